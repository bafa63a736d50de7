package dev.ghotona.operator;

import dev.ghotona.ingest.ArticleDesk;
import dev.ghotona.ingest.ArticleDesk.Settled;
import dev.ghotona.ingest.ArticleDesk.Taken;
import dev.ghotona.ingest.ArticleView;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Articles over HTTP: to hand in, to see what claims are drafted from them, and to settle these.
 */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@OperatorsOnly
@Tag(name = "Operators")
public class ArticlesResource {
  private static final int MOST_AT_ONCE = 100;

  private final ArticleDesk desk;

  ArticlesResource(ArticleDesk desk) {
    this.desk = desk;
  }

  /** An article as it is handed in; for the documentation, since it is read as a tree. */
  @Schema(name = "ArticleRequest")
  public record Request(
      @Schema(maxLength = 100_000) String text,
      String publisher,
      String title,
      @Schema(examples = {"2024-05-16", "2024-05-16T18:20:00+02:00"}) String date,
      @Schema(nullable = true, examples = "Asia/Kolkata") String zone,
      @Schema(enumeration = {"bn", "en", "hi"}) String language,
      @Schema(nullable = true) String url,
      @Schema(description = "The id of the incident that it is about, stored or new")
          String incident,
      @Schema(nullable = true, description = "What a new incident is called, by form of language")
          Map<String, List<String>> names) {}

  /** What is decided of a draft; for the documentation, since it is read as a tree. */
  @Schema(name = "DraftDecision", description = "What is left out is as drafted; null: none")
  public record Decision(
      @Schema(enumeration = {"accept", "reject"}) String decision,
      @Schema(
              description =
                  "Whole sentences in the editor's own words, by language; needed to accept")
          Map<String, String> statement,
      @Schema(nullable = true) String aspect,
      @Schema(nullable = true) String stance,
      @Schema(nullable = true) Map<String, String> saidBy,
      @Schema(nullable = true, description = "As in incident files") Object value,
      @Schema(nullable = true) Map<String, String> derived) {}

  /** The claim that a draft became. */
  @Schema(name = "DraftSettled")
  public record Done(
      @Schema(enumeration = {"accepted", "rejected"}) String state,
      @Schema(nullable = true) String incident,
      @Schema(nullable = true) String claim) {}

  /** Takes an article in. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "handInArticle",
      summary = "Hand in an article and see what claims are drafted from it",
      description = "201: it is new; 200: it was handed in before, and is as it stands now")
  @APIResponse(
      responseCode = "201",
      description = "The article with its drafts",
      content = @Content(schema = @Schema(implementation = ArticleView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The same, handed in before",
      content = @Content(schema = @Schema(implementation = ArticleView.class)))
  @APIResponse(
      responseCode = "400",
      description = "It cannot be taken; the title tells why",
      content = @Content(mediaType = "application/problem+json"))
  public Response handIn(
      @RequestBody(content = @Content(schema = @Schema(implementation = Request.class)))
          byte[] body) {
    return switch (desk.take(body)) {
      case Taken.In(ArticleView article, boolean isNew) ->
          Response.status(isNew ? 201 : 200).entity(article).build();
      case Taken.Unfit(String reason) -> throw Refusal.of(400, "unfit-article", reason);
    };
  }

  /** Lists articles. */
  @GET
  @Operation(operationId = "articles", summary = "List the latest hundred articles")
  public List<ArticleView.Line> latest() {
    return desk.latest(MOST_AT_ONCE);
  }

  /** Shows one. */
  @GET
  @Path("/{id}")
  @Operation(operationId = "article", summary = "An article with its drafts")
  public ArticleView byId(@RestPath String id) {
    return desk.byId(id).orElseThrow(NotFoundException::new);
  }

  /** Accepts or rejects a draft. */
  @POST
  @Path("/{id}/drafts/{number}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "settleDraft",
      summary = "Accept a draft, mended or not, as a claim, or reject it",
      description = "400: the claim cannot be made, and why; 409: the draft is settled already")
  public Done settle(
      @RestPath String id,
      @RestPath int number,
      @RequestBody(content = @Content(schema = @Schema(implementation = Decision.class)))
          byte[] body) {
    return switch (desk.settle(id, number, body)) {
      case Settled.Accepted(String incident, String claim) -> new Done("accepted", incident, claim);
      case Settled.Rejected rejected -> new Done("rejected", null, null);
      case Settled.Unknown unknown -> throw new NotFoundException();
      case Settled.Already already ->
          throw Refusal.of(409, "settled-draft", "The draft is settled already");
      case Settled.Unfit(List<String> reasons) ->
          throw Refusal.of(400, "unfit-claim", String.join("; ", reasons));
    };
  }
}
