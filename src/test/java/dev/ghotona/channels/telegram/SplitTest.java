package dev.ghotona.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitTest {
  private static final ULocale BENGALI = ULocale.forLanguageTag("bn");

  @Test
  void what_fits_stays_whole() {
    assertThat(new Split(BENGALI, 20).parts(" হামলা হয়েছিল। ")).containsExactly("হামলা হয়েছিল।");
  }

  @Test
  void it_is_cut_after_a_sentence() {
    String first = "হামলা হয়েছিল নভেম্বরে।";
    String second = "তদন্ত চলছে।";
    assertThat(new Split(BENGALI, first.length() + 4).parts(first + " " + second))
        .containsExactly(first, second);
  }

  @Test
  void a_sentence_that_is_too_long_is_cut_between_words() {
    assertThat(new Split(ULocale.ENGLISH, 11).parts("one two three four"))
        .containsExactly("one two", "three four");
  }

  @Test
  void a_word_that_is_too_long_is_cut_between_graphemes() {
    String family = "👩‍👩‍👧‍👦";
    assertThat(new Split(ULocale.ENGLISH, family.length() + 3).parts(family.repeat(3)))
        .containsExactly(family, family, family);
  }

  @Test
  void nothing_is_lost_and_no_grapheme_is_cut_whatever_the_text_is() {
    var random = new Random(3);
    List<String> pieces =
        List.of("ক্ষ", "হামলা ", "e\u0301", "।\n", "👩‍👧 ", "a", ". ", "हिन्दी ", "<b>&");
    for (int i = 0; i < 300; i++) {
      var text = new StringBuilder("x");
      for (int n = random.nextInt(200); n > 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      int longest = 16 + random.nextInt(60);
      List<String> parts = new Split(BENGALI, longest).parts(text.toString());
      assertThat(parts).allSatisfy(part -> assertThat(part.length()).isBetween(1, longest));
      assertThat(String.join("", parts).replaceAll("\\s", ""))
          .isEqualTo(text.toString().replaceAll("\\s", ""));
      assertWholeGraphemes(text.toString().strip(), parts);
    }
  }

  private static void assertWholeGraphemes(String text, List<String> parts) {
    var graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    graphemes.setText(text);
    int at = 0;
    for (String part : parts) {
      at = text.indexOf(part, at);
      assertThat(graphemes.isBoundary(at)).isTrue();
      at += part.length();
      assertThat(graphemes.isBoundary(at)).isTrue();
    }
  }
}
