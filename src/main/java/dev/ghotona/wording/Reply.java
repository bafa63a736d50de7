package dev.ghotona.wording;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Source;
import java.util.List;
import java.util.Optional;

/**
 * A worded answer, neutral of channel: plain text, no markup.
 *
 * @param language the language it is written in
 * @param text the answer without its citations; never blank; paragraphs are separated by one line
 *     feed
 * @param incident the one it is about, where it is about just one
 * @param claims the claims it tells, in order; empty where it tells none
 * @param citations the sources of these claims, each once
 * @param suggestions questions in {@code language} that can be asked next; at most three
 */
public record Reply(
    Outcome outcome,
    Language language,
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
   */
  public record ToldClaim(Incident incident, Claim claim, String text) {}

  /**
   * A source as cited.
   *
   * @param publisher in the reply's language where the source has it
   * @param published its date, written out in the reply's language
   */
  public record Citation(Source source, String publisher, String published) {}
}
