package dev.ghotona.conversation;

import dev.ghotona.store.MessageStore;
import java.nio.file.Path;

class PostgresRequestsTest extends RequestsContract {
  @Override
  MessageStore store(Path folder) {
    return MessageStore.onPostgres();
  }
}
