package dev.ghotona.channels.web;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Conversations.Said;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Party;
import dev.ghotona.conversation.Request;
import java.time.Instant;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message as it comes in, to be answered later.
 *
 * @param language may be null: the reply is in the language of the text
 */
@Schema(name = "MessageRequest")
public record MessageRequest(
    @Schema(
            required = true,
            pattern = AskRequest.CONVERSATION_FORM,
            description =
                "An unguessable id of your own, such as a random UUID: whoever knows it can fetch"
                    + " the replies",
            examples = "6f1c1c0e-6a58-4f3a-9d55-0c7d5f4c1a90")
        String conversation,
    @Schema(
            required = true,
            pattern = MessageRequest.DELIVERY_FORM,
            description =
                "An id of your own for this message. Sent again with the same one, it is not"
                    + " answered twice",
            examples = "1")
        String delivery,
    @Schema(required = true, minLength = 1, maxLength = Said.MAX_TEXT_LENGTH) String text,
    @Schema(
            nullable = true,
            enumeration = {"bn", "bn-Latn", "en", "hi", "hi-Latn", "und-Latn"})
        String language) {
  static final String DELIVERY_FORM = "[A-Za-z0-9_-]{1,128}";
  private static final Pattern DELIVERY = Pattern.compile(DELIVERY_FORM);

  /** The delivery, once all of it is found to be in order, as {@link AskRequest#said} is. */
  Delivery delivery(Instant now, String accepted) {
    AskRequest.require(conversation != null, Problem.Kind.CONVERSATION_FORM);
    boolean named = delivery != null && DELIVERY.matcher(delivery).matches();
    AskRequest.require(named, Problem.Kind.DELIVERY_FORM);
    Said said = new AskRequest(text, conversation, language).said(accepted);
    return Delivery.of(party(conversation), id(), Request.typed(said.text()), now)
        .in(said.language(), said.letters())
        .withLocale(said.locale());
  }

  /** Two conversations may use the same ids for their messages. */
  private String id() {
    return conversation + "/" + delivery;
  }

  /** On the web nobody logs in: who knows the conversation's id is the person. */
  static Party party(String conversation) {
    return new Party(new Address(WebChannel.NAME, "", conversation), conversation);
  }
}
