package dev.ghotona.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          River Bank                      | River Bank's staff saw it first.
          a Daily report                  | The Daily reports that mail is lost.
          the UN                          | The UN's experts are looking into it.
          bank officials                  | Officials of the bank warned of it.
          Herald, citing an unnamed clerk | The Herald counts more.
          নদী ব্যাংক                       | নদী ব্যাংকের মতে, ক্ষতি কম।
          দৈনিকের প্রতিবেদন               | দৈনিক জানিয়েছে, ডাক বন্ধ।
          ব্যাংকের নিরাপত্তা কর্মকর্তারা   | ব্যাংকের নিরাপত্তা কর্মকর্তাদের কথায়, ক্ষতি কম।
          नदी बैंक के अधिकारी             | नदी बैंक के अधिकारियों ने चेताया।
          """)
  void a_sayer_is_known_in_a_statement_by_half_of_the_words(String sayer, String statement) {
    assertThat(new Sayer(sayer).isNamedIn(statement)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The neighbours             | They had nothing to do with it.
          US officials               | Somebody warned us of it.
          River Bank press secretary | The bank is closed.
          চীন                        | এটি প্রাচীন এক দুর্বলতা।
          “Silt”                     | The mail stopped.
          पुलिस                      | डाक बंद हुई।
          """)
  void other_words_do_not_name_a_sayer(String sayer, String statement) {
    assertThat(new Sayer(sayer).isNamedIn(statement)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BENGALI | নদী ব্যাংক      | নদী ব্যাংকের
          BENGALI | জেন সাকি        | জেন সাকির
          BENGALI | প্রতিবেশীরা     | প্রতিবেশীদের
          BENGALI | এফবিআই          | এফবিআইয়ের
          BENGALI | বেইজিং          | বেইজিংয়ের
          BENGALI | সরকারি বিদ্যালয় | সরকারি বিদ্যালয়ের
          BENGALI | আদালত           | আদালতের
          BENGALI | বিশারদ সঞ্জিৎ   | বিশারদ সঞ্জিতের
          BENGALI | Microsoft       | Microsoft-এর
          BENGALI | কর্তৃপক্ষ (ইবিএ) | কর্তৃপক্ষ (ইবিএ)-এর
          HINDI   | बैंक का एक ब्लॉग | बैंक के एक ब्लॉग
          HINDI   | पुलिस           | पुलिस
          ENGLISH | the police      | the police
          """)
  void a_sayer_takes_the_form_that_stands_before_a_noun(
      Language language, String sayer, String form) {
    assertThat(new Sayer(sayer).beforeNoun(language)).isEqualTo(form);
  }
}
