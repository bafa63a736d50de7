package dev.ghotona.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name as a reader is shown it.
 *
 * @param name in the reader's letters, where it is known in them
 * @param original as its source writes it, where {@code name} is not that; so that nobody has to
 *     trust another spelling
 */
record Shown(String name, Optional<String> original) {
  static Shown asItIs(String name) {
    return new Shown(name, Optional.empty());
  }

  static Shown besides(String name, String original) {
    return name.equals(original) ? asItIs(name) : new Shown(name, Optional.of(original));
  }

  /** The name, and in brackets the original and whatever else there is to tell. */
  String with(Optional<String> more) {
    List<String> inBrackets = new ArrayList<>();
    original.ifPresent(inBrackets::add);
    more.ifPresent(inBrackets::add);
    return inBrackets.isEmpty() ? name : name + " (" + String.join(", ", inBrackets) + ")";
  }

  String text() {
    return with(Optional.empty());
  }
}
