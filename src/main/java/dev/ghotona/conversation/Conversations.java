package dev.ghotona.conversation;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.wording.Reply;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes what people say in a chat, remembers what was last talked about, and replies. A command
 * that is typed with a slash is one, as {@link Request#typed} reads it.
 */
public interface Conversations {

  /**
   * Replies to what somebody has typed.
   *
   * @throws IllegalArgumentException where the text is blank or longer than {@link
   *     Said#MAX_TEXT_LENGTH}
   * @throws StoreUnavailable where the chat has an id, and what it is about cannot be read or kept;
   *     {@link StillPreparing} where incidents are not prepared yet
   */
  Heard hear(Said said);

  /**
   * Replies to one utterance where that needs neither the store nor long, so that the thread that
   * read the question may wait for it; else it is for {@link #hear}.
   *
   * @return empty where it is long or a command, where it belongs to a chat that is remembered, or
   *     where an incident has to be read first
   * @throws IllegalArgumentException as {@link #hear} does
   * @throws StillPreparing where incidents are not prepared yet
   */
  Optional<Heard> hearAtOnce(Said said);

  /**
   * What a person said.
   *
   * @param channel the name of the channel
   * @param conversation an opaque id of the chat; empty: nothing is remembered
   * @param text as typed
   * @param language the language chosen for replies; empty: that of the text
   * @param letters those chosen for replies, in whatever language they are
   * @param locale the platform's own idea of the person's language, for a command
   */
  record Said(
      String channel,
      Optional<String> conversation,
      String text,
      Optional<Language> language,
      Letters letters,
      Optional<Language> locale) {
    /** In UTF-16 units; Telegram's limit of a message, kept for all channels. */
    public static final int MAX_TEXT_LENGTH = 4096;

    public Said {
      Objects.requireNonNull(channel);
      Objects.requireNonNull(conversation);
      Objects.requireNonNull(text);
      Objects.requireNonNull(language);
      Objects.requireNonNull(letters);
      Objects.requireNonNull(locale);
    }

    /** The same with replies in the letters of their language's own script. */
    public Said(
        String channel, Optional<String> conversation, String text, Optional<Language> language) {
      this(channel, conversation, text, language, Letters.OWN, Optional.empty());
    }
  }

  /**
   * What was understood, and the reply.
   *
   * @param detected the form of language of the text; of a command that of the reply
   */
  record Heard(WrittenForm detected, Reply reply) {}
}
