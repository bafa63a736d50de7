package dev.ghotona.store;

import java.nio.file.Path;

class PostgresOpinionsTest extends OpinionsContract {
  @Override
  MessageStore open(Path folder) {
    return MessageStore.onPostgres();
  }
}
