package dev.ghotona.training;

import dev.ghotona.understanding.intent.TextClassifier;
import java.util.Arrays;
import java.util.List;

/**
 * How long a classifier takes for a text, once it is warm, on one thread.
 *
 * @param median half of the calls take no longer, in microseconds
 * @param p99 99 of 100 calls take no longer, in microseconds
 */
record Pace(double median, double p99) {
  private static final int WARMING = 50_000;
  private static final int MEASURED = 50_000;
  private static final double NANOS_A_MICROSECOND = 1_000;

  /** Classifies these texts again and again. */
  static Pace of(TextClassifier classifier, List<LabelledText> texts) {
    times(classifier, texts, WARMING);
    long[] times = times(classifier, texts, MEASURED);
    Arrays.sort(times);
    return new Pace(
        times[MEASURED / 2] / NANOS_A_MICROSECOND,
        times[MEASURED / 100 * 99] / NANOS_A_MICROSECOND);
  }

  private static long[] times(TextClassifier classifier, List<LabelledText> texts, int calls) {
    long[] times = new long[calls];
    int letters = 0; // used, so that no call is optimised away
    for (int i = 0; i < calls; i++) {
      String text = texts.get(i % texts.size()).text();
      long start = System.nanoTime();
      letters += classifier.classify(text).length();
      times[i] = System.nanoTime() - start;
    }
    return letters == 0 ? new long[calls] : times;
  }
}
