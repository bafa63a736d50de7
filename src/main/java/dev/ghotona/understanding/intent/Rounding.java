package dev.ghotona.understanding.intent;

import java.util.List;

/** Rounds weights to bytes, so that a model is small and is read quickly. */
final class Rounding {
  private Rounding() {}

  /**
   * The model of these weights.
   *
   * @param features distinct hashes
   * @param weights one row a feature, one weight a head
   */
  static LinearModel model(
      List<String> labels, String digest, int[] features, float[] weights, float[] biases) {
    float[] scales = scales(weights, labels.size());
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      float scale = scales[i % scales.length];
      bytes[i] = scale == 0 ? 0 : (byte) Math.round(weights[i] / scale);
    }
    WeightRows rows = WeightRows.of(bytes, scales.length);
    return new LinearModel(labels, digest, features, rows, scales, biases);
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
