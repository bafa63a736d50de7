package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Core;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  private static List<Numbers.Found> numbers(String text) {
    return Numbers.in(Core.lexicon().analyse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30,000",
        "30000",
        "30k",
        "30 thousand",
        "thirty thousand",
        "৩০,০০০",
        "৩০ হাজার",
        "তিরিশ হাজার",
        "ত্রিশ হাজার",
        "tirish hajar",
        "30 hajar",
        "३०,०००",
        "30 हज़ार",
        "तीस हज़ार",
        "तीस हजार",
        "tees hazar"
      })
  void thirty_thousand_is_one_number_however_it_is_written(String text) {
    assertThat(numbers(text))
        .extracting(Numbers.Found::value)
        .containsExactly(new BigDecimal("30000").stripTrailingZeros());
  }

  @ParameterizedTest
  @CsvSource({
    "16k, 16000",
    "এক লক্ষ, 100000",
    "১ লাখ, 100000",
    "ek lakh, 100000",
    "एक लाख, 100000",
    "दस लाख, 1000000",
    "2 crore, 20000000",
    "দুই কোটি, 20000000",
    "1.5 million, 1500000",
    "ষাট হাজার, 60000",
    "3 lakh crore, 3000000000000"
  })
  void big_numbers_in_words(String text, BigDecimal value) {
    assertThat(numbers(text)).hasSize(1);
    assertThat(numbers(text).getFirst().value()).isEqualByComparingTo(value);
  }

  @Test
  void a_time_of_day_is_told_from_a_number() {
    assertThat(numbers("6:45").getFirst().clock()).isTrue();
    assertThat(numbers("645").getFirst().clock()).isFalse();
  }

  @Test
  void a_year_of_our_time_reads_as_one() {
    assertThat(numbers("২০২২").getFirst().isYear()).isTrue();
    assertThat(numbers("2000").getFirst().isYear()).isTrue();
    assertThat(numbers("30000").getFirst().isYear()).isFalse();
    assertThat(numbers("2 thousand").getFirst().isYear()).isFalse();
  }

  @Test
  void several_numbers_stand_in_their_order() {
    assertThat(numbers("30,000 or 60,000 of 250?"))
        .extracting(n -> n.value().intValueExact())
        .containsExactly(30000, 60000, 250);
  }

  @Test
  void a_text_without_a_number_has_none() {
    assertThat(numbers("Who was behind it?")).isEmpty();
  }

  @Test
  void a_row_of_digits_that_is_no_number_does_no_harm() {
    assertThat(numbers("1".repeat(4000))).isEmpty();
    assertThat(numbers("1.2.3.4 1:2:3 1,2,,3")).isNotEmpty();
  }
}
