package dev.ghotona.channels.telegram;

import dev.ghotona.conversation.Chat;
import dev.ghotona.conversation.ConversationScripts;
import dev.ghotona.store.MessageStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The scripts by way of Telegram. */
class TelegramScriptsTest extends ConversationScripts {
  private static final FakeBotApi TELEGRAM = new FakeBotApi();
  private static final AtomicLong PEOPLE = new AtomicLong(5_100_000_000L);

  @TempDir static Path folder;
  private static MessageStore store;
  private static Rig rig;

  @BeforeAll
  static void start() {
    store = MessageStore.in(folder);
    rig = new Rig(TELEGRAM, store).start();
  }

  @AfterAll
  static void stop() {
    rig.close();
    store.close();
    TELEGRAM.close();
  }

  @Override
  protected Chat chat() {
    long person = PEOPLE.incrementAndGet();
    return line -> {
      int before = TELEGRAM.chats.in(person).size();
      var heard = rig.answered(Payload.said(person, before + 1, line));
      String text = TELEGRAM.chats.in(person).getLast().text();
      var reply = Chat.Replied.of(heard);
      return new Chat.Replied(
          reply.outcome(), reply.incident(), reply.form(), text, Optional.of(heard));
    };
  }
}
