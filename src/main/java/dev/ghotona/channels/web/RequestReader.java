package dev.ghotona.channels.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads questions from JSON and takes nothing for what it is not: a number is no text. It reads a
 * tree rather than binding, so that every way in which JSON can be wrong ends in a problem of ours.
 */
final class RequestReader {
  /** Far more than a question needs: a long paste is told that it is too long, not cut off. */
  static final int MAX_BODY_BYTES = 1024 * 1024;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(32).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private RequestReader() {}

  /** A question to be answered while the caller waits. */
  static AskRequest question(byte[] body) {
    JsonNode question = object(body);
    return new AskRequest(
        string(question, "text"), string(question, "conversation"), string(question, "language"));
  }

  /** A message to be stored and answered later. */
  static MessageRequest message(InputStream body) {
    JsonNode message = object(readAtMost(body, MAX_BODY_BYTES + 1));
    return new MessageRequest(
        string(message, "conversation"),
        string(message, "delivery"),
        string(message, "text"),
        string(message, "language"));
  }

  private static JsonNode object(byte[] body) {
    JsonNode question = parse(checked(body));
    if (question.isMissingNode()) {
      throw new ProblemException(Problem.Kind.MISSING_BODY);
    }
    if (!question.isObject()) {
      throw new ProblemException(Problem.Kind.WRONG_TYPE);
    }
    return question;
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

  private static JsonNode parse(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException malformed) {
      throw new ProblemException(Problem.Kind.MALFORMED_JSON);
    }
  }

  private static String string(JsonNode question, String name) {
    JsonNode value = question.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new ProblemException(Problem.Kind.WRONG_TYPE);
    }
    return value.textValue();
  }
}
