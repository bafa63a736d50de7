package dev.ghotona.ingest;

import dev.ghotona.store.EmptyStore;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(EmptyStore.class)
class SqliteStandingSeedsTest extends StandingSeedsContract {}
