package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {
  @ParameterizedTest
  @CsvSource({
    "hspital, hospital",
    "hosptal, hospital",
    "hospita, hospital",
    "hosppital, hospital",
    "hospitsal, hospital",
    "hosital, hospital",
    "hopsital, hospital",
    "hospitap, hospital",
    "hospjtal, hospital",
    "kbe, kobe",
    "hoyeche, hoyecche",
    "হাসপতাল, হাসপাতাল",
    "হাসপাাতাল, হাসপাতাল",
    "হাষপাতাল, হাসপাতাল",
    "অসপতাল, অসপাতাল",
    "अस्पतल, अस्पताल",
    "अस्पतील, अस्पताल",
    "असप्ताल, अस्पताल",
    "अश्पताल, अस्पताल"
  })
  void fingers_slip(String typed, String meant) {
    assertThat(Typing.isSlip(typed, meant)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "hospital, hospital",
    "gospital, hospital",
    "ospital, hospital",
    "hospigual, hospital",
    "hosptl, hospital",
    "hospitxal, hospital",
    "hospitar, hospital",
    "loop, look",
    "asleep, sleep",
    "পাচ্ছে, পাচ্ছি",
    "ক্লাস, ক্লাসে",
    "आएगी, आएगा",
    "बात, रात"
  })
  void another_word_is_no_slip(String typed, String other) {
    assertThat(Typing.isSlip(typed, other)).isFalse();
  }
}
