package dev.ghotona.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(EmptyStore.class)
class SqliteArticlesTest extends ArticlesContract {}
