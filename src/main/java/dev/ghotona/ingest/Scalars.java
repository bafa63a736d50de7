package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * What a scalar of YAML means. Unquoted, only what cannot be meant otherwise is more than text:
 * YAML 1.1 would make a truth value of NO (Norway), and a number of 22:30 and of 1_000.
 */
final class Scalars {
  private static final Set<Tag> KNOWN =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE);
  private static final Set<String> NULLS = Set.of("", "~", "null");
  // At most 18 digits: they fit a long, and no exponent can blow up a calculation.
  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,17})");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,17})\\.\\d{1,9}");

  private Scalars() {}

  static boolean knows(ScalarNode scalar) {
    return KNOWN.contains(scalar.getTag());
  }

  static JsonNode json(ScalarNode scalar, JsonNodeFactory json) {
    boolean text = !scalar.isPlain() || scalar.getTag().equals(Tag.STR);
    return text ? json.textNode(scalar.getValue()) : plain(scalar.getValue(), json);
  }

  // An unpaired surrogate has no UTF-8 and U+0000 no place in PostgreSQL: no store would keep them.
  static boolean wellFormed(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
  }

  private static JsonNode plain(String value, JsonNodeFactory json) {
    if (NULLS.contains(value)) {
      return json.nullNode();
    }
    if (value.equals("true") || value.equals("false")) {
      return json.booleanNode(value.equals("true"));
    }
    return number(value, json);
  }

  private static JsonNode number(String value, JsonNodeFactory json) {
    if (INTEGER.matcher(value).matches()) {
      return json.numberNode(Long.parseLong(value));
    }
    boolean decimal = DECIMAL.matcher(value).matches();
    return decimal ? json.numberNode(new BigDecimal(value)) : json.textNode(value);
  }
}
