package dev.ghotona.conversation;

import dev.ghotona.store.MessageStore;
import java.nio.file.Path;

class SqliteRequestsTest extends RequestsContract {
  @Override
  MessageStore store(Path folder) {
    return MessageStore.in(folder);
  }
}
