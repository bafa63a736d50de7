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
 * are where it does not show that itself, after it how its value was derived, and the sentence in
 * its own language where it has none in this one.
 */
final class ClaimLines {
  private final Language language;
  private final Phrases phrases;
  private final Statements statements;

  ClaimLines(Language language, Phrases phrases, Values values) {
    this.language = language;
    this.phrases = phrases;
    this.statements = new Statements(language, phrases, values);
  }

  List<ToldClaim> tell(Incident incident, List<Claim> claims) {
    var told = new ArrayList<ToldClaim>(claims.size());
    for (Claim claim : claims) {
      told.add(told(incident, claim, claims.stream().anyMatch(other -> disagree(claim, other))));
    }
    return told;
  }

  private ToldClaim told(Incident incident, Claim claim, boolean disputed) {
    Statement statement = statements.of(incident, claim);
    String line = withSayer(incident, claim, statement, disputed) + derived(claim);
    return new ToldClaim(
        incident,
        claim,
        statement instanceof Statement.Valued valued
            ? line + " – " + statements.quoted(valued.quotation())
            : line,
        claim.saidBy().nearest(language),
        incident.sourceOf(claim).publisher().nearest(language).orElseThrow(),
        statement.original());
  }

  private String derived(Claim claim) {
    return claim.derived().isEmpty() ? "" : " (" + statements.derived(claim.derived()) + ")";
  }

  private String withSayer(Incident incident, Claim claim, Statement statement, boolean disputed) {
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
    return statement instanceof Statement.Sentence(String text)
        && saidBy.byLanguage().values().stream().anyMatch(who -> new Sayer(who).isNamedIn(text));
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private boolean shows(Stance stance, Statement statement) {
    return statement instanceof Statement.Sentence(String text)
        && phrases.signsOf(stance).stream().anyMatch(sign -> Words.hasBegin(text, sign));
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
