package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static final Lexicon LEXICON = Core.lexicon();

  private static final List<Arguments> TABLES =
      List.of(
          table("function.tsv", cells -> new Sense.Grammar(cells[0])),
          table("question.tsv", cells -> new Sense.Asking(cells[0])),
          table("topics.tsv", cells -> new Sense.Topic(cells[0])),
          table("numbers.tsv", cells -> new Sense.Numeral(new BigDecimal(cells[0]))),
          table("countries.tsv", cells -> new Sense.Place(cells[0])),
          table("bodies.tsv", cells -> new Sense.Body(cells[0], cells[1].split(",")[0].strip())));

  private static Arguments table(String file, Function<String[], Sense> sense) {
    return Arguments.of(file, sense);
  }

  private static List<String[]> rows(String file) {
    try (var in = Lexicon.class.getResourceAsStream("/lexicon/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> forms(String[] row) {
    return Arrays.stream(row).skip(1).flatMap(cell -> Arrays.stream(cell.split(",")));
  }

  private static Stream<Sense> senses(String text) {
    return LEXICON.analyse(text).terms().stream().flatMap(term -> term.senses().stream());
  }

  @Test
  void words_of_grammar_are_only_found_as_they_are_listed() {
    assertThat(senses("what are they after")).contains(new Sense.Asking("what"));
    assertThat(senses("what are they after")).doesNotContain(new Sense.Asking("howmuch"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "function.tsv",
        "question.tsv",
        "topics.tsv",
        "numbers.tsv",
        "countries.tsv",
        "bodies.tsv"
      })
  void every_row_of_a_table_has_as_many_cells_as_the_first(String file) {
    var rows = rows(file);
    assertThat(rows).isNotEmpty();
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row).as(row[0]).hasSameSizeAs(rows.getFirst());
              assertThat(row[0]).isNotBlank();
            });
  }

  /** Also where words of grammar look the same: they must not hide all the forms of a topic. */
  @ParameterizedTest
  @FieldSource("TABLES")
  void every_row_can_be_said_in_some_way(String file, Function<String[], Sense> sense) {
    var silent =
        rows(file).stream()
            .filter(row -> forms(row).noneMatch(f -> senses(f).anyMatch(sense.apply(row)::equals)))
            .map(row -> String.join(" ", row))
            .toList();
    assertThat(silent).as(file).isEmpty();
  }

  @Test
  void what_and_whether_are_told_apart_in_bengali() {
    var whether = new Sense.Asking("whether");
    assertThat(senses("কি")).contains(whether);
    assertThat(senses("কী")).contains(new Sense.Asking("what")).doesNotContain(whether);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hospital", "হাসপাতালের", "अस्पताल", "haspatale", "hospitl"})
  void a_topic_is_the_same_in_every_language(String text) {
    assertThat(senses(text)).contains(new Sense.Topic("hospital"));
  }

  @Test
  void each_token_stands_in_just_one_term() {
    var analysis =
        LEXICON.analyse("What did the White House press secretary say about 30,000 সংস্থা?");
    int next = 0;
    for (Term term : analysis.terms()) {
      assertThat(term.from()).isEqualTo(next);
      next = term.to();
    }
    assertThat(next).isEqualTo(analysis.tokens().size());
  }

  @Test
  void a_word_that_is_not_listed_has_no_sense() {
    assertThat(senses("Zorblaxian")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "অক্লান্ত",
        "চাঁদের",
        "हिमालय",
        "बजट",
        "tree",
        "stay",
        "thunder",
        "sundorbon",
        "lagoon"
      })
  void an_ordinary_word_is_none_that_it_is_only_spelt_like(String text) {
    assertThat(senses(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tree", "অক্লান্ত"})
  void without_the_table_of_ordinary_words_it_is(String text) {
    Lexicon guessing =
        Lexicon.of(
            file ->
                file.equals(OrdinaryWords.FILE)
                    ? new ByteArrayInputStream(new byte[0])
                    : Tables.open(file));
    assertThat(guessing.analyse(text).terms().getFirst().senses()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, when wsa the hopsital attcked, when was the hospital attacked",
    "en, who wsa behnd it, who was behind it",
    "bn, hamla kobbe hoise, hamla kobe hoise",
    "bn, কাাজ কেেন বন্ধ ছিল, কাজ কেন বন্ধ ছিল",
    "hi, kitbe logg, kitne log",
    "hi, किितने लोग, कितने लोग",
  })
  void a_misspelt_everyday_word_is_read_as_it_was_meant(
      String language, String typed, String meant) {
    Analysis analysis = LEXICON.analyse(typed);
    Analysis corrected =
        LEXICON.corrected(analysis, Language.ofTag(language).orElseThrow(), token -> false);
    assertThat(corrected.words()).extracting(Word::text).containsExactly(meant.split(" "));
    assertThat(corrected.tokens()).isEqualTo(analysis.tokens());
    assertThat(corrected.terms())
        .extracting(Term::senses)
        .isEqualTo(LEXICON.analyse(meant).terms().stream().map(Term::senses).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"when was the hospital attacked", "tree", "who is Wher", "was zorblax hit"})
  void other_words_are_left_as_they_are(String text) {
    Analysis analysis = LEXICON.analyse(text);
    assertThat(LEXICON.corrected(analysis, Language.ENGLISH, token -> false)).isSameAs(analysis);
  }

  @Test
  void so_is_what_is_taken_for_a_name() {
    Analysis analysis = LEXICON.analyse("attcked");
    assertThat(LEXICON.corrected(analysis, Language.ENGLISH, token -> true)).isSameAs(analysis);
    assertThat(LEXICON.corrected(analysis, Language.ENGLISH, token -> false)).isNotSameAs(analysis);
  }

  @Test
  void what_means_something_is_no_ordinary_word() {
    var ordinary = OrdinaryWords.of(new Tables(Tables::open).lines(OrdinaryWords.FILE));
    assertThat(rows("topics.tsv").stream().flatMap(LexiconTest::forms))
        .filteredOn(form -> ordinary.contains(Word.of(Folding.fold(form).text())))
        .isEmpty();
  }

  @Test
  void what_the_build_made_ready_is_of_the_tables_as_they_are() throws IOException {
    try (var ready = Tables.open(Lexicon.READY)) {
      assertThat(ready.readAllBytes()).isEqualTo(written(Lexicon.of(Tables::open)));
    }
  }

  @Test
  void each_form_stands_for_the_same_whether_read_of_the_tables_or_made_ready() {
    Lexicon ofTables = Lexicon.of(Tables::open);
    assertThat(
            TABLES.stream()
                .flatMap(table -> rows((String) table.get()[0]).stream())
                .flatMap(LexiconTest::forms))
        .isNotEmpty()
        .allSatisfy(
            form ->
                assertThat(LEXICON.analyse(form).terms())
                    .isEqualTo(ofTables.analyse(form).terms()));
  }

  @Test
  void a_word_that_a_table_has_since_been_given_is_found_though_the_build_did_not_know_it() {
    Function<String, InputStream> changed =
        file ->
            file.equals("topics.tsv")
                ? new ByteArrayInputStream("ransom\tzorblaxian".getBytes(StandardCharsets.UTF_8))
                : Tables.open(file);
    assertThat(Lexicon.load(changed).analyse("Zorblaxian").terms().getFirst().senses())
        .containsExactly(new Sense.Topic("ransom"));
  }

  @Test
  void without_what_the_build_made_ready_the_tables_are_read() {
    Lexicon lexicon = Lexicon.load(file -> file.equals(Lexicon.READY) ? null : Tables.open(file));
    assertThat(LEXICON.analyse("hospital").terms().getFirst().senses())
        .containsExactly(new Sense.Topic("hospital"));
    assertThat(LEXICON.digest()).isEqualTo(LEXICON.digest());
  }

  private static byte[] written(Lexicon lexicon) throws IOException {
    var out = new ByteArrayOutputStream();
    lexicon.write(out);
    return out.toByteArray();
  }
}
