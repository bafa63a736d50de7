package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a validator finds, in the words of whoever writes the file. What was wanted is told by the
 * schema's own descriptions, so that it is written down once.
 */
final class SchemaReasons {
  private static final int LONGEST_QUOTE = 60;
  private static final Map<Object, String> KINDS =
      Map.of(
          "object", "fields with values",
          "array", "a list",
          "string", "a text",
          "integer", "a whole number",
          "number", "a number",
          "boolean", "true or false",
          "null", "empty");

  private final JsonNode schema;

  SchemaReasons(JsonNode schema) {
    this.schema = schema;
  }

  Problem problem(ValidationMessage message) {
    String pointer = message.getInstanceLocation().toString();
    String property = message.getProperty();
    return switch (message.getType()) {
      case "required" -> new Problem(pointer, "the field \"" + property + "\" is missing");
      case "additionalProperties" -> unknownField(pointer, property);
      default -> new Problem(pointer, reason(message));
    };
  }

  private Problem unknownField(String pointer, String property) {
    String field = pointer + "/" + YamlTree.escaped(property);
    return new Problem(field, "no field of this name is known here");
  }

  private String reason(ValidationMessage message) {
    JsonNode rule = ruleOf(message);
    String wanted = rule.path("description").asText();
    return switch (message.getType()) {
      case "enum" -> quoted(message) + " is none of " + list(rule.get("enum"), JsonNode::asText);
      case "type" ->
          "is %s, wanted %s: %s"
              .formatted(KINDS.get(message.getArguments()[0]), kinds(rule.get("type")), wanted);
      case "uniqueItems" -> "something is there twice";
      case "pattern", "format", "minimum", "maximum" ->
          quoted(message) + " will not do, wanted: " + wanted;
      case "minItems", "minProperties" -> "nothing is here, wanted: " + wanted;
      case "maxProperties", "maxLength" -> "there is too much here, wanted: " + wanted;
      default -> message.getError();
    };
  }

  private JsonNode ruleOf(ValidationMessage message) {
    return schema.at(message.getSchemaLocation().getFragment().getParent().toString());
  }

  private static String kinds(JsonNode types) {
    return types.isArray() ? list(types, t -> KINDS.get(t.asText())) : KINDS.get(types.asText());
  }

  private static String list(JsonNode array, Function<JsonNode, String> word) {
    return array.valueStream().map(word).collect(Collectors.joining(", "));
  }

  private static String quoted(ValidationMessage message) {
    String text = message.getInstanceNode().asText();
    String cut = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
    return "\"" + cut + "\"";
  }
}
