package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {

  private static Word word(String text) {
    return Word.of(Folding.fold(text).text());
  }

  @ParameterizedTest
  @CsvSource({
    "সার্ভার, सर्वर, server",
    "হ্যাকার, हैकर, hacker",
    "ব্যাংক, बैंक, bank",
    "ডেটা, डेटा, data",
    "সিস্টেম, सिस्टम, system",
    "মাইক্রোসফট, माइक्रोसॉफ्ट, microsoft",
    "পোর্টাল, पोर्टल, portal",
    "কম্পিউটার, कम्प्यूटर, computer",
    "রিপোর্ট, रिपोर्ट, report"
  })
  void a_word_has_one_skeleton_in_three_scripts(String bengali, String hindi, String english) {
    assertThat(word(bengali).skeleton())
        .isEqualTo(word(hindi).skeleton())
        .isEqualTo(word(english).skeleton());
  }

  @ParameterizedTest
  @CsvSource({
    "হামলা, hamla",
    "হামলা, haamla",
    "তদন্ত, tadanta",
    "হাফনিয়াম, haphniyam",
    "पीछे, pichhe",
    "पीछे, piche",
    "हमला, hamla",
    "फिरौती, firauti",
    "फिरौती, phirauti"
  })
  void a_word_typed_in_latin_letters_has_the_key_of_the_script(String own, String latin) {
    assertThat(word(latin).key()).isEqualTo(word(own).key());
  }

  @Test
  void words_of_other_consonants_stay_apart() {
    assertThat(word("server").skeleton()).isNotEqualTo(word("service").skeleton());
    assertThat(word("ব্যাংক").skeleton()).isNotEqualTo(word("ব্যাকআপ").skeleton());
  }

  @Test
  void a_first_vowel_is_kept() {
    assertThat(Romanisation.skeleton("email")).isEqualTo("aml");
    assertThat(Romanisation.withoutOpenVowels("opara")).isEqualTo("apr");
  }
}
