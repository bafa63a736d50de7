package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Aspect;
import dev.ghotona.drafting.Articles.Kept;
import dev.ghotona.drafting.Articles.KeptDraft;
import dev.ghotona.drafting.Articles.Overview;
import dev.ghotona.drafting.Draft;
import dev.ghotona.drafting.Publication;
import dev.ghotona.drafting.Sentences;
import dev.ghotona.understanding.text.Span;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article with its drafts, as it goes out over HTTP. Places are given in UTF-16 units of the
 * text, as JavaScript counts.
 */
@Schema(name = "Article")
public record ArticleView(
    String id,
    Head head,
    @Schema(nullable = true, description = "Null once all drafts are settled") String text,
    List<Place> sentences,
    List<DraftView> drafts) {

  /** Where an article comes from and what it is about. */
  @Schema(name = "ArticleHead")
  public record Head(
      String publisher,
      String title,
      LocalDateTime date,
      String zone,
      @Schema(enumeration = {"bn", "en", "hi"}) String language,
      @Schema(nullable = true) URI url,
      String incident) {
    static Head of(Publication of) {
      return new Head(
          of.publisher(),
          of.title(),
          of.published(),
          of.zone().getId(),
          of.language().tag(),
          of.url().orElse(null),
          of.incident());
    }
  }

  /** A part of the text: its first character and the one after its last. */
  @Schema(name = "ArticlePlace")
  public record Place(int start, int end) {
    static Place of(Span span) {
      return new Place(span.start(), span.end());
    }
  }

  /** A draft: what a sentence may bear out. */
  @Schema(name = "ArticleDraft")
  public record DraftView(
      int number,
      @Schema(enumeration = {"open", "accepted", "rejected", "lapsed"}) String state,
      Place sentence,
      String aspect,
      @Schema(description = "Aspects that may be meant instead, the likeliest first")
          List<String> others,
      String stance,
      @Schema(nullable = true, description = "Who says it; null where the article itself does")
          String saidBy,
      @Schema(nullable = true) Place saidAt,
      @Schema(nullable = true, implementation = Object.class, description = "As in incident files")
          JsonNode value,
      @Schema(nullable = true) Place valueAt,
      @Schema(
              nullable = true,
              implementation = Object.class,
              description = "How the value was worked out, by language")
          JsonNode derived) {
    static DraftView of(KeptDraft kept) {
      Draft draft = kept.draft();
      var speaker = draft.speaker();
      var stated = draft.stated();
      return new DraftView(
          kept.number(),
          kept.state().name().toLowerCase(Locale.ROOT),
          Place.of(draft.sentence()),
          draft.aspect().tag(),
          draft.others().stream().map(Aspect::tag).toList(),
          draft.stance().tag(),
          speaker.map(Draft.Speaker::name).orElse(null),
          speaker.map(s -> Place.of(s.span())).orElse(null),
          stated.map(s -> ValueDocument.of(s.value())).orElse(null),
          stated.map(s -> Place.of(s.span())).orElse(null),
          stated
              .filter(s -> !s.derived().isEmpty())
              .map(s -> IncidentDocument.localized(s.derived()))
              .orElse(null));
    }
  }

  /** An article in a list: how many of its drafts are in which state. */
  @Schema(name = "ArticleInList")
  public record Line(String id, Head head, int open, int accepted, int rejected, int lapsed) {
    static Line of(Overview of) {
      return new Line(
          of.id(), Head.of(of.publication()), of.open(), of.accepted(), of.rejected(), of.lapsed());
    }
  }

  static ArticleView of(Kept kept) {
    return new ArticleView(
        kept.id(),
        Head.of(kept.publication()),
        kept.text().orElse(null),
        kept
            .text()
            .map(text -> Sentences.of(text, kept.publication().language()))
            .orElse(List.of())
            .stream()
            .map(Place::of)
            .toList(),
        kept.drafts().stream().map(DraftView::of).toList());
  }
}
