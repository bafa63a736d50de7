package dev.ghotona.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answer.Sourced;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.domain.WrittenForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinScriptTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/latin/bengali.tsv", delimiter = '\t')
  void bengali_is_written_as_people_type_it(String text, String latin) {
    assertThat(LatinScript.of(text, Language.BENGALI)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/latin/hindi.tsv", delimiter = '\t')
  void hindi_is_written_as_people_type_it(String text, String latin) {
    assertThat(LatinScript.of(text, Language.HINDI)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "BENGALI, হিন্দিতে: हमला कब हुआ।, hindite: hamla kab hua.",
    "HINDI, बांग्ला में: হামলা কবে হয়েছে।, bangla mein: hamla kobe hoyeche.",
    "ENGLISH, In Bengali: হামলা, In Bengali: হামলা",
  })
  void what_is_quoted_in_the_other_script_is_written_in_latin_letters_too(
      Language language, String text, String latin) {
    assertThat(LatinScript.of(text, language)).isEqualTo(latin);
  }

  @Test
  void a_letter_may_be_written_as_one_code_point_or_as_two() {
    assertThat(LatinScript.of("ব\u09DC, হ\u09DF, দ\u09C7\u09BEষ", Language.BENGALI))
        .isEqualTo(LatinScript.of("ব\u09A1\u09BC, হ\u09AF\u09BC, দ\u09CBষ", Language.BENGALI))
        .isEqualTo("boro, hoy, dosh");
    assertThat(LatinScript.of("\u095Bरा, ब\u095Cा", Language.HINDI))
        .isEqualTo(LatinScript.of("\u091C\u093Cरा, ब\u0921\u093Cा", Language.HINDI))
        .isEqualTo("zara, bada");
  }

  @Test
  void all_of_a_reply_is_written_in_latin_letters() {
    var answer = new Sourced(Fictional.RIVER_BANK, List.of(Fictional.WHEN, Fictional.METHOD));
    var reply = PlainMessages.composer().compose(answer, Language.BENGALI, Letters.LATIN);
    assertThat(reply.form()).isEqualTo(WrittenForm.BENGALI_LATIN);
    assertThat(reply.incident().orElseThrow().name()).isEqualTo("nodi bank e hamla");
    assertThat(reply.claims()).allMatch(told -> reply.text().contains(told.text()));
    assertThat(reply.claims()).extracting(Reply.ToldClaim::publisher).contains("delta herald");
    assertThat(Rendered.of(reply))
        .isEqualTo(
            """
        # answered river-bank-2023 (when method)
        sutro: doinik udahoron, 5 March 2023, sokal 6ta 45 minute (bharotiyo manok somoy)
        https://daily.example/river-bank
        hamla shuru hoy 4 March 2023 tarikhe. (kagoje shudhu 'gotokal' lekha ache.)
        sutro: delta herald, “nodi bank e hana”, 7 March 2023, bikel 3ta 30 minute (Bangladesh manok somoy, onumito)
        police bolche, ekti chorai password byabohar kora hoy.
        | doinik udahoron, 5 March 2023, sokal 6ta 45 minute (bharotiyo manok somoy)
        | delta herald, 7 March 2023, bikel 3ta 30 minute (Bangladesh manok somoy, onumito)
        > hamlar pechone kara? – nodi bank e hamla
        > hamla koto boro chilo? – nodi bank e hamla
        > hamlakarira ki dabi koreche? – nodi bank e hamla
        """);
  }

  @Test
  void an_english_reply_stays_as_it_is() {
    var answer = new Sourced(Fictional.RIVER_BANK, List.of(Fictional.WHEN));
    var composer = PlainMessages.composer();
    assertThat(composer.compose(answer, Language.ENGLISH, Letters.LATIN))
        .isEqualTo(composer.compose(answer, Language.ENGLISH));
  }

  @Test
  void many_threads_may_write_at_once() {
    String text = "এইমসে সাইবার হামলা কবে হয়েছিল? ".repeat(20);
    String alone = LatinScript.of(text, Language.BENGALI);
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(_ -> LatinScript.of(text, Language.BENGALI))
                .distinct())
        .containsExactly(alone);
  }

  /** The rules bring a text into this form before they look for words in it. */
  @ParameterizedTest
  @ValueSource(strings = {"bengali", "hindi"})
  void rules_are_in_normal_form(String language) throws IOException {
    try (var in = LatinScript.class.getResourceAsStream("/wording/" + language + "-latin.txt")) {
      String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(Normalizer.isNormalized(rules, Normalizer.Form.NFC)).isTrue();
    }
  }
}
