package dev.ghotona.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void a_sentence_ends_at_a_full_stop_but_not_at_an_abbreviation() {
    assertThat(
            of(
                "Dr. Holt came at 6.45 p.m. on Monday. She left. \"Done!\" he said.",
                Language.ENGLISH))
        .containsExactly(
            "Dr. Holt came at 6.45 p.m. on Monday.", "She left.", "\"Done!\" he said.");
  }

  @Test
  void a_sentence_ends_at_a_danda() {
    assertThat(of("প্রথম বাক্য।দ্বিতীয় বাক্য। ‘তৃতীয়।’ চতুর্থ", Language.BENGALI))
        .containsExactly("প্রথম বাক্য।", "দ্বিতীয় বাক্য।", "‘তৃতীয়।’", "চতুর্থ");
    assertThat(of("पहला वाक्य। दूसरा वाक्य।", Language.HINDI))
        .containsExactly("पहला वाक्य।", "दूसरा वाक्य।");
  }

  @Test
  void a_line_of_its_own_is_a_sentence_that_tells_nothing_without_a_full_stop() {
    assertThat(of("A heading\n\nIt happened.", Language.ENGLISH))
        .containsExactly("A heading", "It happened.");
    assertThat(Sentences.tells("A heading")).isFalse();
    assertThat(Sentences.tells("Who did it?")).isFalse();
    assertThat(Sentences.tells("It happened.”")).isTrue();
  }

  private static List<String> of(String text, Language language) {
    return Sentences.of(text, language).stream().map(span -> span.of(text)).toList();
  }
}
