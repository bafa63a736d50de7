package dev.ghotona.wording;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.WrittenForm;
import java.util.List;
import java.util.Optional;

/**
 * A worded answer, neutral of channel: plain text, no markup.
 *
 * @param form the language it is written in, and whether in its own letters or in Latin ones
 * @param text the answer without its citations; never blank; paragraphs are separated by one line
 *     feed
 * @param incident the one it is about, where it is about just one
 * @param claims the claims it tells, in order; empty where it tells none
 * @param citations the sources of these claims, each once
 * @param suggestions questions in the same form that can be asked next; at most three
 */
public record Reply(
    Outcome outcome,
    WrittenForm form,
    String text,
    Optional<IncidentName> incident,
    List<ToldClaim> claims,
    List<Citation> citations,
    List<String> suggestions) {

  public Reply {
    claims = List.copyOf(claims);
    citations = List.copyOf(citations);
    suggestions = List.copyOf(suggestions);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a reply without a text");
    }
  }

  /** The language it is written in. */
  public Language language() {
    return form.language();
  }

  /** The kinds of outcome that a caller can tell apart. */
  public enum Outcome {
    ANSWERED("answered"),
    LISTED("listed"),
    CLARIFY("clarify"),
    UNKNOWN("unknown"),
    OUT_OF_SCOPE("out_of_scope"),
    SMALLTALK("smalltalk"),
    HELP("help"),
    /** A fault of ours. */
    FAILED("failed");

    private final String tag;

    Outcome(String tag) {
      this.tag = tag;
    }

    /** The name over HTTP. */
    public String tag() {
      return tag;
    }
  }

  /** An incident and its name in the reply's language. */
  public record IncidentName(String id, String name) {}

  /**
   * A claim as told.
   *
   * @param incident the one it belongs to
   * @param text its sentence as told in the reply
   * @param saidBy who says it where its source names somebody, in the reply's language where it is
   *     given in it
   * @param publisher that of its source, in the reply's language where the source has it
   */
  public record ToldClaim(
      Incident incident, Claim claim, String text, Optional<String> saidBy, String publisher) {}

  /**
   * A source as cited.
   *
   * @param publisher in the reply's language where the source has it
   * @param published its date, written out in the reply's language
   */
  public record Citation(Source source, String publisher, String published) {}
}
