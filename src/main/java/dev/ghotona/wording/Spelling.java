package dev.ghotona.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Spells words of Latin letters in an Indian script as people most probably would. */
final class Spelling {
  /** As many ways are followed from letter to letter; more change next to nothing. */
  private static final int BEAM = 20;

  private static final int LONGEST_LATIN = 3;

  /** Signs without a letter, and a virama after the sign of a vowel or after a vowel. */
  private static final Pattern BROKEN =
      Pattern.compile(
          "^\\p{M}|[\\u0985-\\u0994\\u0904-\\u0914\\p{M}&&[^\\u09BC\\u093C]][\\u09CD\\u094D](?!\\u09AF\\u09BE)");

  private final SpellingModel model;
  private final Map<String, int[]> byLatin;

  Spelling(SpellingModel model) {
    this.model = model;
    byLatin = model.byLatin();
  }

  /**
   * A word as spelt.
   *
   * @param share how probable it is, among the spellings that were thought of, that the word sounds
   *     as this one does, 0 to 1
   */
  record Spelt(String word, double share) {}

  private record Way(long before, String own, double likelihood) {}

  /**
   * The most probable spelling first.
   *
   * @param latin letters a to z, in upper or lower case
   * @return empty where the letters never stood together so
   */
  List<Spelt> of(String latin) {
    String word = latin.toLowerCase(Locale.ROOT);
    var ways = new ArrayList<List<Way>>();
    for (int i = 0; i <= word.length(); i++) {
      ways.add(new ArrayList<>());
    }
    ways.getFirst().add(new Way(SpellingModel.run(0, 0), "", 0));
    for (int at = 0; at < word.length(); at++) {
      for (Way way : best(ways.get(at))) {
        extend(way, word, at, ways);
      }
    }
    return shares(ways.getLast());
  }

  private void extend(Way way, String word, int at, List<List<Way>> ways) {
    for (int until = at + 1; until <= Math.min(word.length(), at + LONGEST_LATIN); until++) {
      for (int piece : byLatin.getOrDefault(word.substring(at, until), new int[0])) {
        ways.get(until).add(next(way, piece));
      }
    }
  }

  private Way next(Way way, int piece) {
    long run = SpellingModel.run(way.before(), piece);
    return new Way(
        SpellingModel.last(run, SpellingModel.LONGEST_RUN - 1),
        way.own() + model.pieces().get(piece).own(),
        way.likelihood() + model.likelihood(way.before(), piece));
  }

  private static List<Way> best(List<Way> ways) {
    return ways.stream()
        .sorted(Comparator.comparingDouble(Way::likelihood).reversed())
        .limit(BEAM)
        .toList();
  }

  private List<Spelt> shares(List<Way> ends) {
    var weights = new HashMap<String, Double>();
    for (Way way : best(ends)) {
      double whole = way.likelihood() + model.likelihood(way.before(), 0);
      weights.merge(way.own(), Math.exp(whole), Double::sum);
    }
    weights.keySet().removeIf(word -> !isWord(word));
    return shares(weights);
  }

  /** Several letters sound alike: each spelling is as sure as all that are read as it is. */
  private static List<Spelt> shares(Map<String, Double> weights) {
    var bySound = new HashMap<String, Double>();
    weights.forEach((word, weight) -> bySound.merge(sound(word), weight, Double::sum));
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(e -> new Spelt(e.getKey(), bySound.get(sound(e.getKey())) / all))
        .toList();
  }

  /** Letters that readers of Bengali and of Hindi tell apart by habit rather than by ear. */
  static String sound(String word) {
    return word.replace("\u0999\u09CD", "\u0982") // ng before a consonant
        .replace('\u09C0', '\u09BF')
        .replace('\u09C2', '\u09C1')
        .replace('\u09A3', '\u09A8')
        .replace('\u09B6', '\u09B8')
        .replace('\u09B7', '\u09B8')
        .replace('\u0940', '\u093F')
        .replace('\u0942', '\u0941')
        .replace('\u0923', '\u0928')
        .replace('\u0937', '\u0936');
  }

  /** A sign of a vowel or a virama stands upon a consonant: nothing else can be read. */
  private static boolean isWord(String word) {
    return !word.isEmpty() && !BROKEN.matcher(word).find();
  }
}
