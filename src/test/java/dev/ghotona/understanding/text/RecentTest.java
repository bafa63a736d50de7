package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final Map<String, Integer> foundOut = new HashMap<>();

  private String ask(Recent<String> recent, String word) {
    return recent.of(
        word,
        () -> {
          foundOut.merge(word, 1, Integer::sum);
          return "of " + word;
        });
  }

  @Test
  void what_was_found_out_is_kept() {
    var recent = new Recent<String>(8);
    assertThat(ask(recent, "server")).isEqualTo("of server");
    assertThat(ask(recent, "server")).isEqualTo("of server");
    assertThat(foundOut).containsEntry("server", 1);
  }

  @Test
  void two_words_may_share_a_place() {
    var recent = new Recent<String>(2);
    for (int i = 0; i < 3; i++) {
      ask(recent, "server");
      ask(recent, "hospital");
    }
    assertThat(foundOut).containsEntry("server", 1).containsEntry("hospital", 1);
  }

  @Test
  void however_many_come_each_is_answered_with_its_own() {
    var recent = new Recent<String>(8);
    for (int i = 0; i < 1000; i++) {
      assertThat(ask(recent, "word" + i % 100)).isEqualTo("of word" + i % 100);
    }
  }

  @Test
  void what_is_too_long_for_a_word_is_not_kept() {
    var recent = new Recent<String>(8);
    String paste = "a".repeat(4000);
    ask(recent, paste);
    ask(recent, paste);
    assertThat(foundOut).containsEntry(paste, 2);
  }

  @Test
  void without_places_nothing_is_kept() {
    var recent = new Recent<String>(0);
    ask(recent, "server");
    ask(recent, "server");
    assertThat(foundOut).containsEntry("server", 2);
  }
}
