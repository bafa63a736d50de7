package dev.ghotona.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(PostgresStore.class)
class PostgresArticlesTest extends ArticlesContract {}
