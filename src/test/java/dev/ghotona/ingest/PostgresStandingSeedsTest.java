package dev.ghotona.ingest;

import dev.ghotona.store.PostgresStore;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(PostgresStore.class)
class PostgresStandingSeedsTest extends StandingSeedsContract {}
