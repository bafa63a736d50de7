package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Conversations.Said;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.wording.Reply;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts at random through the whole core, each chat going on from noise to noise. */
class CoreFuzzTest {
  private static final int SEED = 20260115;
  private static final int CHATS = 7;

  private final Conversations conversations = Core.conversations(Core.NOON);

  @ParameterizedTest
  @EnumSource
  void whatever_is_said_gets_a_reply_that_tells_only_claims_of_its_incident(NoiseMaker noise) {
    var random = new Random(SEED + noise.ordinal());
    for (int i = 0; i < noise.enough(); i++) {
      String text = noise.text(random);
      if (!text.isBlank()) {
        check(
            text,
            conversations.hear(
                new Said(
                    "test",
                    chat(random),
                    text,
                    language(random),
                    letters(random),
                    language(random))));
      }
    }
  }

  private static Optional<String> chat(Random random) {
    int chat = random.nextInt(CHATS);
    return chat == 0 ? Optional.empty() : Optional.of("chat" + chat);
  }

  private static Optional<Language> language(Random random) {
    int language = random.nextInt(3 * Language.values().length);
    return language < Language.values().length
        ? Optional.of(Language.values()[language])
        : Optional.empty();
  }

  private static Letters letters(Random random) {
    return random.nextInt(3) == 0 ? Letters.LATIN : Letters.OWN;
  }

  private static void check(String text, Heard heard) {
    Reply reply = heard.reply();
    assertThat(heard.detected()).as(text).isNotNull();
    assertThat(reply.text()).as(text).isNotBlank();
    assertThat(reply.claims())
        .as(text)
        .allSatisfy(
            told -> {
              assertThat(Core.incidents()).contains(told.incident());
              assertThat(told.incident().currentClaims()).contains(told.claim());
              assertThat(reply.text()).contains(told.text());
              assertThat(reply.citations())
                  .extracting(Reply.Citation::source)
                  .contains(told.incident().sourceOf(told.claim()));
            });
    reply
        .incident()
        .ifPresent(
            about ->
                assertThat(reply.claims())
                    .as(text)
                    .allMatch(told -> told.incident().id().equals(about.id())));
  }
}
