package dev.ghotona.channels.web;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Outbox;
import dev.ghotona.conversation.Outbox.Ready;
import dev.ghotona.conversation.Receipt;
import dev.ghotona.conversation.Receiver;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes messages that are answered whatever happens, and gives their replies. */
@Path(MessagesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Messages")
public class MessagesResource {
  static final String PATH = "/api/messages";

  /** Less than the 30 s after which proxies commonly give up. */
  private static final int LONGEST_WAIT_SECONDS = 25;

  private static final int MOST_AT_ONCE = 50;

  @Inject Receiver receiver;
  @Inject Outbox outbox;
  @Inject WebChannel channel;
  @Inject Clock clock;

  /** Takes a message, and returns once it is on disk. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "send",
      summary = "Send a message that is answered once, whatever happens")
  @APIResponse(
      responseCode = "202",
      description = "It is on disk, now or from before; Location is where its reply will be")
  @APIResponse(
      responseCode = "400",
      description = "The message is blank, too long, or not the JSON it should be",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "503",
      description =
          "It is not known to be on disk: send it again, with the same \"delivery\", after the"
              + " seconds in Retry-After",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response send(
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = MessageRequest.class)))
          InputStream body,
      @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    MessageRequest message = RequestReader.message(body);
    return switch (receiver.receive(message.delivery(clock.instant(), accepted))) {
      case Receipt.Stored stored -> accepted(message);
      case Receipt.Doubled doubled -> accepted(message);
      case Receipt.Refused refused -> throw new ProblemException(Problem.Kind.UNAVAILABLE);
    };
  }

  private static Response accepted(MessageRequest message) {
    return Response.accepted().location(URI.create(PATH + "/" + message.conversation())).build();
  }

  /** The replies so far, or the next as soon as there is one. */
  @GET
  @Path("/{conversation}")
  @Operation(operationId = "replies", summary = "Fetch the replies of a conversation, in order")
  @APIResponse(
      responseCode = "200",
      description = "The replies; none where there are none yet",
      content = @Content(schema = @Schema(implementation = MessageReplies.class)))
  @APIResponse(
      responseCode = "400",
      description = "The conversation's id, \"after\" or \"wait\" is malformed",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public MessageReplies replies(
      @RestPath String conversation,
      @RestQuery @DefaultValue("0") @Parameter(description = "Only replies with a higher number")
          String after,
      @RestQuery
          @DefaultValue("0")
          @Parameter(description = "How many seconds to wait for a reply, up to 25")
          String wait) {
    AskRequest.require(AskRequest.isConversation(conversation), Problem.Kind.CONVERSATION_FORM);
    Address chat = MessageRequest.party(conversation).chat();
    Duration patience = Duration.ofSeconds(number(wait, LONGEST_WAIT_SECONDS));
    return MessageReplies.of(await(chat, number(after, Long.MAX_VALUE), patience));
  }

  private List<Ready> await(Address chat, long after, Duration patience) {
    List<Ready> found = outbox.replies(chat, after, MOST_AT_ONCE);
    return found.isEmpty() && patience.isPositive()
        ? channel.await(chat, patience, () -> outbox.replies(chat, after, MOST_AT_ONCE))
        : found;
  }

  private static long number(String text, long most) {
    boolean good = text.matches("[0-9]{1,18}") && Long.parseLong(text) <= most;
    AskRequest.require(good, Problem.Kind.PLACE_FORM);
    return Long.parseLong(text);
  }
}
