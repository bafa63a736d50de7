package dev.ghotona.conversation;

import dev.ghotona.store.MessageStore;
import java.nio.file.Path;

class PostgresReceiverTest extends ReceiverContract {
  @Override
  MessageStore store(Path folder) {
    return MessageStore.onPostgres();
  }
}
