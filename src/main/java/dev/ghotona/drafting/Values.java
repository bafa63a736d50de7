package dev.ghotona.drafting;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Value;
import dev.ghotona.drafting.Aspects.Guess;
import dev.ghotona.understanding.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The values that a sentence states, and which of them belongs to a claim of an aspect. */
record Values(
    Sentence sentence,
    List<Moments.Found> moments,
    List<Amounts.Found> amounts,
    Optional<Actors.Found> actor) {

  /** A sum of money tells what it cost, not how many there were. */
  static Guess tellLoss(Guess guess, List<Amounts.Found> amounts) {
    boolean loss =
        guess.aspect().equals(Optional.of(Aspect.SCALE))
            && !amounts.isEmpty()
            && amounts.stream().allMatch(a -> a.value() instanceof Value.Money);
    return loss ? new Guess(Optional.of(Aspect.IMPACT), guess.score()) : guess;
  }

  /** The value that a claim of this aspect states, or empty. */
  Optional<Draft.Stated> of(Aspect aspect) {
    return switch (aspect) {
      case WHEN, STATUS -> moment();
      case ATTACKER -> theActor();
      case DEMAND -> money().or(this::quantity);
      case SCALE, VICTIM, DATA -> quantity().or(this::money);
      case IMPACT, INVESTIGATION, BACKGROUND -> money().or(this::quantity).or(this::moment);
      case RESPONSE, REPORTING, PRECEDENT, ADVICE, METHOD -> moment().or(this::quantity);
      case WHERE, SYSTEM, MOTIVE, DENIAL, TARGETS -> Optional.empty();
    };
  }

  private Optional<Draft.Stated> moment() {
    return moments.stream().findFirst().map(this::stated);
  }

  private Draft.Stated stated(Moments.Found found) {
    String words = sentence.words(found.from(), found.to());
    LocalizedText derived =
        found.derived() ? Derivation.of(words, sentence.article().day()) : LocalizedText.NONE;
    return new Draft.Stated(found.moment(), sentence.spanOf(found.from(), found.to()), derived);
  }

  private Optional<Draft.Stated> money() {
    return amount(amounts.stream().filter(a -> a.value() instanceof Value.Money));
  }

  private Optional<Draft.Stated> quantity() {
    return amount(amounts.stream().filter(a -> a.value() instanceof Value.Quantity));
  }

  private Optional<Draft.Stated> amount(Stream<Amounts.Found> of) {
    return of.findFirst().map(a -> stated(a.value(), a.from(), a.to()));
  }

  private Optional<Draft.Stated> theActor() {
    return actor.map(a -> stated(a.actor(), a.from(), a.to()));
  }

  private Draft.Stated stated(Value value, int from, int to) {
    Span words = sentence.spanOf(from, to);
    int start = words.start();
    boolean signed = start > 0 && Amounts.isSign(sentence.article().text().charAt(start - 1));
    Span span = signed ? new Span(start - 1, words.end()) : words;
    return new Draft.Stated(value, span, LocalizedText.NONE);
  }
}
