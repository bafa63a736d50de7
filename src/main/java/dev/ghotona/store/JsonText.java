package dev.ghotona.store;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.WrittenForm;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Localized texts, names and tags as JSON text columns. Written out by hand rather than bound to
 * the records: what is stored must not change its form when a record is renamed or refactored.
 */
final class JsonText {
  private static final JsonBuilderFactory BUILDERS;
  private static final JsonReaderFactory READERS;

  static {
    // Once: the static methods of Json look their provider up by services at each call.
    JsonProvider provider = JsonProvider.provider();
    BUILDERS = provider.createBuilderFactory(Map.of());
    READERS = provider.createReaderFactory(Map.of());
  }

  private JsonText() {}

  static JsonObjectBuilder object() {
    return BUILDERS.createObjectBuilder();
  }

  /** Texts, objects or arrays, in their order. */
  static JsonArrayBuilder array(Stream<?> items) {
    return BUILDERS.createArrayBuilder(items.toList());
  }

  static JsonObject object(String json) {
    return read(json, JsonReader::readObject);
  }

  private static JsonArray array(String json) {
    return read(json, JsonReader::readArray);
  }

  private static <T> T read(String json, Function<JsonReader, T> how) {
    try (JsonReader reader = READERS.createReader(new StringReader(json))) {
      return how.apply(reader);
    } catch (JsonException broken) {
      throw new IllegalStateException("a stored column is no JSON", broken);
    }
  }

  static String ofText(LocalizedText text) {
    return node(text).build().toString();
  }

  static LocalizedText text(String json) {
    return text(object(json));
  }

  static JsonObjectBuilder node(LocalizedText text) {
    JsonObjectBuilder node = object();
    text.byLanguage().forEach((language, words) -> node.add(language.tag(), words));
    return node;
  }

  static LocalizedText text(JsonObject node) {
    var texts = new EnumMap<Language, String>(Language.class);
    node.keySet().forEach(tag -> texts.put(Language.ofTag(tag).orElseThrow(), node.getString(tag)));
    return new LocalizedText(texts);
  }

  static String ofNames(Names names) {
    return node(names).build().toString();
  }

  static Names names(String json) {
    return names(object(json));
  }

  static String ofNamesList(Collection<Names> list) {
    return array(list.stream().map(JsonText::node)).build().toString();
  }

  static List<Names> namesList(String json) {
    return array(json).getValuesAs((JsonObject node) -> names(node));
  }

  /** Sorted, since they come from sets: the same tags are then the same text. */
  static String ofTags(Stream<String> tags) {
    return array(tags.sorted()).build().toString();
  }

  /** In their order. */
  static String ofList(Collection<String> texts) {
    return array(texts.stream()).build().toString();
  }

  static List<String> tags(String json) {
    return texts(array(json));
  }

  private static JsonObjectBuilder node(Names names) {
    JsonObjectBuilder node = object();
    names.byForm().forEach((form, list) -> node.add(form.tag(), array(list.stream())));
    return node;
  }

  private static Names names(JsonObject node) {
    var names = new EnumMap<WrittenForm, List<String>>(WrittenForm.class);
    node.keySet()
        .forEach(
            tag -> names.put(WrittenForm.ofTag(tag).orElseThrow(), texts(node.getJsonArray(tag))));
    return new Names(names);
  }

  private static List<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString::getString);
  }
}
