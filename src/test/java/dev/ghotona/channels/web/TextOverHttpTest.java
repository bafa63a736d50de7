package dev.ghotona.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.WellFormed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextOverHttpTest {

  @Test
  void replaces_what_no_store_takes_and_keeps_the_rest() {
    assertThat(WellFormed.text("a\ud800b\udc00\u0000 ঘটনা 😀 \u200d"))
        .isEqualTo("a\ufffdb\ufffd\ufffd ঘটনা 😀 \u200d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u00a0", "\u200b\u200d", "\u202e", "\u0000", "\ufeff"})
  void sees_that_there_is_nothing_to_see(String text) {
    assertThat(WellFormed.isInvisible(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ক", "😀", "?", "\u09be"})
  void sees_what_there_is(String text) {
    assertThat(WellFormed.isInvisible(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "bn, bn",
    "bn-Beng-IN, bn",
    "'fr, hi;q=0.3, bn;q=0.9', bn",
    "'bn;q=0, hi', hi",
    "'*', en",
    "'', en",
    "';;', en",
    "'bn;q=x', en",
    ", en",
  })
  void finds_the_language_that_a_browser_asks_for(String header, String language) {
    assertThat(AcceptLanguage.of(header).tag()).isEqualTo(language);
  }
}
