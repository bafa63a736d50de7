package dev.ghotona.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Enums as files write them: lower case, with hyphens. */
final class Tags {
  private Tags() {}

  /** The constant that a file writes like this, or empty. */
  static <E extends Enum<E>> Optional<E> find(Class<E> type, String tag) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> of(e).equals(tag)).findFirst();
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
