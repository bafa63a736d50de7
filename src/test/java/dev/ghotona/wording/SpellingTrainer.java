package dev.ghotona.wording;

import dev.ghotona.wording.SpellingModel.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a {@link SpellingModel}: finds by expectation and maximisation which letters stand for
 * which, cuts each pair of words into pieces by that, and counts runs of pieces.
 */
final class SpellingTrainer {
  private static final int ROUNDS = 8;
  private static final int LONGEST_LATIN = 3;
  private static final int LONGEST_OWN = 3;

  /** Rarer pieces are slips of those who wrote. */
  private static final double LEAST_OF_A_PIECE = 4;

  /** Longer runs that were seen just once tell little and take much room. */
  private static final int ALWAYS_KEPT = 3;

  private Map<Piece, Double> weights = Map.of();

  /**
   * A word pair.
   *
   * @param writers how many people wrote it so
   */
  record Pair(String own, String latin, int writers) {}

  SpellingModel train(List<Pair> pairs) {
    for (int round = 0; round < ROUNDS; round++) {
      var expected = new HashMap<Piece, Double>();
      pairs.forEach(pair -> expect(pair, expected));
      weights = normalised(expected);
    }
    var counts = new HashMap<Piece, Double>();
    pairs.forEach(
        p -> cut(p).forEach(piece -> counts.merge(piece, (double) p.writers(), Double::sum)));
    counts.values().removeIf(count -> count < LEAST_OF_A_PIECE);
    weights.keySet().retainAll(counts.keySet());
    return counted(pairs);
  }

  private static Map<Piece, Double> normalised(Map<Piece, Double> expected) {
    double all = expected.values().stream().sorted().mapToDouble(Double::doubleValue).sum();
    expected.replaceAll((_, count) -> count / all);
    return expected;
  }

  /** At first a piece is the likelier the more alike its halves are in length. */
  private double weight(String latin, String own) {
    if (weights.isEmpty()) {
      return Math.pow(0.01, latin.length() - 1 + Math.abs(latin.length() - own.length()) * 0.5);
    }
    // Of long pieces few are needed, which would make them likely whatever stands in them.
    return Math.pow(weights.getOrDefault(new Piece(latin, own), 0.0), Math.max(latin.length(), 1));
  }

  private void expect(Pair pair, Map<Piece, Double> expected) {
    int n = pair.latin().length();
    int m = pair.own().length();
    var ahead = new double[n + 1][m + 1];
    var behind = new double[n + 1][m + 1];
    ahead[0][0] = 1;
    behind[n][m] = 1;
    each(pair, false, (i, j, k, l, w) -> ahead[k][l] += ahead[i][j] * w);
    each(pair, true, (i, j, k, l, w) -> behind[i][j] += behind[k][l] * w);
    double all = ahead[n][m];
    if (all > 0) {
      each(
          pair,
          false,
          (i, j, k, l, w) -> {
            double share = ahead[i][j] * w * behind[k][l] / all;
            if (share > 1e-6) {
              expected.merge(piece(pair, i, j, k, l), share * pair.writers(), Double::sum);
            }
          });
    }
  }

  private static Piece piece(Pair pair, int i, int j, int k, int l) {
    return new Piece(pair.latin().substring(i, k), pair.own().substring(j, l));
  }

  private interface Step {
    void take(int i, int j, int k, int l, double weight);
  }

  private void each(Pair pair, boolean backwards, Step step) {
    int n = pair.latin().length();
    int m = pair.own().length();
    for (int a = 0; a < n; a++) {
      for (int b = 0; b <= m; b++) {
        int i = backwards ? n - 1 - a : a;
        int j = backwards ? m - b : b;
        for (int k = i + 1; k <= Math.min(n, i + LONGEST_LATIN); k++) {
          for (int l = j; l <= Math.min(m, j + LONGEST_OWN); l++) {
            double weight = weight(pair.latin().substring(i, k), pair.own().substring(j, l));
            if (weight > 0) {
              step.take(i, j, k, l, weight);
            }
          }
        }
      }
    }
  }

  /** The likeliest pieces of a pair, or none where it cannot be cut. */
  private List<Piece> cut(Pair pair) {
    int n = pair.latin().length();
    int m = pair.own().length();
    var best = new double[n + 1][m + 1];
    var from = new int[n + 1][m + 1][];
    best[0][0] = 1;
    each(
        pair,
        false,
        (i, j, k, l, w) -> {
          if (best[i][j] * w > best[k][l]) {
            best[k][l] = best[i][j] * w;
            from[k][l] = new int[] {i, j};
          }
        });
    var pieces = new ArrayList<Piece>();
    for (int k = n, l = m; k > 0 && from[k][l] != null; ) {
      int[] at = from[k][l];
      pieces.addFirst(piece(pair, at[0], at[1], k, l));
      k = at[0];
      l = at[1];
    }
    return pieces;
  }

  private SpellingModel counted(List<Pair> pairs) {
    var numbers = new HashMap<Piece, Integer>();
    var pieces = new ArrayList<Piece>(List.of(new Piece("", "")));
    var counts = new TreeMap<Long, Integer>();
    for (Pair pair : pairs) {
      var ids = new ArrayList<Integer>();
      for (Piece piece : cut(pair)) {
        ids.add(
            numbers.computeIfAbsent(
                piece,
                p -> {
                  pieces.add(p);
                  return pieces.size() - 1;
                }));
      }
      if (!ids.isEmpty()) {
        ids.add(0);
        count(ids, pair.writers(), counts);
      }
    }
    if (pieces.size() >= (1 << SpellingModel.BITS) - 1) {
      throw new IllegalStateException("too many pieces: " + pieces.size());
    }
    return model(pieces, counts);
  }

  private static void count(List<Integer> ids, int writers, Map<Long, Integer> counts) {
    long before = SpellingModel.run(0, 0);
    for (int id : ids) {
      for (int length = 0; length < SpellingModel.LONGEST_RUN; length++) {
        long context = SpellingModel.last(before, length);
        boolean whole = length == 0 || context >>> SpellingModel.BITS * (length - 1) != 0;
        if (whole) {
          counts.merge(SpellingModel.run(context, id), writers, Integer::sum);
        }
      }
      before = SpellingModel.last(SpellingModel.run(before, id), SpellingModel.LONGEST_RUN - 1);
    }
  }

  private static SpellingModel model(List<Piece> pieces, TreeMap<Long, Integer> seen) {
    var totals = new HashMap<Long, int[]>();
    seen.forEach(
        (run, count) -> {
          int[] after = totals.computeIfAbsent(run >>> SpellingModel.BITS, _ -> new int[2]);
          after[0] += count;
          after[1]++;
        });
    var kept = new TreeMap<Long, Integer>(seen);
    kept.entrySet()
        .removeIf(e -> e.getKey() >>> SpellingModel.BITS * ALWAYS_KEPT != 0 && e.getValue() < 3);
    var all = new HashSet<Long>(kept.keySet());
    kept.keySet().forEach(run -> all.add(run >>> SpellingModel.BITS));
    long[] runs = all.stream().mapToLong(Long::longValue).sorted().toArray();
    int[] none = new int[2];
    return new SpellingModel(
        List.copyOf(pieces),
        runs,
        Arrays.stream(runs).mapToInt(r -> seen.getOrDefault(r, 0)).toArray(),
        Arrays.stream(runs).mapToInt(r -> totals.getOrDefault(r, none)[0]).toArray(),
        Arrays.stream(runs).mapToInt(r -> totals.getOrDefault(r, none)[1]).toArray());
  }
}
