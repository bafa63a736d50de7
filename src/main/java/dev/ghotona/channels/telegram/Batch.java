package dev.ghotona.channels.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Takes many updates at once, so that they share commits: those of a chat in their order. */
@ApplicationScoped
class Batch {
  private final Intake intake;

  Batch(Intake intake) {
    this.intake = intake;
  }

  /**
   * Takes updates.
   *
   * @param before the last one before them
   * @return the last one up to which all are taken
   */
  int take(List<Update> updates, int before) throws InterruptedException {
    Set<Integer> taken = ConcurrentHashMap.newKeySet();
    var threads = new ArrayList<Thread>();
    for (List<Update> ofChat : byChat(updates)) {
      threads.add(Thread.ofVirtual().start(() -> takeInOrder(ofChat, taken)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return lastOf(updates, taken, before);
  }

  private void takeInOrder(List<Update> updates, Set<Integer> taken) {
    for (Update update : updates) {
      if (!intake.take(update)) {
        return;
      }
      taken.add(update.getUpdateId());
    }
  }

  private static int lastOf(List<Update> updates, Set<Integer> taken, int before) {
    int last = before;
    for (Update update : updates) {
      if (!taken.contains(update.getUpdateId())) {
        return last;
      }
      last = update.getUpdateId();
    }
    return last;
  }

  private static Collection<List<Update>> byChat(List<Update> updates) {
    Map<Long, List<Update>> byChat = new LinkedHashMap<>();
    for (Update update : updates) {
      byChat.computeIfAbsent(chat(update), c -> new ArrayList<>()).add(update);
    }
    return byChat.values();
  }

  /** Zero for what has no chat. */
  private static long chat(Update update) {
    var pressed = Stream.of(update).map(Update::getCallbackQuery).map(Batch::pressed);
    return Stream.concat(Stream.of(update.getMessage(), update.getEditedMessage()), pressed)
        .filter(m -> m instanceof Message whole && whole.getChat() != null)
        .map(m -> ((Message) m).getChat().getId())
        .filter(id -> id != null)
        .findFirst()
        .orElse(0L);
  }

  private static Object pressed(CallbackQuery query) {
    return query == null ? null : query.getMessage();
  }
}
