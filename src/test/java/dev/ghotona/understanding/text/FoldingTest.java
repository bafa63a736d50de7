package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  private static String folded(String text) {
    return Folding.fold(text).text();
  }

  @ParameterizedTest
  @CsvSource({
    "AIIMS, aiims",
    "ＡＩＩＭＳ, aiims",
    "Café, cafe",
    "ﬁle, file",
    "৩০, 30",
    "३०, 30",
    "３０, 30",
    "চাঁদা, চাদা",
    "माँग, मांग",
    "हाफ़नियम, हाफनियम",
    "र‍ानी, रानी"
  })
  void what_does_not_matter_is_folded_away(String text, String expected) {
    assertThat(folded(text)).isEqualTo(expected);
  }

  @Test
  void a_letter_with_nukta_is_one_letter_however_it_is_typed() {
    assertThat(folded("\u09AF\u09BC"))
        .isEqualTo(folded("\u09DF"))
        .isEqualTo("\u09DF")
        .isNotEqualTo(folded("\u09AF"));
    assertThat(folded("\u09A1\u09BC")).isEqualTo(folded("\u09DC"));
    assertThat(folded("\u0915\u093C")).isEqualTo(folded("\u0958")).isEqualTo("\u0915");
  }

  @Test
  void a_vowel_sign_of_two_parts_is_one() {
    assertThat(folded("\u0995\u09C7\u09BE")).isEqualTo(folded("\u0995\u09CB"));
  }

  @Test
  void what_parts_a_letter_and_does_not_show_is_gone_before_its_parts_are_put_together() {
    assertThat(folded("\u0995\u09C7\u200D\u09BE")).isEqualTo("\u0995\u09CB");
    assertThat(folded("\u0995\u09C7\u0300\u09BE")).isEqualTo("\u0995\u09CB");
    assertThat(folded("\u09A1\u0981\u09BC")).isEqualTo(folded(folded("\u09A1\u0981\u09BC")));
  }

  @Test
  void joiners_directions_and_byte_order_marks_are_left_out() {
    assertThat(folded("\uFEFFai\u200Dim\u200Cs\u202E\u2066")).isEqualTo("aiims");
    assertThat(folded("র\u200D\u09CDযাব")).isEqualTo(folded("র\u09CDযাব"));
  }

  @Test
  void what_from_whether_is_told_apart() {
    assertThat(folded("কী")).isNotEqualTo(folded("কি"));
  }

  @Test
  void a_curly_apostrophe_is_a_plain_one() {
    assertThat(folded("Microsoft’s")).isEqualTo("microsoft's");
  }

  @Test
  void control_characters_part_words() {
    assertThat(folded("a\u0000b\tc\u0085d\u00A0e")).isEqualTo("a b c d e");
  }

  @Test
  void unpaired_surrogates_do_no_harm() {
    assertThat(folded("a\uD83Db\uDE00")).contains("a").contains("b");
  }

  @Test
  void a_place_in_the_folded_text_maps_back_to_what_was_typed() {
    String typed = "ﬁle \u09AF\u09BC এইমস";
    Folded folded = Folding.fold(typed);
    assertThat(folded.text()).isEqualTo("file \u09DF এইমস");
    assertThat(folded.originalSpan(0, 2).of(typed)).isEqualTo("ﬁ");
    assertThat(folded.originalSpan(5, 6).of(typed)).isEqualTo("\u09AF\u09BC");
    assertThat(folded.originalSpan(7, 11).of(typed)).isEqualTo("এইমস");
  }

  @Test
  void nothing_maps_back_to_nothing() {
    assertThat(Folding.fold("aiims").originalSpan(3, 3)).isEqualTo(new Span(0, 0));
  }
}
