package dev.ghotona.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Core;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Term;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FocusTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The port was shut. Who attacked the cranes there? | 1",
        "Who attacked the cranes there? What a mess at the port. | 0",
        "khobore dekhlam. bondore kobe hamla hoyeche | 1",
        "अख़बार में पढ़ा। घाट की क्रेनों को किसने रोका | 1",
        "বন্দরের হামলায় কী হয়েছিল। কাগজে পড়েছি। | 0"
      })
  void of_several_sentences_the_one_that_asks_counts(String text, int asking) {
    Analysis analysis = Core.lexicon().analyse(text);
    assertThat(Focus.of(analysis)).extracting(t -> sentence(analysis, t)).containsOnly(asking);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The port was shut by a hack. When? | a short question leans on what is said before it",
        "Cranes stood still. Ships waited. | nobody asks",
        "Who attacked the cranes there | there is only one"
      })
  void all_count_where(String text, String why) {
    List<Term> terms = Core.lexicon().analyse(text).terms();
    assertThat(Focus.of(Core.lexicon().analyse(text))).as(why).isEqualTo(terms);
  }

  private static int sentence(Analysis analysis, Term term) {
    return analysis.tokens().get(term.from()).sentence();
  }
}
