package dev.ghotona.understanding.language;

import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words and endings that carry a sentence's grammar, by written form. */
final class GrammarWords {
  private static final String RESOURCE = "/language/grammar-words.txt";
  private static final double INFLECTED_WORD = 0.7;
  private static final double OTHER_WORD = 0.35;

  private final Map<WrittenForm, Set<String>> words = new EnumMap<>(WrittenForm.class);
  private final Map<WrittenForm, List<String>> endings = new EnumMap<>(WrittenForm.class);

  private GrammarWords() {
    for (WrittenForm form : WrittenForm.values()) {
      words.put(form, new HashSet<>());
      endings.put(form, new ArrayList<>());
    }
  }

  static GrammarWords load() {
    var grammar = new GrammarWords();
    try (InputStream in = GrammarWords.class.getResourceAsStream(RESOURCE);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().filter(l -> !l.isBlank() && l.charAt(0) != '#').forEach(grammar::addLine);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return grammar;
  }

  private void addLine(String line) {
    int colon = line.indexOf(':');
    WrittenForm form = WrittenForm.ofTag(line.substring(0, colon)).orElseThrow();
    for (String word : line.substring(colon + 1).trim().split(" +")) {
      add(form, Folding.fold(word).text());
    }
  }

  private void add(WrittenForm form, String folded) {
    if (folded.startsWith("-")) {
      endings.get(form).add(folded.substring(1));
    } else {
      words.get(form).add(folded);
    }
  }

  Set<String> of(WrittenForm form) {
    return Set.copyOf(words.get(form));
  }

  boolean has(WrittenForm form, String word) {
    return words.get(form).contains(word);
  }

  long count(WrittenForm form, List<String> all) {
    Set<String> known = words.get(form);
    long count = 0;
    for (String word : all) {
      count += known.contains(word) ? 1 : 0;
    }
    return count;
  }

  /** How much these words say that the sentence is in the form whose script they are in. */
  double evidence(WrittenForm form, List<String> inScript) {
    double sum = 0;
    for (String word : inScript) {
      sum += has(form, word) ? 1 : isInflected(form, word) ? INFLECTED_WORD : OTHER_WORD;
    }
    return sum;
  }

  private boolean isInflected(WrittenForm form, String word) {
    for (String ending : endings.get(form)) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
