package dev.ghotona.channels.web;

import dev.ghotona.conversation.Conversations;
import dev.ghotona.conversation.Conversations.Said;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/**
 * Answers questions over HTTP. A question of its own about incidents that are at hand is answered
 * where it was read, in less time than handing it to another thread and back takes; what may take
 * longer, a long text, a command, a conversation that the store has to keep or an incident that
 * nobody asked about of late, never holds up the reading of others (docs/adr/0026-load.md).
 */
@Path("/api/ask")
@Tag(name = "Ask")
public class AskResource {
  /** Where questions go; longer bodies are turned away before they are read. */
  static final String PATH = "/api/ask";

  @Inject Conversations conversations;
  @Inject @VirtualThreads ExecutorService threads;

  /** Takes a question and replies. */
  @POST
  @NonBlocking
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "ask", summary = "Ask about a cyber incident")
  @APIResponse(
      responseCode = "200",
      description = "The reply, also where no source tells the answer",
      content = @Content(schema = @Schema(implementation = AskReply.class)))
  @APIResponse(
      responseCode = "400",
      description = "The question is blank, too long, or not the JSON it should be",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "503",
      description =
          "It has a conversation's id, and the conversation cannot be read or kept now; or incidents are still being prepared",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public CompletionStage<AskReply> ask(
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = AskRequest.class)))
          byte[] body,
      @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    Said said = RequestReader.question(body).said(accepted);
    var reply = new CompletableFuture<AskReply>();
    conversations
        .hearAtOnce(said)
        .map(AskReply::of)
        .ifPresentOrElse(reply::complete, () -> threads.execute(() -> answer(said, reply)));
    return reply;
  }

  private void answer(Said said, CompletableFuture<AskReply> reply) {
    try {
      reply.complete(AskReply.of(conversations.hear(said)));
    } catch (RuntimeException | Error fault) {
      reply.completeExceptionally(fault);
    }
  }
}
