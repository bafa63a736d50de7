package dev.ghotona.understanding.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.language.TrainingFiles.Labelled;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {
  private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();

  static List<Labelled> questions() {
    return TrainingFiles.labelled(TrainLanguageModel.QUESTIONS);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void a_short_question_is_in_its_form(Labelled question) {
    assertThat(IDENTIFIER.identify(question.text())).isEqualTo(question.form());
  }

  @Test
  void english_prose_about_anything_is_english() {
    List<String> prose = TrainingFiles.lines(TrainLanguageModel.PROSE);
    assertThat(prose).filteredOn(l -> IDENTIFIER.identify(l) != WrittenForm.ENGLISH).isEmpty();
  }

  @Test
  void no_text_that_is_asked_here_was_trained_with() {
    var trained = new HashSet<String>();
    TrainingFiles.ownLines().forEach(l -> trained.add(l.text()));
    assertThat(questions()).noneMatch(q -> trained.contains(q.text()));
    assertThat(TrainingFiles.lines(TrainLanguageModel.PROSE)).noneMatch(trained::contains);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "2021", "23/11/2022", "👍🏽", "?!", "৳", "॥", "தமிழ்", "你好"})
  void a_text_without_a_word_in_the_three_scripts_is_in_the_fallback(String text) {
    assertThat(IDENTIFIER.judge(text)).isEmpty();
    assertThat(IDENTIFIER.identify(text)).isEqualTo(WrittenForm.ENGLISH);
    assertThat(IDENTIFIER.identify(text, WrittenForm.HINDI)).isEqualTo(WrittenForm.HINDI);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AIIMS", "ok", "source?", "hafnium", "data breach", "thnx"})
  void a_name_or_thing_alone_is_in_the_fallback(String text) {
    assertThat(IDENTIFIER.identify(text, WrittenForm.BENGALI_LATIN))
        .isEqualTo(WrittenForm.BENGALI_LATIN);
    assertThat(IDENTIFIER.identify(text)).isEqualTo(WrittenForm.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({"kobe, BENGALI_LATIN", "kisne kiya, HINDI_LATIN", "who did it, ENGLISH"})
  void words_of_grammar_are_stronger_than_the_fallback(String text, WrittenForm form) {
    for (WrittenForm fallback : WrittenForm.values()) {
      assertThat(IDENTIFIER.identify(text, fallback)).isEqualTo(form);
    }
  }

  @Test
  void what_is_quoted_does_not_tell_the_language() {
    assertThat(IDENTIFIER.identify("what does \"ki korecho tumi ekhon\" mean"))
        .isEqualTo(WrittenForm.ENGLISH);
    assertThat(IDENTIFIER.identify("মাইক্রোসফট “we have seen no evidence of it” বলেছে কবে?"))
        .isEqualTo(WrittenForm.BENGALI);
    assertThat(IDENTIFIER.identify("\"who did it\"")).isEqualTo(WrittenForm.ENGLISH);
  }

  @Test
  void addresses_do_not_tell_the_language() {
    assertThat(IDENTIFIER.identify("https://example.com/what-is-the-news-of-today eta ki sotti"))
        .isEqualTo(WrittenForm.BENGALI_LATIN);
  }

  @Test
  void case_accents_width_and_drawn_out_letters_do_not_matter() {
    assertThat(IDENTIFIER.identify("KISNE KIYAAAA")).isEqualTo(WrittenForm.HINDI_LATIN);
    assertThat(IDENTIFIER.identify("ｋｏｂｅ ｈｏｉｓｅ")).isEqualTo(WrittenForm.BENGALI_LATIN);
    assertThat(IDENTIFIER.identify("kōbe hōlo etā")).isEqualTo(WrittenForm.BENGALI_LATIN);
  }

  @Test
  void the_decomposed_letters_of_phones_are_the_same_letters() {
    String composed = "what \u09B9\u09DF AIIMS";
    String decomposed = "what \u09B9\u09AF\u09BC AIIMS";
    assertThat(IDENTIFIER.judge(decomposed)).isEqualTo(IDENTIFIER.judge(composed));
  }

  @Test
  void a_whole_article_is_judged_by_its_beginning() {
    String article = "The hospital said that it had restored its systems. ".repeat(20_000);
    assertThat(IDENTIFIER.identify(article + "কবে")).isEqualTo(WrittenForm.ENGLISH);
  }
}
