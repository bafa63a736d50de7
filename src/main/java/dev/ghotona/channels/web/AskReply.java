package dev.ghotona.channels.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.WellFormed;
import dev.ghotona.domain.Source;
import dev.ghotona.wording.Reply;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reply as it goes out. */
@Schema(name = "AskReply")
public record AskReply(
    @Schema(
            enumeration = {
              "answered",
              "listed",
              "clarify",
              "unknown",
              "out_of_scope",
              "smalltalk",
              "help",
              "settings",
              "notice",
              "failed"
            })
        String outcome,
    @Schema(
            enumeration = {"bn", "bn-Latn", "hi", "hi-Latn", "en"},
            description =
                "The language and script of the question; of a command those of the reply")
        String detected,
    @Schema(
            enumeration = {"bn", "bn-Latn", "hi", "hi-Latn", "en"},
            description = "The language and script of the reply")
        String language,
    @Schema(description = "The answer without its citations") String text,
    @Schema(nullable = true, description = "The incident, where it is about just one")
        IncidentName incident,
    @Schema(description = "The claims that it tells, in order") List<ToldClaim> claims,
    @Schema(description = "The sources of these claims, each once") List<Citation> citations,
    @Schema(description = "Questions that can be asked next") List<String> suggestions,
    @Schema(
            description =
                "What can be chosen next, in the order of showing: the incidents of a list, and its"
                    + " next and previous page")
        List<Offer> offers)
    implements Outgoing {

  /**
   * What can be chosen next.
   *
   * @param text a command, to be sent as the text of a question
   */
  @Schema(name = "Offer")
  public record Offer(
      @Schema(description = "What it is called in the reply's language", examples = "Next page")
          String label,
      @Schema(
              description =
                  "What to send as \"text\" to get it; with the reply's \"language\", it comes in"
                      + " the same one",
              examples = "/incidents 2 time:2021")
          String text)
      implements Outgoing {
    @Override
    public void writeMembers(JsonGenerator json) throws IOException {
      json.writeStringField("label", label);
      json.writeStringField("text", text);
    }
  }

  /** An incident and its name in the reply's language. */
  @Schema(name = "IncidentName")
  public record IncidentName(String id, String name) implements Outgoing {
    @Override
    public void writeMembers(JsonGenerator json) throws IOException {
      json.writeStringField("id", id);
      json.writeStringField("name", name);
    }
  }

  /**
   * A claim as told.
   *
   * @param source the publisher's name
   */
  @Schema(name = "ToldClaim")
  public record ToldClaim(
      @Schema(description = "incident/claim") String id,
      String incident,
      String aspect,
      String stance,
      @Schema(nullable = true) String saidBy,
      String text,
      String source,
      @Schema(nullable = true, description = "What stands in the text in another language")
          Quotation original)
      implements Outgoing {
    @Override
    public void writeMembers(JsonGenerator json) throws IOException {
      json.writeStringField("id", id);
      json.writeStringField("incident", incident);
      json.writeStringField("aspect", aspect);
      json.writeStringField("stance", stance);
      json.writeStringField("saidBy", saidBy);
      json.writeStringField("text", text);
      json.writeStringField("source", source);
      Outgoing.write("original", original, json);
    }
  }

  /**
   * Words in the language that they are stated in.
   *
   * @param language tag of it
   */
  @Schema(name = "Quotation")
  public record Quotation(String language, String text) implements Outgoing {
    @Override
    public void writeMembers(JsonGenerator json) throws IOException {
      json.writeStringField("language", language);
      json.writeStringField("text", text);
    }
  }

  /** A source as cited. */
  @Schema(name = "Citation")
  public record Citation(
      String publisher, String title, OffsetDateTime published, @Schema(nullable = true) URI url)
      implements Outgoing {
    @Override
    public void writeMembers(JsonGenerator json) throws IOException {
      json.writeStringField("publisher", publisher);
      json.writeStringField("title", title);
      json.writeStringField("published", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published));
      json.writeStringField("url", url == null ? null : url.toString());
    }
  }

  @Override
  public void writeMembers(JsonGenerator json) throws IOException {
    json.writeStringField("outcome", outcome);
    json.writeStringField("detected", detected);
    json.writeStringField("language", language);
    json.writeStringField("text", text);
    Outgoing.write("incident", incident, json);
    Outgoing.write("claims", claims, json);
    Outgoing.write("citations", citations, json);
    json.writeArrayFieldStart("suggestions");
    for (String suggestion : suggestions) {
      json.writeString(suggestion);
    }
    json.writeEndArray();
    Outgoing.write("offers", offers, json);
  }

  static AskReply of(Heard heard) {
    Reply reply = heard.reply();
    return new AskReply(
        reply.outcome().tag(),
        heard.detected().tag(),
        reply.form().tag(),
        WellFormed.text(reply.text()),
        reply.incident().map(i -> new IncidentName(i.id(), i.name())).orElse(null),
        reply.claims().stream().map(AskReply::claim).toList(),
        reply.citations().stream().map(AskReply::citation).toList(),
        reply.suggestions().stream().map(WellFormed::text).toList(),
        reply.offers().stream().map(AskReply::offer).toList());
  }

  private static Offer offer(Reply.Offer offer) {
    return new Offer(
        WellFormed.text(offer.label()), WellFormed.text("/" + offer.command().written()));
  }

  private static ToldClaim claim(Reply.ToldClaim told) {
    var incident = told.incident();
    var claim = told.claim();
    return new ToldClaim(
        incident.id() + "/" + claim.id(),
        incident.id(),
        claim.aspect().tag(),
        claim.stance().tag(),
        told.saidBy().orElse(null),
        told.text(),
        told.publisher(),
        told.original()
            .map(o -> new Quotation(o.language().tag(), WellFormed.text(o.text())))
            .orElse(null));
  }

  private static Citation citation(Reply.Citation cited) {
    Source source = cited.source();
    return new Citation(
        cited.publisher(), source.title(), published(source), source.url().orElse(null));
  }

  static OffsetDateTime published(Source source) {
    return source.published().atZone(source.zone()).toOffsetDateTime();
  }
}
