package dev.ghotona.channels.web;

import dev.ghotona.conversation.Conversations.Said;
import dev.ghotona.conversation.Request;
import dev.ghotona.conversation.WellFormed;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.domain.WrittenForm;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question as it comes in.
 *
 * @param text as typed
 * @param conversation may be null: nothing is remembered
 * @param language the tag of a {@link WrittenForm}, or {@link #ANY_IN_LATIN}; may be null: the
 *     reply is in the language of the text, in its own script
 */
@Schema(name = "AskRequest")
public record AskRequest(
    @Schema(
            required = true,
            minLength = 1,
            maxLength = Said.MAX_TEXT_LENGTH,
            description =
                "The question, in Bengali, Hindi or English, in its own or Latin script; or a"
                    + " command, as in \"offers\" of a reply",
            examples = "এইমসে সাইবার হামলা কবে হয়েছিল?")
        String text,
    @Schema(
            nullable = true,
            pattern = AskRequest.CONVERSATION_FORM,
            description =
                "An unguessable id of your own, such as a random UUID. Questions with the same id"
                    + " follow on one another; without it, nothing is remembered",
            examples = "6f1c1c0e-6a58-4f3a-9d55-0c7d5f4c1a90")
        String conversation,
    @Schema(
            nullable = true,
            enumeration = {"bn", "bn-Latn", "hi", "hi-Latn", "en", AskRequest.ANY_IN_LATIN},
            description =
                "The language and script of the reply: bn-Latn and hi-Latn are Bengali and Hindi in"
                    + " Latin letters, und-Latn is the language of the text in Latin letters."
                    + " Without it, the language of the text in its own script; of a command that of"
                    + " the conversation, else of the header Accept-Language")
        String language) {
  static final String CONVERSATION_FORM = "[A-Za-z0-9_-]{16,128}";

  /** The language of the text, in Latin letters: BCP 47 has no tag nearer to it. */
  static final String ANY_IN_LATIN = "und-Latn";

  private static final String IN_LATIN = "-Latn";
  private static final Pattern CONVERSATION = Pattern.compile(CONVERSATION_FORM);

  /**
   * What was said, once all of it is found to be in order.
   *
   * @param accepted the Accept-Language header; may be null or malformed
   */
  Said said(String accepted) {
    return new Said(
        WebChannel.NAME,
        checkedConversation(),
        checkedText(),
        checkedLanguage(),
        letters(),
        locale(accepted));
  }

  /** Words have a language of their own; of a command one has to be told. */
  private Optional<Language> locale(String accepted) {
    return Request.command(text).map(_ -> AcceptLanguage.of(accepted));
  }

  private String checkedText() {
    require(text != null && !WellFormed.isInvisible(text), Problem.Kind.BLANK_TEXT);
    require(text.length() <= Said.MAX_TEXT_LENGTH, Problem.Kind.LONG_TEXT);
    return WellFormed.text(text);
  }

  private Optional<String> checkedConversation() {
    require(conversation == null || isConversation(conversation), Problem.Kind.CONVERSATION_FORM);
    return Optional.ofNullable(conversation);
  }

  private Optional<Language> checkedLanguage() {
    var form =
        Arrays.stream(WrittenForm.values()).filter(f -> f.tag().equals(language)).findFirst();
    boolean open = language == null || language.equals(ANY_IN_LATIN);
    require(open || form.isPresent(), Problem.Kind.UNKNOWN_LANGUAGE);
    return form.map(WrittenForm::language);
  }

  private Letters letters() {
    return language != null && language.endsWith(IN_LATIN) ? Letters.LATIN : Letters.OWN;
  }

  static boolean isConversation(String id) {
    return CONVERSATION.matcher(id).matches();
  }

  /** Ends the request with this problem unless it is good. */
  static void require(boolean good, Problem.Kind otherwise) {
    if (!good) {
      throw new ProblemException(otherwise);
    }
  }
}
