package dev.ghotona.answering;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which topics of the lexicon rule each other out, read from {@code lexicon/opposites.tsv}. */
final class Opposites {
  private static final String TABLE = "/lexicon/opposites.tsv";
  private static final Map<String, Set<String>> BY_TOPIC = read();

  private Opposites() {}

  /** The topics that rule this one out; never null. */
  static Set<String> of(String topic) {
    return BY_TOPIC.getOrDefault(topic, Set.of());
  }

  private static Map<String, Set<String>> read() {
    var opposites = new HashMap<String, Set<String>>();
    try (InputStream in = Opposites.class.getResourceAsStream(TABLE);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split("\t"))
          .forEach(
              pair -> {
                opposites.computeIfAbsent(pair[0], k -> new HashSet<>()).add(pair[1]);
                opposites.computeIfAbsent(pair[1], k -> new HashSet<>()).add(pair[0]);
              });
    } catch (IOException e) {
      throw new UncheckedIOException("the table of opposites cannot be read", e);
    }
    return Map.copyOf(opposites);
  }
}
