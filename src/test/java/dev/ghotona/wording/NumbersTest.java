package dev.ghotona.wording;

import static dev.ghotona.domain.Language.BENGALI;
import static dev.ghotona.domain.Language.ENGLISH;
import static dev.ghotona.domain.Language.HINDI;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private final Numbers english = new Numbers(ENGLISH);
  private final Numbers bengali = new Numbers(BENGALI);
  private final Numbers hindi = new Numbers(HINDI);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0             | 0             | ০               | 0
          7             | 7             | ৭               | 7
          999           | 999           | ৯৯৯             | 999
          1000          | 1,000         | ১ হাজার         | 1 हज़ार
          1234          | 1,234         | ১,২৩৪           | 1,234
          30000         | 30,000        | ৩০ হাজার        | 30 हज़ार
          30500         | 30,500        | ৩০,৫০০          | 30,500
          100000        | 100,000       | ১ লাখ           | 1 लाख
          125000        | 125,000       | ১.২৫ লাখ        | 1.25 लाख
          1200000       | 1.2 million   | ১২ লাখ          | 12 लाख
          1234567       | 1,234,567     | ১২,৩৪,৫৬৭       | 12,34,567
          12500000      | 12.5 million  | ১.২৫ কোটি       | 1.25 करोड़
          12345678      | 12,345,678    | ১,২৩,৪৫,৬৭৮     | 1,23,45,678
          2000000000    | 2 billion     | ২০০ কোটি        | 2 अरब
          250000000000  | 250 billion   | ২৫,০০০ কোটি     | 2.5 खरब
          3.5           | 3.5           | ৩.৫             | 3.5
          -30000        | -30,000       | -৩০ হাজার       | -30 हज़ार
          1234567.25    | 1,234,567.25  | ১২,৩৪,৫৬৭.২৫    | 12,34,567.25
          """)
  void numbers_are_grouped_and_named_as_readers_do(
      BigDecimal number, String inEnglish, String inBengali, String inHindi) {
    assertThat(english.told(number)).isEqualTo(inEnglish);
    assertThat(bengali.told(number)).isEqualTo(inBengali);
    assertThat(hindi.told(number)).isEqualTo(inHindi);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2000000    | USD | 2 million US dollars        | ২০ লাখ মার্কিন ডলার       | 20 लाख यूएस डॉलर
          1          | USD | 1 US dollar                 | ১ মার্কিন ডলার            | 1 यूएस डॉलर
          1234567    | EUR | 1,234,567 euros             | ১২,৩৪,৫৬৭ ইউরো            | 12,34,567 यूरो
          2000000000 | INR | 2 billion Indian rupees     | ২০০ কোটি ভারতীয় টাকা     | 2 अरब भारतीय रुपए
          30000      | BDT | 30,000 Bangladeshi takas    | ৩০ হাজার বাংলাদেশী টাকা   | 30 हज़ार बांग्लादेशी टका
          12.50      | EUR | 12.5 euros                  | ১২.৫ ইউরো                 | 12.5 यूरो
          """)
  void money_is_told_with_its_currency_in_words(
      BigDecimal amount, String code, String inEnglish, String inBengali, String inHindi) {
    var currency = Currency.getInstance(code);
    assertThat(english.told(amount, currency)).isEqualTo(inEnglish);
    assertThat(bengali.told(amount, currency)).isEqualTo(inBengali);
    assertThat(hindi.told(amount, currency)).isEqualTo(inHindi);
  }
}
