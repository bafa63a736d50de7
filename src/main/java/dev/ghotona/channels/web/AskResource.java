package dev.ghotona.channels.web;

import dev.ghotona.conversation.Conversations;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers questions over HTTP. */
@Path("/api/ask")
@Tag(name = "Ask")
public class AskResource {
  /** Where questions go; longer bodies are turned away before they are read. */
  static final String PATH = "/api/ask";

  @Inject Conversations conversations;

  /** Takes a question and replies. */
  @POST
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
      description = "It has a conversation's id, and the conversation cannot be read or kept now",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public AskReply ask(
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = AskRequest.class)))
          InputStream body) {
    return AskReply.of(conversations.hear(RequestReader.question(body).said()));
  }
}
