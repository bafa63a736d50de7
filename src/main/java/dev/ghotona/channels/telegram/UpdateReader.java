package dev.ghotona.channels.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Reads updates one by one: what a newer Bot API or a stranger has put into one of them must not
 * keep the others from being read.
 */
final class UpdateReader {
  /** A message may carry the one that it replies to, each with its own parts; that is all. */
  private static final int DEEPEST = 64;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
          .build();

  private UpdateReader() {}

  /** The tree of some JSON. */
  static JsonNode tree(String json) throws JsonProcessingException {
    return MAPPER.readTree(json);
  }

  /** The update that a webhook was brought; empty where it is none that can be read. */
  static Optional<Update> read(byte[] json) {
    try {
      return Optional.ofNullable(MAPPER.readTree(json)).flatMap(UpdateReader::read);
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }

  /**
   * The update; without any content where only its id can be read, and empty where not even that.
   */
  static Optional<Update> read(JsonNode update) {
    JsonNode id = update.path("update_id");
    return id.canConvertToInt() && id.isIntegralNumber()
        ? Optional.of(bound(update, id.intValue()))
        : Optional.empty();
  }

  private static Update bound(JsonNode update, int id) {
    try {
      return MAPPER.treeToValue(update, Update.class);
    } catch (JsonProcessingException | RuntimeException unreadable) {
      var empty = new Update();
      empty.setUpdateId(id);
      return empty;
    }
  }
}
