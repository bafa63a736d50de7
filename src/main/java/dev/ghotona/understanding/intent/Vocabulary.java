package dev.ghotona.understanding.intent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The features that examples show, each with the number of examples that show it.
 *
 * @param features distinct hashes, ascending
 * @param counts as many as features
 */
record Vocabulary(int[] features, int[] counts) {

  /** The features of examples, each example's being distinct. */
  static Vocabulary of(List<int[]> examples) {
    int[] all = examples.stream().flatMapToInt(Arrays::stream).sorted().toArray();
    int[] firsts =
        IntStream.range(0, all.length).filter(i -> i == 0 || all[i] != all[i - 1]).toArray();
    int[] features = IntStream.of(firsts).map(i -> all[i]).toArray();
    return new Vocabulary(
        features,
        IntStream.range(0, firsts.length)
            .map(i -> (i + 1 < firsts.length ? firsts[i + 1] : all.length) - firsts[i])
            .toArray());
  }

  /** What is left without the features that fewer examples show. */
  Vocabulary shownBy(int fewest) {
    int[] kept = IntStream.range(0, counts.length).filter(i -> counts[i] >= fewest).toArray();
    return new Vocabulary(
        IntStream.of(kept).map(i -> features[i]).toArray(),
        IntStream.of(kept).map(i -> counts[i]).toArray());
  }

  int size() {
    return features.length;
  }

  /** The places of an example's features; those that are not known are left out. */
  int[] rowsOf(int[] hashes) {
    return IntStream.of(hashes)
        .map(hash -> Arrays.binarySearch(features, hash))
        .filter(row -> row >= 0)
        .toArray();
  }
}
