package dev.ghotona.wording;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Command;
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
 * @param offers what can be chosen next without a word, in the order of showing
 */
public record Reply(
    Outcome outcome,
    WrittenForm form,
    String text,
    Optional<IncidentName> incident,
    List<ToldClaim> claims,
    List<Citation> citations,
    List<String> suggestions,
    List<Offer> offers) {

  public Reply {
    claims = List.copyOf(claims);
    citations = List.copyOf(citations);
    suggestions = List.copyOf(suggestions);
    offers = List.copyOf(offers);
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
    /** About what is kept of the person, or is set by them. */
    SETTINGS("settings"),
    /** What was sent is none that can be answered. */
    NOTICE("notice"),
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

  /** The same with these offers. */
  Reply offering(List<Offer> others) {
    return new Reply(outcome, form, text, incident, claims, citations, suggestions, others);
  }

  /**
   * What can be pressed.
   *
   * @param label in the reply's form; not blank, as long as what it names: to be cut by the channel
   */
  public record Offer(String label, Command command) {}

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
   * @param original what stands in {@code text} word for word in another language, or empty
   */
  public record ToldClaim(
      Incident incident,
      Claim claim,
      String text,
      Optional<String> saidBy,
      String publisher,
      Optional<Quotation> original) {}

  /**
   * Words of a claim in the language that they are stated in.
   *
   * @param text not blank
   */
  public record Quotation(Language language, String text) {}

  /**
   * A source as cited.
   *
   * @param publisher in the reply's language where the source has it
   * @param published its date, written out in the reply's language
   */
  public record Citation(Source source, String publisher, String published) {}
}
