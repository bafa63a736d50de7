package dev.ghotona.channels.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.ghotona.conversation.Outbox;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Replies of a conversation as they go out.
 *
 * @param replies in the order of the messages
 */
@Schema(name = "MessageReplies")
public record MessageReplies(List<MessageReply> replies) {

  /**
   * One reply.
   *
   * @param reply JSON, as it was stored
   */
  @Schema(name = "MessageReply")
  public record MessageReply(
      @Schema(description = "Give the highest as \"after\" to get those that come next")
          long number,
      @Schema(description = "The message that it replies to") String delivery,
      @JsonRawValue @Schema(implementation = AskReply.class) String reply) {}

  static MessageReplies of(List<Outbox.Ready> replies) {
    return new MessageReplies(replies.stream().map(MessageReplies::reply).toList());
  }

  private static MessageReply reply(Outbox.Ready ready) {
    String id = ready.delivery();
    return new MessageReply(ready.number(), id.substring(id.indexOf('/') + 1), ready.body());
  }
}
