package dev.ghotona.channels.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads questions from JSON and takes nothing for what it is not: a number is no text. It reads
 * token by token rather than binding, so that every way in which JSON can be wrong ends in a
 * problem of ours, and no answer needs what a library that binds is made of.
 */
final class RequestReader {
  /** Far more than a question needs: a long paste is told that it is too long, not cut off. */
  static final int MAX_BODY_BYTES = 1024 * 1024;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final Set<String> QUESTION = Set.of("text", "conversation", "language");
  private static final Set<String> MESSAGE = Set.of("conversation", "delivery", "text", "language");

  private RequestReader() {}

  /** A question to be answered while the caller waits. */
  static AskRequest question(byte[] body) {
    var texts = texts(body, QUESTION);
    return new AskRequest(texts.get("text"), texts.get("conversation"), texts.get("language"));
  }

  /** A message to be stored and answered later. */
  static MessageRequest message(InputStream body) {
    var texts = texts(readAtMost(body, MAX_BODY_BYTES + 1), MESSAGE);
    return new MessageRequest(
        texts.get("conversation"), texts.get("delivery"), texts.get("text"), texts.get("language"));
  }

  private static byte[] checked(byte[] body) {
    if (body != null && body.length > MAX_BODY_BYTES) {
      throw new ProblemException(Problem.Kind.LARGE_BODY);
    }
    return body == null ? new byte[0] : body;
  }

  private static byte[] readAtMost(InputStream body, int limit) {
    try {
      return body == null ? new byte[0] : body.readNBytes(limit);
    } catch (IOException brokenOff) {
      throw new ProblemException(Problem.Kind.BAD_REQUEST);
    }
  }

  /** All of it is parsed before anything is made of it: what is malformed is told first. */
  private static Map<String, String> texts(byte[] body, Set<String> names) {
    var texts = new HashMap<String, String>();
    try (JsonParser json = JSON.createParser(checked(body))) {
      AskRequest.require(json.nextToken() != null, Problem.Kind.MISSING_BODY);
      boolean object = json.isExpectedStartObjectToken();
      boolean sound = object && members(json, names, texts);
      if (!object) {
        skip(json);
      }
      AskRequest.require(json.nextToken() == null, Problem.Kind.MALFORMED_JSON);
      AskRequest.require(sound, Problem.Kind.WRONG_TYPE);
    } catch (IOException malformed) {
      throw new ProblemException(Problem.Kind.MALFORMED_JSON);
    }
    return texts;
  }

  /** Whether all that have these names are texts or null; others may be anything. */
  private static boolean members(JsonParser json, Set<String> names, Map<String, String> texts)
      throws IOException {
    boolean sound = true;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken value = json.nextToken();
      if (names.contains(name)) {
        sound &= value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NULL;
        texts.put(name, json.getValueAsString());
      }
      skip(json);
    }
    return sound;
  }

  /** What nobody asks for is read to its end too, lest broken UTF-8 pass where it is skipped. */
  private static void skip(JsonParser json) throws IOException {
    int open = 0;
    do {
      json.finishToken();
      open += json.currentToken().isStructStart() ? 1 : json.currentToken().isStructEnd() ? -1 : 0;
    } while (open > 0 && json.nextToken() != null);
  }
}
