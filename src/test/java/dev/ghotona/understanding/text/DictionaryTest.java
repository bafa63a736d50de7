package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTest {
  private static final Dictionary<String> DICTIONARY = dictionary(true);

  private static Dictionary<String> dictionary(boolean slips) {
    return new Dictionary.Builder<String>()
        .add("server", "SERVER")
        .add("ransomware", "RANSOMWARE")
        .add("হাসপাতাল", "HOSPITAL")
        .add("एम्स", "AIIMS")
        .add("email", "MAIL")
        .add("email server", "MAIL SERVER")
        .add("hacker server", "HACKER SERVER")
        .add("attack", "ATTACK")
        .add("attack", "STRIKE")
        .add("কে", "WHO")
        .build(slips);
  }

  private static Dictionary.Match<String> find(Dictionary<String> dictionary, String text) {
    List<Word> words =
        Tokenizer.tokens(Folding.fold(text)).stream().map(t -> Word.of(t.text())).toList();
    return dictionary.find(words, words.stream().map(Word::stems).toList(), 0);
  }

  private static List<String> found(String text) {
    var match = find(DICTIONARY, text);
    return match == null ? List.of() : match.values();
  }

  @Test
  void what_stands_behind_a_word_decides_whatever_stood_there_before() {
    var remembering =
        new Dictionary.Builder<String>()
            .add("email", "MAIL")
            .add("email server", "MAIL SERVER")
            .add("hacker server", "HACKER SERVER")
            .build(true, 16);
    for (int i = 0; i < 2; i++) {
      assertThat(find(remembering, "email server").values()).containsExactly("MAIL SERVER");
      assertThat(find(remembering, "emails").values()).containsExactly("MAIL");
      assertThat(find(remembering, "email list").values()).containsExactly("MAIL");
      assertThat(find(remembering, "hacker server").values()).containsExactly("HACKER SERVER");
      assertThat(find(remembering, "hacker")).isNull();
    }
  }

  @Test
  void a_word_is_found_as_it_is_listed() {
    var match = find(DICTIONARY, "Server");
    assertThat(match.values()).containsExactly("SERVER");
    assertThat(match.length()).isOne();
    assertThat(match.quality()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "হাসপাতালের, HOSPITAL",
    "হাসপাতালগুলোতেও, HOSPITAL",
    "হাসপাতালটায়, HOSPITAL",
    "servers, SERVER",
    "server-এর, SERVER",
    "serverer, SERVER",
    "attacked, ATTACK"
  })
  void a_word_is_found_with_its_endings(String text, String value) {
    assertThat(found(text)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "সার্ভার, SERVER",
    "सर्वर, SERVER",
    "sarvar, SERVER",
    "haspatal, HOSPITAL",
    "hashpatale, HOSPITAL"
  })
  void a_word_is_found_in_another_script(String text, String value) {
    assertThat(found(text)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "ransomwere, RANSOMWARE",
    "ransmoware, RANSOMWARE",
    "rransomware, RANSOMWARE",
    "ransoware, RANSOMWARE",
    "hasptal, HOSPITAL"
  })
  void a_word_is_found_over_a_slip_of_the_keyboard(String text, String value) {
    assertThat(found(text)).containsExactly(value);
  }

  @Test
  void a_guess_is_worth_less_than_a_sight() {
    assertThat(find(DICTIONARY, "ransomwere").quality())
        .isLessThan(find(DICTIONARY, "ransomware").quality())
        .isPositive();
  }

  @Test
  void slips_are_looked_for_only_where_wanted() {
    assertThat(find(dictionary(false), "rqnsomware")).isNull();
    assertThat(find(DICTIONARY, "rqnsomware").values()).containsExactly("RANSOMWARE");
  }

  @Test
  void the_longest_phrase_wins() {
    assertThat(find(DICTIONARY, "email server attack").length()).isEqualTo(2);
    assertThat(found("email server")).containsExactly("MAIL SERVER");
    assertThat(found("হ্যাকারের সার্ভারে")).containsExactly("HACKER SERVER");
    assertThat(found("email attack")).containsExactly("MAIL");
  }

  @Test
  void a_phrase_that_the_text_breaks_off_is_not_found() {
    assertThat(find(DICTIONARY, "email").length()).isOne();
  }

  @Test
  void a_form_may_stand_for_several_things() {
    assertThat(found("attack")).containsExactly("ATTACK", "STRIKE");
  }

  @Test
  void short_words_are_found_only_as_they_are_listed() {
    assertThat(found("কে")).containsExactly("WHO");
    assertThat(found("ke")).isEmpty();
    assertThat(found("কি")).isEmpty();
  }

  @Test
  void other_words_are_not_found() {
    assertThat(found("service")).isEmpty();
    assertThat(found("banana")).isEmpty();
  }

  @Test
  void a_form_without_a_letter_is_passed_over() {
    assertThat(find(new Dictionary.Builder<String>().add("?!", "NOTHING").build(true), "x"))
        .isNull();
  }
}
