package dev.ghotona.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Core;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourtesiesTest {
  /** The senses of what is heard, term by term. */
  private static List<List<Sense>> heard(String text) {
    Analysis analysis = Core.lexicon().analyse(text);
    return Courtesies.withoutFillers(analysis, Courtesies.withoutOpening(analysis.terms())).stream()
        .map(Term::senses)
        .toList();
  }

  private static List<List<Sense>> all(String text) {
    return Core.lexicon().analyse(text).terms().stream().map(Term::senses).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bro who hacked the port please | who hacked the port",
        "hello, when was the port hacked? | when was the port hacked",
        "can you tell me when the port was hacked | when the port was hacked",
        "actually when was it hacked, mate | when was it hacked",
        "ভাই, বন্দরে কবে হামলা হয়? | বন্দরে কবে হামলা হয়",
        "বন্দরে কবে হামলা হয় একটু বলবেন প্লিজ | বন্দরে কবে হামলা হয়",
        "bondore kobe hamla hoy vai | bondore kobe hamla hoy",
        "भाई बंदरगाह पर हमला कब हुआ | बंदरगाह पर हमला कब हुआ",
        "yaar port kab hack hua batao | port kab hack hua"
      })
  void what_is_said_around_a_question_asks_nothing(String text, String asked) {
    assertThat(heard(text)).isEqualTo(all(asked)).isNotEqualTo(all(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thanks bro",
        "hello",
        "please",
        "tell me about the port",
        "thanks for the port",
        "who is their boss there"
      })
  void by_themselves_and_as_somebody_they_stay(String text) {
    assertThat(heard(text)).isEqualTo(all(text));
  }
}
