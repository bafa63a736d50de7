package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts of outside material, made fit to be told: on one line, of a length that can be read. */
final class Words {
  private static final int LONGEST = 3900;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\s\\u2028\\u2029]+");
  private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}\\p{M}]");

  private Words() {}

  /** The text without control characters and doubled blanks, or empty where nothing is to see. */
  static Optional<String> clean(String text) {
    String plain = UNSEEN.matcher(text).replaceAll(" ").strip();
    return VISIBLE.matcher(plain).find() ? Optional.of(cut(plain)) : Optional.empty();
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int blank = text.lastIndexOf(' ', LONGEST);
    int end = blank > LONGEST / 2 ? blank : text.offsetByCodePoints(0, LONGEST / 2);
    return text.substring(0, end) + " …";
  }

  /** The text of a field, or empty where it is missing, blank or no text. */
  static Optional<String> in(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? clean(value.textValue()) : Optional.empty();
  }

  /**
   * The texts of a field that holds a list of them or a single one; what is no text is left out.
   */
  static List<String> listIn(JsonNode node, String field) {
    JsonNode value = node.path(field);
    Stream<JsonNode> all = value.isArray() ? value.valueStream() : Stream.of(value);
    return all.filter(JsonNode::isTextual).flatMap(v -> clean(v.textValue()).stream()).toList();
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String joined(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
