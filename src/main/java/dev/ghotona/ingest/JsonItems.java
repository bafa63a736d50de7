package dev.ghotona.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;

/**
 * Reads JSON item by item, each with its line, so that a large file is never in memory whole: the
 * elements of an array, those of an array in one field of an object, or one value after another.
 */
final class JsonItems {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(60)
                          .maxStringLength(1_000_000)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final String file;
  private final String field;
  private final Each each;
  private final Consumer<Finding> findings;

  /** Is told of one item. */
  interface Each {
    /** Takes an item; what it throws as illegal is a fault of that item alone. */
    void item(JsonNode item, int line);
  }

  private JsonItems(String file, String field, Each each, Consumer<Finding> findings) {
    this.file = file;
    this.field = field;
    this.each = each;
    this.findings = findings;
  }

  /**
   * Reads all items of material.
   *
   * @param field the field of an outermost object that holds the items; empty where an outermost
   *     object is itself an item
   * @param findings is told where the JSON breaks off: what comes after that cannot be read
   * @return whether it was read to its end
   */
  static boolean read(Material material, String field, Each each, Consumer<Finding> findings)
      throws IOException {
    return new JsonItems(material.name(), field, each, findings).read(material.content());
  }

  private boolean read(InputStream content) throws IOException {
    try (JsonParser parser = MAPPER.createParser(StrictText.of(content))) {
      return readAll(parser);
    }
  }

  private boolean readAll(JsonParser parser) throws IOException {
    try {
      boolean any = false;
      while (parser.nextToken() != null) {
        any = true;
        outermost(parser);
      }
      if (!any) {
        fault(1, "there is nothing here");
      }
      return true;
    } catch (JsonProcessingException e) {
      return brokenOff(lineOf(e), "this is no JSON: " + e.getOriginalMessage());
    } catch (CharacterCodingException e) {
      int line = parser.currentLocation().getLineNr();
      return brokenOff(line, "not in UTF-8 from about here on");
    }
  }

  private static int lineOf(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  private void outermost(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      elements(parser);
    } else if (parser.currentToken() == JsonToken.START_OBJECT && !field.isEmpty()) {
      within(parser);
    } else {
      item(parser, "");
    }
  }

  private void within(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    boolean found = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = parser.currentName().equals(field);
      if (parser.nextToken() == JsonToken.START_ARRAY && wanted) {
        found = true;
        elements(parser);
      } else {
        parser.skipChildren();
      }
    }
    if (!found) {
      fault(line, "there is no list \"" + field + "\" here");
    }
  }

  private void elements(JsonParser parser) throws IOException {
    for (int number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
      item(parser, "element " + number + ": ");
    }
  }

  private void item(JsonParser parser, String place) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    JsonNode item = MAPPER.readTree(parser);
    if (item.isObject()) {
      each.item(item, line);
    } else {
      fault(line, place + "here should be fields with values, between { and }");
    }
  }

  private void fault(int line, String reason) {
    findings.accept(new Finding.Faulty(new Fault(file, line, reason)));
  }

  private boolean brokenOff(int line, String reason) {
    findings.accept(new Finding.BrokenOff(new Fault(file, line, reason)));
    return false;
  }
}
