package dev.ghotona.conversation;

import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.wording.Reply;
import java.util.Optional;

/**
 * One person's chat with the bot, from its first word on; a channel has its own way to it, and so
 * plays the same scripts.
 */
@FunctionalInterface
public interface Chat {
  /**
   * Says something and waits for the reply.
   *
   * @param line as somebody types it; one that begins with a slash is a command
   */
  Replied say(String line);

  /**
   * A reply as it came.
   *
   * @param outcome its tag
   * @param incident id of the one it is about, where it is about just one
   * @param form that of the reply
   * @param text all of it, as the person sees it, without markup
   * @param heard what lies behind it, where it can be seen; claims are then checked too
   */
  record Replied(
      String outcome,
      Optional<String> incident,
      WrittenForm form,
      String text,
      Optional<Heard> heard) {
    /** Of a reply that is seen as it is made. */
    public static Replied of(Heard heard) {
      Reply reply = heard.reply();
      return new Replied(
          reply.outcome().tag(),
          reply.incident().map(Reply.IncidentName::id),
          reply.form(),
          reply.text(),
          Optional.of(heard));
    }
  }

  /** The request that a line of a script is. */
  static Request request(String line) {
    return line.startsWith("/")
        ? new Request.Menu(Command.typed(line.substring(1)).orElseThrow())
        : new Request.Utterance(line);
  }
}
