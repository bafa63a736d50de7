package dev.ghotona.wording;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.wording.Reply.ToldClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells claims in one language, a line each: the statement, before it who says it and how sure they
 * are where it does not show that itself, after it how its value was derived.
 */
final class ClaimLines {
  private final Language language;
  private final Phrases phrases;
  private final Values values;

  ClaimLines(Language language, Phrases phrases, Values values) {
    this.language = language;
    this.phrases = phrases;
    this.values = values;
  }

  List<ToldClaim> tell(Incident incident, List<Claim> claims) {
    var told = new ArrayList<ToldClaim>(claims.size());
    for (Claim claim : claims) {
      boolean disputed = claims.stream().anyMatch(other -> disagree(claim, other));
      told.add(told(incident, claim, line(incident, claim, disputed)));
    }
    return told;
  }

  private ToldClaim told(Incident incident, Claim claim, String line) {
    String publisher = incident.sourceOf(claim).publisher().nearest(language).orElseThrow();
    return new ToldClaim(incident, claim, line, claim.saidBy().nearest(language), publisher);
  }

  private String line(Incident incident, Claim claim, boolean disputed) {
    String statement = withSayer(incident, claim, disputed);
    return claim.derived().isEmpty()
        ? statement
        : statement + " (" + inReadersWords(claim.derived()) + ")";
  }

  private String withSayer(Incident incident, Claim claim, boolean disputed) {
    var statement = statement(claim);
    if (!claim.saidBy().isEmpty()) {
      return attributed(claim.stance(), claim.saidBy(), statement);
    }
    if (shows(claim.stance(), statement)) {
      return statement.text();
    }
    return disputed
        ? attributed(claim.stance(), incident.sourceOf(claim).publisher(), statement)
        : phrases.unattributed(claim.stance(), statement.text());
  }

  /**
   * What is told of a claim: its own sentence, or its value alone, which never tells who says it.
   */
  private record Statement(String text, boolean isSentence) {}

  private Statement statement(Claim claim) {
    return claim
        .statement()
        .in(language)
        .map(sentence -> new Statement(sentence, true))
        .or(() -> claim.value().flatMap(values::told).map(value -> labelled(claim, value)))
        .orElseGet(() -> new Statement(inReadersWords(claim.statement()), true));
  }

  private Statement labelled(Claim claim, String value) {
    return new Statement(phrases.label(claim.aspect()) + ": " + value, false);
  }

  /** The text in the reader's language, else in its own, with a note which that is. */
  private String inReadersWords(LocalizedText text) {
    return text.in(language).orElseGet(() -> inAnotherLanguage(text));
  }

  private String inAnotherLanguage(LocalizedText text) {
    var written = text.byLanguage();
    var original = written.containsKey(Language.ENGLISH) ? Language.ENGLISH : first(text);
    return phrases.statedIn(original, written.get(original));
  }

  private static Language first(LocalizedText text) {
    return text.byLanguage().keySet().iterator().next();
  }

  private String attributed(Stance stance, LocalizedText saidBy, Statement statement) {
    if (names(statement, saidBy)) {
      return statement.text();
    }
    var sayer = new Sayer(saidBy.nearest(language).orElseThrow());
    return sayer.isQualified()
        ? capitalised(sayer.text()) + ": " + phrases.unattributed(stance, statement.text())
        : phrases.attributed(stance, sayer.beforeNoun(language), statement.text());
  }

  private static boolean names(Statement statement, LocalizedText saidBy) {
    return statement.isSentence()
        && saidBy.byLanguage().values().stream()
            .anyMatch(who -> new Sayer(who).isNamedIn(statement.text()));
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private boolean shows(Stance stance, Statement statement) {
    return statement.isSentence()
        && phrases.signsOf(stance).stream()
            .anyMatch(sign -> Words.hasBegin(statement.text(), sign));
  }

  /** Two tell the same side of it, and give different numbers or one denies it. */
  private static boolean disagree(Claim claim, Claim other) {
    return claim.aspect() == other.aspect()
        && (differ(claim.value(), other.value())
            || (claim.stance() == Stance.DENIED) != (other.stance() == Stance.DENIED));
  }

  private static boolean differ(Optional<Value> value, Optional<Value> other) {
    return value.isPresent()
        && other.isPresent()
        && switch (value.get()) {
          case Value.Quantity ours ->
              other.get() instanceof Value.Quantity theirs
                  && ours.unit().equals(theirs.unit())
                  && !ours.equals(theirs);
          case Value.Money ours ->
              other.get() instanceof Value.Money theirs && !ours.equals(theirs);
          case Value.Moment _, Value.Actor _, Value.Text _ -> false;
        };
  }
}
