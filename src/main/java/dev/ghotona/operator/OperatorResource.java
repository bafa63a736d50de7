package dev.ghotona.operator;

import dev.ghotona.conversation.DeadLetters;
import dev.ghotona.conversation.Opinion;
import dev.ghotona.conversation.Opinions;
import dev.ghotona.conversation.Questions;
import dev.ghotona.conversation.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Erasure, dead letters, questions that found no answer, and whether answers helped. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@OperatorsOnly
@Tag(name = "Operators", description = "With the operators' token, as 'Authorization: Bearer …'")
public class OperatorResource {
  private static final int MOST_AT_ONCE = 100;

  @Inject Records records;
  @Inject DeadLetters deadLetters;
  @Inject Questions questions;
  @Inject Opinions opinions;

  /**
   * How much was erased.
   *
   * @param erased rows; zero: nothing was kept
   */
  @Schema(name = "Erased")
  public record Erased(long erased) {}

  /** A dead letter as it goes out. */
  @Schema(name = "DeadLetter")
  public record Letter(
      String id,
      @Schema(
              enumeration = {"in", "out"},
              description = "in: it could not be answered")
          String way,
      String channel,
      @Schema(description = "The correlation id, as in the log") String trace,
      String reason,
      int attempts,
      Instant since) {}

  /** A question that found no answer, as it goes out. */
  @Schema(name = "UnansweredQuestion")
  public record Question(
      @Schema(description = "Give the highest as \"after\" to get those that come next")
          long number,
      String question,
      String form,
      String outcome,
      @Schema(nullable = true) String incident,
      LocalDate on) {}

  /** Whether an answer helped, as it goes out. */
  @Schema(name = "Feedback")
  public record Feedback(
      @Schema(
              description =
                  "Give the highest as \"after\" to get those that come next; a changed one comes"
                      + " again")
          long number,
      @Schema(
              enumeration = {"up", "down"},
              description = "Whether it helped")
          String verdict,
      String channel,
      @Schema(nullable = true, description = "Null where the channel could not carry it")
          String question,
      String outcome,
      @Schema(description = "The claims that were told, incident/claim") List<String> claims,
      @Schema(nullable = true) String reason,
      LocalDate on) {}

  /** Erases all that is kept of a person. */
  @DELETE
  @Path("/people/{channel}/{id}")
  @Operation(operationId = "erasePerson", summary = "Erase all that is kept of a person, now")
  public Erased erase(@RestPath String channel, @RestPath String id) {
    return new Erased(records.erasePerson(channel, id));
  }

  /** What could not be answered or sent. */
  @GET
  @Path("/dead-letters")
  @Operation(operationId = "deadLetters", summary = "List the oldest hundred dead letters")
  public List<Letter> deadLetters() {
    return deadLetters.oldest(MOST_AT_ONCE).stream().map(OperatorResource::letter).toList();
  }

  /** Tries a dead letter again. */
  @POST
  @Path("/dead-letters/{id}/retry")
  @Operation(operationId = "retryDeadLetter", summary = "Answer or send a dead letter again")
  public void retry(@RestPath String id) {
    if (!deadLetters.retry(id)) {
      throw new NotFoundException();
    }
  }

  /** Questions that found no answer. */
  @GET
  @Path("/unanswered")
  @Operation(operationId = "unanswered", summary = "List questions that found no answer")
  public List<Question> unanswered(@RestQuery @DefaultValue("0") long after) {
    return questions.unanswered(after, MOST_AT_ONCE).stream()
        .map(OperatorResource::question)
        .toList();
  }

  /** Whether answers helped. */
  @GET
  @Path("/feedback")
  @Operation(operationId = "feedback", summary = "List whether answers helped, and why not")
  public List<Feedback> feedback(@RestQuery @DefaultValue("0") long after) {
    return opinions.given(after, MOST_AT_ONCE).stream().map(OperatorResource::feedback).toList();
  }

  private static Feedback feedback(Opinions.Given given) {
    Opinion opinion = given.opinion();
    return new Feedback(
        given.number(),
        opinion.verdict().tag(),
        opinion.channel(),
        opinion.question().orElse(null),
        opinion.outcome(),
        opinion.claims(),
        given.reason().isEmpty() ? null : given.reason(),
        given.on());
  }

  private static Letter letter(DeadLetters.DeadLetter dead) {
    return new Letter(
        dead.id(),
        dead.way().name().toLowerCase(Locale.ROOT),
        dead.channel(),
        dead.trace(),
        dead.reason(),
        dead.attempts(),
        dead.since());
  }

  private static Question question(Questions.Asked asked) {
    var unanswered = asked.unanswered();
    return new Question(
        asked.number(),
        unanswered.question(),
        unanswered.form().tag(),
        unanswered.outcome().tag(),
        unanswered.incident().orElse(null),
        asked.on());
  }
}
