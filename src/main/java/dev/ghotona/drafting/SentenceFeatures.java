package dev.ghotona.drafting;

import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.intent.Features;
import dev.ghotona.understanding.intent.TextFeatures;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Numbers;
import dev.ghotona.understanding.text.Sense;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a sentence shows of what it tells: its words and pieces of words, and what the lexicon knows
 * of them, names masked, so that what is learnt in one language and of one incident holds for
 * others.
 */
public final class SentenceFeatures {
  /**
   * A {@link TextFeatures piece of a word} counts for less than a notion: these have no such mark.
   */
  private static final int NO_PIECE = Integer.MAX_VALUE;

  /** A year stands among the words: others than numbers it is seldom that of a count. */
  private static final int YEAR = "<year>".hashCode() & NO_PIECE;

  private SentenceFeatures() {}

  /**
   * The hashes of the features, sorted and distinct.
   *
   * @param analysis of one sentence
   * @param names of the incident that it is about
   */
  public static int[] of(Analysis analysis, NameIndex names) {
    int[] notions = Features.of(analysis, analysis.terms(), names.mentions(analysis));
    int[] words = TextFeatures.ofProse(analysis.folded().original());
    boolean year = Numbers.in(analysis).stream().anyMatch(Numbers.Found::isYear);
    return Stream.of(
            IntStream.of(notions).map(n -> n & NO_PIECE),
            IntStream.of(words),
            notionsOf(analysis),
            year ? IntStream.of(YEAR) : IntStream.empty())
        .flatMapToInt(some -> some)
        .sorted()
        .distinct()
        .toArray();
  }

  /** What a sentence speaks of, and each two of these, wherever they stand in it. */
  private static IntStream notionsOf(Analysis analysis) {
    List<String> notions =
        analysis.terms().stream()
            .flatMap(term -> term.senses().stream())
            .flatMap(sense -> notion(sense).stream())
            .distinct()
            .sorted()
            .toList();
    return IntStream.range(0, notions.size())
        .boxed()
        .flatMap(
            i ->
                Stream.concat(
                    Stream.of("notion " + notions.get(i)),
                    notions.subList(i + 1, notions.size()).stream()
                        .map(other -> "notions " + notions.get(i) + " " + other)))
        .mapToInt(notion -> notion.hashCode() & NO_PIECE);
  }

  private static Optional<String> notion(Sense sense) {
    return switch (sense) {
      case Sense.Topic(String id) -> Optional.of(id);
      case Sense.Place place -> Optional.of("<place>");
      case Sense.Body(String kind, String name) -> Optional.of("<" + kind + ">");
      case Sense.Numeral number -> Optional.of("<number>");
      case Sense.Grammar grammar -> Optional.empty();
      case Sense.Asking asking -> Optional.empty();
    };
  }
}
