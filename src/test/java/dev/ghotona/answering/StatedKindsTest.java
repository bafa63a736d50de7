package dev.ghotona.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Core;
import dev.ghotona.understanding.intent.Sought;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedKindsTest {
  private static Set<Sought> kinds(String sentence) {
    return StatedKinds.of(Core.lexicon().analyse(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The regulator fined the carrier 40 million euros.",
        "নিয়ন্ত্রক সংস্থা ৪০ কোটি টাকা জরিমানা করে।",
        "चोरों ने 3 करोड़ 20 लाख रुपये माँगे।",
        "The gang was paid 12.5 bitcoin.",
        "The regulator fined the carrier $40 million.",
        "It lost ₹500."
      })
  void a_number_beside_a_currency_is_a_sum(String sentence) {
    assertThat(kinds(sentence)).containsExactly(Sought.MONEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The director resigned on 15 March 2016.",
        "১৫ মার্চ পরিচালক পদত্যাগ করেন।",
        "निदेशक ने 2016 में इस्तीफ़ा दिया।"
      })
  void a_year_or_a_number_beside_a_month_is_a_date(String sentence) {
    assertThat(kinds(sentence)).contains(Sought.DATE).doesNotContain(Sought.COUNT, Sought.MONEY);
  }

  @Test
  void a_clock_is_a_time() {
    assertThat(kinds("The pumps stopped at 4:50.")).containsExactly(Sought.TIME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One of 35 orders went through.",
        "৮১টি যন্ত্র আক্রান্ত হয়।",
        "81 मशीनें चपेट में आईं।"
      })
  void any_other_number_is_a_count(String sentence) {
    assertThat(kinds(sentence)).containsExactly(Sought.COUNT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"It took 3 weeks.", "তিন সপ্তাহ লেগেছিল।", "इसमें तीन हफ़्ते लगे।"})
  void of_weeks_it_is_a_duration_and_no_count(String sentence) {
    assertThat(kinds(sentence)).containsExactly(Sought.DURATION);
  }

  @Test
  void one_sentence_may_tell_several() {
    assertThat(kinds("On 7 June it got back 2.3 million dollars for 84 clients."))
        .contains(Sought.DATE, Sought.MONEY, Sought.COUNT);
  }

  @Test
  void without_a_number_it_tells_none() {
    assertThat(kinds("It took weeks and a lot of money.")).isEmpty();
  }
}
