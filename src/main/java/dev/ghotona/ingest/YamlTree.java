package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * YAML nodes → a JSON tree, with the line of each value by its JSON Pointer.
 *
 * <p>A node met a second time is an alias ({@code *name}): refused, since a few lines of aliases to
 * aliases unfold to billions of values, and since nobody needs them here.
 */
final class YamlTree {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Node> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private final JsonNode root;

  YamlTree(Node root) {
    lines.put("", line(root));
    this.root = json(root, "");
  }

  JsonNode root() {
    return root;
  }

  /** What YAML allows and we do not; a value that is refused stands as null in the tree. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The line of the value, or of the nearest value around it, where itself is missing. */
  int lineOf(String pointer) {
    Integer line = lines.get(pointer);
    return line != null ? line : lineOf(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  private JsonNode json(Node node, String at) {
    if (!met.add(node)) {
      return refuse(at, "aliases (*name) are not taken: write it out");
    }
    return switch (node) {
      case MappingNode mapping when mapping.getTag().equals(Tag.MAP) -> object(mapping, at);
      case SequenceNode sequence when sequence.getTag().equals(Tag.SEQ) -> array(sequence, at);
      case ScalarNode scalar when Scalars.knows(scalar) -> scalar(scalar, at);
      default -> refuse(at, "the tag " + node.getTag() + " is not taken");
    };
  }

  private ObjectNode object(MappingNode mapping, String at) {
    ObjectNode object = JSON.objectNode();
    mapping.getValue().forEach(entry -> add(object, entry, at));
    return object;
  }

  private void add(ObjectNode object, NodeTuple entry, String at) {
    if (entry.getKeyNode() instanceof ScalarNode key) {
      add(object, key, entry.getValueNode(), at + "/" + escaped(key.getValue()));
    } else {
      problems.add(new Problem(at, "the name of a field must be a plain word"));
    }
  }

  private void add(ObjectNode object, ScalarNode key, Node value, String pointer) {
    Integer first = lines.put(pointer, line(key));
    if (first == null) {
      object.set(key.getValue(), json(value, pointer));
    } else {
      problems.add(new Problem(pointer, "the field is there twice, first in line " + first));
    }
  }

  /** A name as a part of a JSON Pointer. */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private ArrayNode array(SequenceNode sequence, String at) {
    ArrayNode array = JSON.arrayNode();
    for (Node item : sequence.getValue()) {
      String pointer = at + "/" + array.size();
      lines.put(pointer, line(item));
      array.add(json(item, pointer));
    }
    return array;
  }

  private JsonNode scalar(ScalarNode scalar, String at) {
    return Scalars.wellFormed(scalar.getValue())
        ? Scalars.json(scalar, JSON)
        : refuse(at, "half a surrogate pair, or the character U+0000, is no text");
  }

  private JsonNode refuse(String at, String reason) {
    problems.add(new Problem(at, reason));
    return JSON.nullNode();
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
