package dev.ghotona.understanding.intent;

import java.util.List;

/** Rounds weights to bytes, so that a model is small and is read quickly. */
final class Rounding {
  /** Where a head's largest weight is 127. */
  private static final int LEAST = 4;

  private Rounding() {}

  /**
   * The model of these weights.
   *
   * @param features distinct hashes
   * @param weights one row a feature, one weight a head
   * @param exact how many heads keep all that a byte can hold; of the others what is less than
   *     {@link #LEAST} units is nothing
   */
  static LinearModel model(
      List<String> labels,
      String digest,
      int[] features,
      float[] weights,
      float[] biases,
      int exact) {
    float[] scales = scales(weights, labels.size());
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      int head = i % scales.length;
      bytes[i] = rounded(weights[i], scales[head], head < exact ? 1 : LEAST);
    }
    WeightRows rows = WeightRows.of(bytes, scales.length);
    return new LinearModel(labels, digest, features, rows, scales, biases);
  }

  private static byte rounded(float weight, float scale, int least) {
    int units = scale == 0 ? 0 : Math.round(weight / scale);
    return (byte) (Math.abs(units) < least ? 0 : units);
  }

  /** For each head, what a byte's unit stands for. */
  private static float[] scales(float[] weights, int heads) {
    float[] scales = new float[heads];
    for (int i = 0; i < weights.length; i++) {
      scales[i % heads] = Math.max(scales[i % heads], Math.abs(weights[i]) / Byte.MAX_VALUE);
    }
    return scales;
  }
}
