package dev.ghotona.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.WrittenForm;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Localized texts, names and tags as JSON text columns. Written out by hand rather than bound to
 * the records: what is stored must not change its form when a record is renamed or refactored.
 */
final class JsonText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonText() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static String write(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a stored column is no JSON", e);
    }
  }

  static String ofText(LocalizedText text) {
    return write(node(text));
  }

  static LocalizedText text(String json) {
    return text(read(json));
  }

  static ObjectNode node(LocalizedText text) {
    ObjectNode node = object();
    text.byLanguage().forEach((language, words) -> node.put(language.tag(), words));
    return node;
  }

  static LocalizedText text(JsonNode node) {
    var texts = new EnumMap<Language, String>(Language.class);
    node.properties()
        .forEach(e -> texts.put(Language.ofTag(e.getKey()).orElseThrow(), e.getValue().asText()));
    return new LocalizedText(texts);
  }

  static String ofNames(Names names) {
    return write(node(names));
  }

  static Names names(String json) {
    return names(read(json));
  }

  static String ofNamesList(Collection<Names> list) {
    ArrayNode array = MAPPER.createArrayNode();
    list.forEach(names -> array.add(node(names)));
    return write(array);
  }

  static List<Names> namesList(String json) {
    return read(json).valueStream().map(JsonText::names).toList();
  }

  /** Sorted, since they come from sets: the same tags are then the same text. */
  static String ofTags(Stream<String> tags) {
    return write(array(tags.sorted()));
  }

  /** In their order. */
  static String ofList(Collection<String> texts) {
    return write(array(texts.stream()));
  }

  static List<String> tags(String json) {
    return texts(read(json));
  }

  private static ObjectNode node(Names names) {
    ObjectNode node = object();
    names.byForm().forEach((form, list) -> node.set(form.tag(), array(list.stream())));
    return node;
  }

  private static Names names(JsonNode node) {
    var names = new EnumMap<WrittenForm, List<String>>(WrittenForm.class);
    node.properties()
        .forEach(e -> names.put(WrittenForm.ofTag(e.getKey()).orElseThrow(), texts(e.getValue())));
    return new Names(names);
  }

  private static ArrayNode array(Stream<String> texts) {
    ArrayNode array = MAPPER.createArrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
