package dev.ghotona.understanding.language;

import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.language.TrainingExamples.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Multinomial logistic regression by stochastic descent with steps that shrink by weight (AdaGrad);
 * English is the form against which the two others are weighed.
 */
final class Regression {
  private static final int EPOCHS = 20;
  private static final float RATE = 0.06f;
  private static final float DECAY = 2e-6f;

  /** An example with its features counted. */
  private record Row(int[] features, float[] values, WrittenForm form, float weight) {}

  private final float[] bengali = new float[LatinFeatures.SIZE];
  private final float[] hindi = new float[LatinFeatures.SIZE];
  private final float[] bengaliSteps = new float[LatinFeatures.SIZE];
  private final float[] hindiSteps = new float[LatinFeatures.SIZE];

  static Regression train(List<Example> examples) {
    var regression = new Regression();
    List<Row> rows = new ArrayList<>(balanced(examples));
    var random = new Random(25);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(rows, random);
      rows.forEach(regression::learn);
    }
    return regression;
  }

  /** Rows whose weights have the same sum for each form. */
  private static List<Row> balanced(List<Example> examples) {
    Map<WrittenForm, Float> sums = new EnumMap<>(WrittenForm.class);
    examples.forEach(e -> sums.merge(e.form(), e.weight(), Float::sum));
    float mean = examples.stream().map(Example::weight).reduce(0f, Float::sum) / sums.size();
    return examples.stream().map(e -> row(e, mean / sums.get(e.form()))).toList();
  }

  private static Row row(Example example, float factor) {
    var counted = new Counted();
    LatinFeatures.of(example.words(), counted);
    int[] features = Arrays.copyOf(counted.features, counted.length);
    float[] values = Arrays.copyOf(counted.values, counted.length);
    return new Row(features, values, example.form(), example.weight() * factor);
  }

  private void learn(Row row) {
    float b = dot(bengali, row);
    float h = dot(hindi, row);
    double best = Math.max(0, Math.max(b, h));
    double expB = Math.exp(b - best);
    double expH = Math.exp(h - best);
    double all = Math.exp(-best) + expB + expH;
    double isB = row.form == WrittenForm.BENGALI_LATIN ? 1 : 0;
    double isH = row.form == WrittenForm.HINDI_LATIN ? 1 : 0;
    step(bengali, bengaliSteps, row, (float) (row.weight * (isB - expB / all)));
    step(hindi, hindiSteps, row, (float) (row.weight * (isH - expH / all)));
  }

  private static float dot(float[] weights, Row row) {
    float sum = 0;
    for (int i = 0; i < row.features.length; i++) {
      sum += weights[row.features[i]] * row.values[i];
    }
    return sum;
  }

  private static void step(float[] weights, float[] steps, Row row, float error) {
    for (int i = 0; i < row.features.length; i++) {
      int f = row.features[i];
      float gradient = error * row.values[i] - DECAY * weights[f];
      steps[f] += gradient * gradient;
      weights[f] += RATE * gradient / (float) Math.sqrt(steps[f] + 1e-8f);
    }
  }

  /** The model with its weights rounded to bytes. */
  LatinModel toModel(String trainingDigest, String dakshinaDigest) {
    float step = Math.max(greatest(bengali), greatest(hindi)) / Byte.MAX_VALUE;
    return new LatinModel(
        trainingDigest, dakshinaDigest, step, rounded(bengali, step), rounded(hindi, step));
  }

  private static float greatest(float[] weights) {
    float greatest = 0;
    for (float weight : weights) {
      greatest = Math.max(greatest, Math.abs(weight));
    }
    return greatest;
  }

  private static byte[] rounded(float[] weights, float step) {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      bytes[i] = (byte) Math.round(weights[i] / step);
    }
    return bytes;
  }

  private static final class Counted implements LatinFeatures.Sink {
    private int[] features = new int[64];
    private float[] values = new float[64];
    private int length;

    @Override
    public void add(int feature, float value) {
      if (length == features.length) {
        features = Arrays.copyOf(features, 2 * length);
        values = Arrays.copyOf(values, 2 * length);
      }
      features[length] = feature;
      values[length++] = value;
    }
  }
}
