package dev.ghotona.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What something is called, in each form of language: the first of a list is the name shown, the
 * others are aliases.
 *
 * @param byForm never empty, no list in it empty, no name blank
 */
public record Names(Map<WrittenForm, List<String>> byForm) {
  public Names {
    var copy = new EnumMap<WrittenForm, List<String>>(WrittenForm.class);
    byForm.forEach(
        (form, names) -> {
          if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("no name, or a blank one, in " + form.tag());
          }
          copy.put(form, names.stream().map(String::strip).toList());
        });
    if (copy.isEmpty()) {
      throw new IllegalArgumentException("a name in at least one language is needed");
    }
    byForm = Collections.unmodifiableMap(copy);
  }

  /** The name shown in this language's own script, or empty. */
  public Optional<String> in(Language language) {
    return Optional.ofNullable(byForm.get(WrittenForm.inOwnScript(language))).map(List::getFirst);
  }

  /** The name shown in this language, else the English one, else the first there is. */
  public String nearest(Language language) {
    return in(language)
        .or(() -> in(Language.ENGLISH))
        .orElseGet(() -> byForm.values().iterator().next().getFirst());
  }

  /** Every name and alias in every form. */
  public Stream<String> all() {
    return byForm.values().stream().flatMap(List::stream);
  }
}
