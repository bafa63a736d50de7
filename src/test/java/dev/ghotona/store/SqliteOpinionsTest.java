package dev.ghotona.store;

import java.nio.file.Path;

class SqliteOpinionsTest extends OpinionsContract {
  @Override
  MessageStore open(Path folder) {
    return MessageStore.in(folder);
  }
}
