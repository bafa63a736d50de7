package dev.ghotona.conversation;

import dev.ghotona.store.MessageStore;
import java.nio.file.Path;

class PostgresDispatcherTest extends DispatcherContract {
  @Override
  MessageStore store(Path folder) {
    return MessageStore.onPostgres();
  }
}
