package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What JSON allows and we do not, as {@link Scalars} and {@link YamlTree} refuse it in YAML: text
 * that no store keeps, and numbers so long that calculating with them would never end.
 */
final class SoundTree {
  private static final int MOST_DIGITS = 18;
  private static final int MOST_DECIMALS = 9;

  private final List<Problem> problems = new ArrayList<>();

  private SoundTree() {}

  static List<Problem> problemsOf(JsonNode root) {
    var tree = new SoundTree();
    tree.look(root, "");
    return tree.problems;
  }

  private void look(JsonNode node, String at) {
    if (node.isTextual() && !Scalars.wellFormed(node.textValue())) {
      problems.add(new Problem(at, "half a surrogate pair, or the character U+0000, is no text"));
    } else if (node.isNumber() && !isShort(node.decimalValue())) {
      problems.add(new Problem(at, "the number is too long"));
    }
    node.properties().forEach(e -> look(e.getValue(), at + "/" + YamlTree.escaped(e.getKey())));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      look(node.get(i), at + "/" + i);
    }
  }

  private static boolean isShort(BigDecimal number) {
    return number.scale() >= -MOST_DIGITS
        && number.scale() <= MOST_DECIMALS
        && number.precision() - number.scale() <= MOST_DIGITS;
  }
}
