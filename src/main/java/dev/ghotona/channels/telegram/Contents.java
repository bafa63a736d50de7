package dev.ghotona.channels.telegram;

import java.util.Objects;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What else than text a message can be. */
final class Contents {
  private Contents() {}

  /**
   * Whether somebody has sent it for others to see or hear, and it is no news of the chat itself
   * such as who has come or left.
   */
  static boolean areForPeople(Message message) {
    return Stream.of(
            message.getVoice(),
            message.getVideoNote(),
            message.getAudio(),
            message.getVideo(),
            message.getAnimation(),
            message.getPhoto(),
            message.getLivePhoto(),
            message.getPaidMedia(),
            message.getSticker(),
            message.getDocument(),
            message.getContact(),
            message.getLocation(),
            message.getPoll(),
            message.getDice(),
            message.getGame(),
            message.getStory(),
            message.getChecklist())
        .anyMatch(Objects::nonNull);
  }
}
