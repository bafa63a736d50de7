package dev.ghotona.domain;

import java.util.regex.Pattern;

/** The form of ids: they stand in URLs, files and button payloads as they are. */
final class Identifiers {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private Identifiers() {}

  static void check(String id) {
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "an id has 1 to 64 of a-z, 0-9 and hyphen and begins with no hyphen: " + id);
    }
  }
}
