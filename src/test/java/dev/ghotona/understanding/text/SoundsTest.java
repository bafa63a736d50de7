package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {
  private static String heard(String text) {
    return Word.of(Folding.fold(text).text()).roman();
  }

  private static boolean mayBe(String spelt, String heard) {
    Sounds sounds = Sounds.of(spelt);
    String roman = heard(heard);
    return sounds.keys().contains(Sounds.key(roman)) && sounds.mayBe(roman);
  }

  @ParameterizedTest
  @CsvSource({
    "quarry, কোয়ারি, क्वारी",
    "lightning, লাইটনিং, लाइटनिंग",
    "knowledge, নলেজ, नॉलेज",
    "phoenix, ফিনিক্স, फीनिक्स",
    "whitecastle, হোয়াইটকাসেল, व्हाइटकैसल",
    "station, স্টেশন, स्टेशन",
    "bridge, ব্রিজ, ब्रिज",
    "weather, ওয়েদার, वेदर",
    "cyclone, সাইক্লোন, साइक्लोन",
    "feature, ফিচার, फीचर",
    "kv, কেভি, केवी"
  })
  void an_english_word_is_known_by_ear(String spelt, String bengali, String hindi) {
    assertThat(mayBe(spelt, bengali)).isTrue();
    assertThat(mayBe(spelt, hindi)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "exchange, আসন",
    "hospital, अस्पताल",
    "quarry, কুড়ি",
    "bridge, বরফ",
    "station, সাত",
    "forest, প্রথম"
  })
  void another_word_is_not(String spelt, String heard) {
    assertThat(mayBe(spelt, heard)).isFalse();
  }

  @Test
  void what_is_not_spelt_in_latin_letters_has_no_sounds() {
    assertThat(Sounds.of("লণ্ঠন").keys()).isEmpty();
    assertThat(Sounds.of("2024").keys()).isEmpty();
  }

  @Test
  void a_word_of_any_length_has_few_keys() {
    assertThat(Sounds.of("cgxch".repeat(9)).keys()).hasSizeLessThanOrEqualTo(16);
    assertThat(Sounds.of("a".repeat(500)).keys()).isEmpty();
  }
}
