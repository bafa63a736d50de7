package dev.ghotona.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.conversation.Buttons;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ten thousand updates made from good ones by breaking them. */
class UpdateFuzzTest {
  private static final int MANY = 10_000;
  private static final List<String> HOSTILE =
      List.of(
          "null",
          "true",
          "-1",
          "1e400",
          "9223372036854775808",
          "\"\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"/start \\u202e\"",
          "[]",
          "{}",
          "[[[[[[]]]]]]",
          "{\"id\":{\"id\":1}}",
          "\"@GhotonaTestBot\"",
          "\"<b>&\"");

  private final Random random = new Random(7);
  private final Bot.Identity bot = new Bot.Identity(FakeBotApi.BOT, FakeBotApi.NAME);

  /** Buttons of which none is known. */
  private static final Buttons NONE =
      new Buttons() {
        @Override
        public void keep(Collection<Button> buttons) {}

        @Override
        public Optional<String> content(String id) {
          return Optional.empty();
        }
      };

  @Test
  void none_of_them_breaks_the_reading_or_asks_for_what_was_not_addressed() throws Exception {
    List<String> names = Payload.names();
    int read = 0;
    for (int i = 0; i < MANY; i++) {
      ObjectNode update = Payload.of(names.get(i % names.size())).json();
      for (int times = random.nextInt(4); times >= 0; times--) {
        breakOne(update);
      }
      read += read(update.toString().getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
      read(cut(update.toString()));
    }
    assertThat(read).isGreaterThan(MANY / 10);
  }

  private boolean read(byte[] json) {
    var update = UpdateReader.read(json);
    update.ifPresent(
        u -> {
          Incoming incoming = new UpdateReading(bot, NONE, Instant.EPOCH).of(u);
          if (incoming instanceof Incoming.Asked asked) {
            assertThat(isAddressed(u.getMessage() == null ? u.getEditedMessage() : u.getMessage()))
                .isTrue();
            assertThat(asked.delivery().party().person()).isNotBlank();
          }
        });
    return update.isPresent();
  }

  private static boolean isAddressed(
      org.telegram.telegrambots.meta.api.objects.message.Message message) {
    String text = message.getText() == null ? message.getCaption() : message.getText();
    return "private".equals(message.getChat().getType())
        || text.startsWith("/")
        || text.toLowerCase().contains("@ghotonatestbot")
        || isNamed(message)
        || message.getReplyToMessage() != null
            && message.getReplyToMessage().getFrom().getId() == FakeBotApi.BOT;
  }

  private static boolean isNamed(
      org.telegram.telegrambots.meta.api.objects.message.Message message) {
    var entities = message.getText() == null ? message.getCaptionEntities() : message.getEntities();
    return String.valueOf(entities).contains("7000000001");
  }

  private void breakOne(ObjectNode update) throws Exception {
    var places = new ArrayList<ObjectNode>();
    collect(update, places);
    ObjectNode place = places.get(random.nextInt(places.size()));
    var fields = new ArrayList<String>();
    place.fieldNames().forEachRemaining(fields::add);
    if (!fields.isEmpty()) {
      String field = fields.get(random.nextInt(fields.size()));
      switch (random.nextInt(3)) {
        case 0 -> place.remove(field);
        case 1 -> place.set(field, FakeBotApi.JSON.readTree(hostile()));
        case 2 -> place.set("x" + field, place.get(field).deepCopy());
        default -> throw new AssertionError();
      }
    }
  }

  private String hostile() {
    return HOSTILE.get(random.nextInt(HOSTILE.size()));
  }

  private byte[] cut(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  private static void collect(JsonNode node, List<ObjectNode> places) {
    if (node instanceof ObjectNode object) {
      places.add(object);
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.forEach(child -> collect(child, places));
    }
  }
}
