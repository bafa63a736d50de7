package dev.ghotona.channels.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Keepsakes;
import dev.ghotona.conversation.Keepsakes.Keepsake;
import dev.ghotona.conversation.Party;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Answers that only one person sees, kept for as long as they can be shared: Slack does not give
 * them back when the button below them is pressed.
 */
@ApplicationScoped
class Shares {
  private final Keepsakes keepsakes;
  private final ObjectMapper json;
  private final Clock clock;

  Shares(Keepsakes keepsakes, ObjectMapper json, Clock clock) {
    this.keepsakes = keepsakes;
    this.json = json;
    this.clock = clock;
  }

  /** Keeps a message that is about to be sent where it can be shared, and takes the mark off. */
  void keep(Party party, ObjectNode message) {
    JsonNode key = message.remove(Writing.KEEP);
    if (key != null) {
      Address chat = party.chat();
      keepsakes.keep(
          new Keepsake(
              chat.channel(),
              chat.workspace(),
              key.textValue(),
              Optional.of(party.person()),
              shareable(message).toString(),
              Optional.of(clock.instant())));
    }
  }

  private static ObjectNode shareable(ObjectNode message) {
    ObjectNode shared = message.deepCopy();
    shared.put("response_type", "in_channel");
    shared.path("blocks").forEach(block -> withoutShare(block.path("elements")));
    return shared;
  }

  private static void withoutShare(JsonNode elements) {
    if (elements instanceof ArrayNode buttons) {
      for (int i = buttons.size() - 1; i >= 0; i--) {
        if (buttons.get(i).path("action_id").asText().startsWith(Writing.SHARE + ".")) {
          buttons.remove(i);
        }
      }
    }
  }

  /**
   * The messages of an answer, with who shares it told before.
   *
   * @param key as the button has brought it back: the answer's id and how many messages it has
   * @return empty where they are kept no more, or are somebody else's
   */
  List<String> of(Party party, String key, String told) {
    String[] parts = key.split(" ");
    int count = Integer.parseInt(parts[1]);
    var pages = new ArrayList<ObjectNode>();
    IntStream.range(0, count)
        .mapToObj(i -> parts[0] + "/" + i)
        .flatMap(id -> keepsakes.find(SlackChannel.NAME, party.chat().workspace(), id).stream())
        .filter(kept -> kept.person().equals(Optional.of(party.person())))
        .forEach(kept -> pages.add(read(kept.body())));
    if (pages.size() < count) {
      return List.of();
    }
    pages.getFirst().withArray("blocks").insert(0, Blocks.context(List.of(told)));
    return pages.stream().map(ObjectNode::toString).toList();
  }

  private ObjectNode read(String body) {
    try {
      return (ObjectNode) json.readTree(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
