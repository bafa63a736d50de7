package dev.ghotona.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.util.ArrayList;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Asks for updates, and reads each by itself. */
@RegisterForReflection
final class NewUpdates extends GetUpdates {
  private static final int MOST_AT_ONCE = 100;

  /**
   * @param after the last update that is safely stored; zero: none
   * @param patience how long Telegram may wait for one to come
   */
  NewUpdates(int after, Duration patience) {
    setOffset(after == 0 ? null : Integer.valueOf(after + 1));
    setLimit(MOST_AT_ONCE);
    setTimeout((int) patience.toSeconds());
    setAllowedUpdates(Registration.UPDATES);
  }

  @Override
  public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
    JsonNode tree = Answers.tree(answer);
    if (!Answers.isDone(tree)) {
      return super.deserializeResponse(answer);
    }
    var updates = new ArrayList<Update>();
    tree.path("result").forEach(one -> UpdateReader.read(one).ifPresent(updates::add));
    return updates;
  }

  /** Telegram's answers, as far as all have one form. */
  static final class Answers {
    private Answers() {}

    static JsonNode tree(String answer) throws TelegramApiRequestException {
      try {
        return UpdateReader.tree(answer);
      } catch (JsonProcessingException malformed) {
        throw new TelegramApiRequestException("no JSON", malformed);
      }
    }

    static boolean isDone(JsonNode tree) {
      return tree.path("ok").booleanValue();
    }
  }
}
