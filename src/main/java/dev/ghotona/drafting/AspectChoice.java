package dev.ghotona.drafting;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.drafting.Aspects.Guess;
import dev.ghotona.understanding.entity.NameIndex;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses which aspects of an incident a sentence is drafted for: as a rule one, often two. */
final class AspectChoice {
  /** A second aspect is drafted where it lies on its own side of the margin. */
  private static final float SECOND_FIT = 0;

  /** Two of which a sentence may tell at once are both drafted where they are this near. */
  private static final float NEAR = 0.2f;

  private static final int LIKELIEST = 3;
  private static final int MOST_OTHERS = 3;

  /** A day in a sentence about these is the day of the attack, as a rule. */
  private static final Set<Aspect> TELLING =
      EnumSet.of(
          Aspect.VICTIM,
          Aspect.SYSTEM,
          Aspect.WHERE,
          Aspect.METHOD,
          Aspect.ATTACKER,
          Aspect.IMPACT,
          Aspect.DATA,
          Aspect.SCALE);

  /** How many there were of what was taken, or of those whom it befell. */
  private static final Set<Aspect> COUNTED = EnumSet.of(Aspect.DATA, Aspect.IMPACT, Aspect.VICTIM);

  /** Who was hit, and in what: a sentence that tells of the attack as such often says both. */
  private static final Set<Aspect> HIT = EnumSet.of(Aspect.VICTIM, Aspect.SYSTEM);

  private static final List<String> ATTACKING = List.of("attack", "hack", "ransomware");

  private static final List<String> SYSTEMS =
      List.of(
          "server",
          "email",
          "website",
          "database",
          "network",
          "portal",
          "app",
          "software",
          "computer",
          "cloud",
          "system",
          "service",
          "payment-system",
          "ticketing",
          "control-system");

  private static final List<String> HOURS =
      List.of("time", "morning", "noon", "night", "week", "weekend");

  private static final List<String> HAPPENING =
      List.of(
          "attack",
          "hack",
          "happen",
          "begin",
          "incident",
          "steal",
          "leak",
          "encrypt",
          "find",
          "down");

  private static final Set<Aspect> LASTING = EnumSet.of(Aspect.IMPACT, Aspect.WHEN);
  private static final Set<String> UNTIL = Set.of("until", "till", "by");
  private static final Set<String> UP_TO = Set.of("পর্যন্ত", "तक");

  /** Between the day and the word for "up to" stands the part of the day. */
  private static final int FARTHEST_LIMIT = 2;

  private static final List<String> REFUSING = List.of("deny", "refuse", "truth");

  private final Aspects aspects;

  AspectChoice(Aspects aspects) {
    this.aspects = aspects;
  }

  /**
   * What a sentence may tell of.
   *
   * @param drafted none where it tells nothing
   * @param others that may be meant instead, the likeliest first
   */
  record Told(List<Aspect> drafted, List<Aspect> others) {
    Told {
      drafted = List.copyOf(drafted);
      others = List.copyOf(others);
    }
  }

  /** What a sentence with these values, said so surely, may tell of. */
  Told of(
      Sentence sentence,
      NameIndex names,
      Stance stance,
      List<Moments.Found> when,
      List<Amounts.Found> amounts) {
    List<Guess> guesses =
        aspects.of(SentenceFeatures.of(sentence.analysis(), names)).stream()
            .filter(guess -> guess.aspect().isEmpty() || fits(guess.aspect().get(), sentence, when))
            .map(guess -> Values.tellLoss(guess, amounts))
            .map(guess -> tellStatus(guess, sentence, when))
            .toList();
    List<Aspect> drafted =
        stance == Stance.DENIED
            ? List.of(Aspect.DENIAL)
            : guesses.getFirst().aspect().stream()
                .flatMap(first -> drafted(first, guesses, sentence, when, amounts))
                .distinct()
                .toList();
    return new Told(drafted, others(guesses, drafted));
  }

  private static List<Aspect> others(List<Guess> guesses, List<Aspect> drafted) {
    return guesses.stream()
        .flatMap(guess -> guess.aspect().stream())
        .distinct()
        .filter(aspect -> !drafted.contains(aspect))
        .limit(MOST_OTHERS)
        .toList();
  }

  private static Stream<Aspect> drafted(
      Aspect first,
      List<Guess> guesses,
      Sentence sentence,
      List<Moments.Found> when,
      List<Amounts.Found> amounts) {
    float near = guesses.getFirst().score() - NEAR;
    Stream<Aspect> fitting =
        guesses.stream().filter(g -> g.score() > SECOND_FIT).flatMap(g -> g.aspect().stream());
    Stream<Aspect> together =
        guesses.stream()
            .limit(LIKELIEST)
            .filter(g -> g.score() > near)
            .flatMap(g -> g.aspect().stream())
            .filter(aspect -> areTold(first, aspect, sentence, amounts));
    boolean tellsWhen = TELLING.contains(first) && tellsWhen(sentence, when);
    return Stream.of(
            Stream.of(first),
            fitting,
            together,
            tellsWhen ? Stream.of(Aspect.WHEN) : Stream.<Aspect>empty())
        .flatMap(some -> some);
  }

  /** Whether what a sentence has in it speaks for both of two likely aspects. */
  private static boolean areTold(
      Aspect first, Aspect other, Sentence sentence, List<Amounts.Found> amounts) {
    boolean attacked = first == Aspect.WHEN && TELLING.contains(other);
    boolean hit = HIT.contains(first) && HIT.contains(other);
    boolean counted = ofCount(first, other) || ofCount(other, first);
    return attacked && sentence.speaksOf(HAPPENING)
        || hit && sentence.speaksOf(ATTACKING) && sentence.speaksOf(SYSTEMS)
        || counted && amounts.stream().anyMatch(a -> a.value() instanceof Value.Quantity);
  }

  private static boolean ofCount(Aspect count, Aspect counted) {
    return count == Aspect.SCALE && COUNTED.contains(counted);
  }

  /** What tells when has a date or an hour in it, and what denies says no. */
  private static boolean fits(Aspect aspect, Sentence sentence, List<Moments.Found> when) {
    return switch (aspect) {
      case WHEN -> !when.isEmpty() || sentence.speaksOf(HOURS);
      case DENIAL -> sentence.speaksOf(REFUSING) || sentence.says("neg_not");
      default -> true;
    };
  }

  /** What lasts up to a day, or is mended by then, tells how things stand. */
  private static Guess tellStatus(Guess guess, Sentence sentence, List<Moments.Found> when) {
    boolean lasts = guess.aspect().filter(LASTING::contains).isPresent();
    return lasts && when.stream().anyMatch(moment -> isLimit(sentence, moment))
        ? new Guess(Optional.of(Aspect.STATUS), guess.score())
        : guess;
  }

  /** Until Monday, সোমবার সন্ধ্যা পর্যন্ত, सोमवार तक. */
  private static boolean isLimit(Sentence sentence, Moments.Found moment) {
    int behind = Math.min(sentence.size(), moment.to() + FARTHEST_LIMIT);
    return moment.from() > 0 && UNTIL.contains(sentence.token(moment.from() - 1).text())
        || IntStream.range(moment.to(), behind)
            .anyMatch(at -> UP_TO.contains(sentence.token(at).text()));
  }

  /** Something happened, and the day is told. */
  private static boolean tellsWhen(Sentence sentence, List<Moments.Found> when) {
    return sentence.speaksOf(HAPPENING)
        && when.stream()
            .filter(moment -> !isLimit(sentence, moment))
            .anyMatch(m -> m.moment().precision().compareTo(Value.Moment.Precision.DAY) >= 0);
  }
}
