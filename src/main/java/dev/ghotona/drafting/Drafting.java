package dev.ghotona.drafting;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Article → drafts of claims: which aspect each sentence tells of, who says it and how sure they
 * are, and which typed value it states. Deterministic; asks nothing outside the process.
 * Thread-safe.
 */
public final class Drafting {
  private static final int FEWEST_WORDS = 4;

  /** A second aspect is drafted where it lies on its own side of the margin. */
  private static final float SECOND_FIT = 0;

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

  private final Lexicon lexicon;
  private final Aspects aspects;
  private final Function<Collection<Incident>, NameIndex> named;
  private final Moments moments = new Moments();
  private final Attribution attribution = new Attribution();

  /**
   * @param named finds the names of incidents
   */
  public Drafting(
      Lexicon lexicon, Aspects aspects, Function<Collection<Incident>, NameIndex> named) {
    this.lexicon = lexicon;
    this.aspects = aspects;
    this.named = named;
  }

  /**
   * The drafts that an article gives, in the order of its sentences.
   *
   * @param known the incident that it is about, with its names; none where it is new
   */
  public List<Draft> of(Article article, Collection<Incident> known) {
    NameIndex names = named.apply(known);
    var repetitions = new Repetitions();
    var drafts = new ArrayList<Draft>();
    for (Span span : Sentences.of(article.text(), article.language())) {
      String text = span.of(article.text());
      if (Sentences.tells(text) && !article.publication().title().contains(text)) {
        var sentence = new Sentence(article, span, lexicon.analyse(text));
        if (sentence.size() >= FEWEST_WORDS && !repetitions.told(sentence)) {
          drafts.addAll(drafts(sentence, names));
        }
      }
    }
    return drafts;
  }

  private List<Draft> drafts(Sentence sentence, NameIndex names) {
    List<Moments.Found> when = moments.in(sentence);
    var voice = attribution.of(sentence, when);
    List<Amounts.Found> amounts = Amounts.in(sentence, taken(when));
    List<Mention> mentions = names.mentions(sentence.analysis());
    Optional<Actors.Found> actor = Actors.in(sentence, mentions);
    return aspects(sentence, names, voice.stance(), when).stream()
        .map(aspect -> Values.tellLoss(aspect, amounts) ? Aspect.IMPACT : aspect)
        .distinct()
        .map(
            aspect ->
                new Draft(
                    sentence.span(),
                    aspect,
                    voice.stance(),
                    voice.speaker(),
                    new Values(sentence, when, amounts, actor).of(aspect)))
        .toList();
  }

  private static BitSet taken(List<Moments.Found> when) {
    var taken = new BitSet();
    when.forEach(m -> taken.set(m.from(), m.to()));
    return taken;
  }

  private Set<Aspect> aspects(
      Sentence sentence, NameIndex names, Stance stance, List<Moments.Found> when) {
    if (stance == Stance.DENIED) {
      return EnumSet.of(Aspect.DENIAL);
    }
    List<Aspects.Guess> guesses =
        aspects.of(SentenceFeatures.of(sentence.analysis(), names)).stream()
            .filter(guess -> guess.aspect().isEmpty() || fits(guess.aspect().get(), sentence, when))
            .toList();
    var chosen = new LinkedHashSet<Aspect>();
    if (guesses.getFirst().aspect().isPresent()) {
      guesses.stream()
          .filter(g -> g == guesses.getFirst() || g.score() > SECOND_FIT)
          .forEach(g -> g.aspect().ifPresent(chosen::add));
      if (TELLING.contains(guesses.getFirst().aspect().get()) && tellsWhen(sentence, when)) {
        chosen.add(Aspect.WHEN);
      }
    }
    return chosen;
  }

  /** What tells when has a date or an hour in it, and what denies says no. */
  private static boolean fits(Aspect aspect, Sentence sentence, List<Moments.Found> when) {
    return switch (aspect) {
      case WHEN -> !when.isEmpty() || sentence.speaksOf(HOURS);
      case DENIAL ->
          sentence.speaksOf(List.of("deny", "refuse", "truth")) || sentence.says("neg_not");
      default -> true;
    };
  }

  /** Something happened, and the day is told. */
  private static boolean tellsWhen(Sentence sentence, List<Moments.Found> when) {
    return sentence.speaksOf(HAPPENING)
        && when.stream()
            .anyMatch(m -> m.moment().precision().compareTo(Value.Moment.Precision.DAY) >= 0);
  }
}
