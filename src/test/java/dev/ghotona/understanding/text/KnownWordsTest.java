package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownWordsTest {
  private final KnownWords words = new KnownWords();

  @Test
  void a_word_is_made_once() {
    assertThat(words.of("server")).isEqualTo(Word.of("server")).isSameAs(words.of("server"));
  }

  @Test
  void words_that_are_spelt_alike_share_their_keys() {
    Word bengali = words.of("সার্ভার");
    Word hindi = words.of("सर्वर");
    assertThat(bengali.skeleton()).isEqualTo("srbr").isSameAs(hindi.skeleton());
  }
}
