package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.text.Script;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Sign;
import dev.ghotona.understanding.text.Term;
import dev.ghotona.understanding.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Whether a sign stands beside a word for incidents. Between the two may stand only what tells
 * incidents apart, as a year or a country: "which servers did the attack hit" is about one.
 */
final class Beside {
  private static final Sense ARTICLE = new Sense.Grammar("article_def");

  private final Meaning meaning;
  private final Named named;
  private final IncidentWords words;

  Beside(Meaning meaning, Named named, IncidentWords words) {
    this.meaning = meaning;
    this.named = named;
    this.words = words;
  }

  /** "How much" may be no more than the begin of "how much money". */
  boolean isWithinPhrase(Sign.Found found) {
    return meaning.focus().stream()
        .anyMatch(term -> term.from() < found.to() && found.to() < term.to());
  }

  /** The sign as what it asks for of the incidents; empty where it asks nothing of them. */
  Optional<Sign.Found> asked(Sign.Found found) {
    return head(found).flatMap(head -> asked(found, head));
  }

  /** "Incidents which?" is said too, where nothing else stands behind that is asked for. */
  private Optional<Term> head(Sign.Found found) {
    boolean single = found.sign() == Sign.ONE;
    return single || hasContentAt(found.to())
        ? after(found.to())
            .filter(head -> !single || head.from() == found.to() || words.isPlural(head))
        : before(found.from());
  }

  private boolean hasContentAt(int token) {
    return meaning.focus().stream().anyMatch(term -> term.from() == token && !term.isGrammar());
  }

  private Optional<Term> after(int token) {
    return meaning.focus().stream()
        .filter(term -> term.from() >= token)
        .filter(term -> IncidentWords.isIncident(term) || !mayStandBetween(term))
        .findFirst()
        .filter(IncidentWords::isIncident);
  }

  private boolean mayStandBetween(Term term) {
    return named.covers(term) || term.senses().contains(ARTICLE);
  }

  private Optional<Term> before(int token) {
    List<Term> before = meaning.focus().stream().filter(term -> term.to() <= token).toList();
    return before.reversed().stream()
        .filter(term -> !mayFollow(term))
        .findFirst()
        .filter(IncidentWords::isIncident);
  }

  /** "Attacks that China is behind: which?" */
  private boolean mayFollow(Term term) {
    return named.covers(term) || Pointer.atSeveral(term) || Blame.blames(term);
  }

  /** English and Hindi tell by the word itself whether one is meant or several. */
  private Optional<Sign.Found> asked(Sign.Found found, Term head) {
    boolean plural = words.isPlural(head);
    return switch (found.sign()) {
      case ONE ->
          Optional.of(plural ? new Sign.Found(Sign.SEVERAL, found.from(), found.to()) : found);
      case COUNT -> isEnglish(found) && !plural ? Optional.empty() : Optional.of(found);
      case SEVERAL, LATEST, EARLIEST -> Optional.of(found);
      case FIRST, LAST, HAPPENED, STORY -> Optional.empty();
    };
  }

  private boolean isEnglish(Sign.Found found) {
    Token last = meaning.analysis().tokens().get(found.to() - 1);
    return last.script() == Script.LATIN
        && (last.text().equals("many") || last.text().equals("of"));
  }
}
