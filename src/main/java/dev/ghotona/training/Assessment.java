package dev.ghotona.training;

import dev.ghotona.understanding.intent.TextClassifier;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a classifier did on labelled texts.
 *
 * @param given for each label that was wanted, how often which label was given
 */
record Assessment(Map<String, Map<String, Integer>> given) {

  static Assessment of(TextClassifier classifier, List<LabelledText> texts) {
    var given = new TreeMap<String, Map<String, Integer>>();
    for (LabelledText text : texts) {
      given
          .computeIfAbsent(text.label(), label -> new TreeMap<>())
          .merge(classifier.classify(text.text()), 1, Integer::sum);
    }
    return new Assessment(given);
  }

  /** How many texts there are. */
  int texts() {
    return sum(given.values().stream().flatMap(row -> row.values().stream()).toList());
  }

  /** How many texts were given their label. */
  int right() {
    return given.keySet().stream().mapToInt(this::right).sum();
  }

  /** The share of texts that were given their label, 0 to 1. */
  double accuracy() {
    return (double) right() / texts();
  }

  /** The mean of all labels' F1, 0 to 1: a rare label counts as much as a frequent one. */
  double macroF1() {
    var labels = new TreeSet<>(given.keySet());
    given.values().forEach(row -> labels.addAll(row.keySet()));
    return labels.stream().mapToDouble(this::f1).average().orElse(0);
  }

  private int right(String label) {
    return given.getOrDefault(label, Map.of()).getOrDefault(label, 0);
  }

  private int wanted(String label) {
    return sum(given.getOrDefault(label, Map.of()).values());
  }

  private int told(String label) {
    return given.values().stream().mapToInt(row -> row.getOrDefault(label, 0)).sum();
  }

  private static int sum(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  private double f1(String label) {
    return 2.0 * right(label) / Math.max(1, wanted(label) + told(label));
  }

  /**
   * Each label with its texts, precision, recall and F1 in per cent, and all that it was mistaken
   * for, the most frequent first: the confusion, without its zeroes.
   */
  String table() {
    return given.keySet().stream()
        .map(this::row)
        .collect(Collectors.joining("", "label\ttexts\tprecision\trecall\tF1\tmistaken for\n", ""));
  }

  private String row(String label) {
    int wanted = wanted(label);
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%.1f\t%.1f\t%.1f\t%s%n",
        label,
        wanted,
        100.0 * right(label) / Math.max(1, told(label)),
        100.0 * right(label) / wanted,
        100 * f1(label),
        mistakes(label));
  }

  private String mistakes(String label) {
    return given.get(label).entrySet().stream()
        .filter(e -> !e.getKey().equals(label))
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
