package dev.ghotona.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Language;
import dev.ghotona.understanding.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Articles about incidents that never were, with the claims that a person would draft from them.
 */
class DraftingTest {
  private static final Path FOLDER = Path.of("src/test/resources/articles");
  private static final Drafting DRAFTING = Desks.drafting();

  private static final double LEAST_FOUND = 0.8;
  private static final double MOST_WRONG = 0.24;
  private static final double LEAST_VALUES = 0.9;
  private static final double LEAST_SPEAKERS = 0.95;

  /** A draft as a table has it: sentence, aspect, stance, speaker, value. */
  private record Line(int sentence, String aspect, String stance, String speaker, String value) {
    static Line of(String line) {
      String[] cells = line.split("\t");
      return new Line(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3], cells[4]);
    }

    boolean tellsAs(Line other) {
      return sentence == other.sentence && aspect.equals(other.aspect);
    }
  }

  @Test
  void drafts_are_those_that_a_person_would_make() throws IOException {
    var wanted = new ArrayList<Line>();
    var drafted = new ArrayList<Line>();
    for (Path file : articles()) {
      int offset = 1000 * wanted.size();
      Files.readAllLines(tableOf(file)).stream()
          .map(Line::of)
          .map(line -> moved(line, offset))
          .forEach(wanted::add);
      lines(Fixture.read(file)).stream().map(line -> moved(line, offset)).forEach(drafted::add);
    }
    double found = share(wanted, w -> drafted.stream().anyMatch(w::tellsAs));
    double wrong = share(drafted, d -> wanted.stream().noneMatch(d::tellsAs));
    System.out.printf(
        "drafts of fictional articles: %.0f %% of %d found, %.0f %% of %d wrong%n",
        100 * found, wanted.size(), 100 * wrong, drafted.size());
    assertThat(found).isGreaterThanOrEqualTo(LEAST_FOUND);
    assertThat(wrong).isLessThanOrEqualTo(MOST_WRONG);
  }

  @Test
  void who_says_it_how_surely_and_which_value_are_told() throws IOException {
    var wanted = new ArrayList<Line>();
    var drafted = new ArrayList<Line>();
    for (Path file : articles()) {
      List<Line> lines = lines(Fixture.read(file));
      for (String row : Files.readAllLines(tableOf(file))) {
        Line line = Line.of(row);
        lines.stream()
            .filter(line::tellsAs)
            .findFirst()
            .ifPresent(
                d -> {
                  wanted.add(line);
                  drafted.add(d);
                });
      }
    }
    double stances = agreeing(wanted, drafted, Line::stance);
    double speakers = agreeing(wanted, drafted, Line::speaker);
    double values = agreeing(wanted, drafted, Line::value);
    System.out.printf(
        "of those found: stance %.0f %%, speaker %.0f %%, value %.0f %%%n",
        100 * stances, 100 * speakers, 100 * values);
    assertThat(stances).isGreaterThanOrEqualTo(LEAST_SPEAKERS);
    assertThat(speakers).isGreaterThanOrEqualTo(LEAST_SPEAKERS);
    assertThat(values).isGreaterThanOrEqualTo(LEAST_VALUES);
  }

  @Test
  void every_span_is_a_place_in_the_text_that_has_these_words() throws IOException {
    for (Path file : articles()) {
      Article article = Fixture.read(file);
      for (Draft draft : DRAFTING.of(article, List.of())) {
        draft
            .speaker()
            .ifPresent(
                s -> {
                  assertThat(s.span().of(article.text())).startsWith(s.name());
                  assertThat(within(s.span(), draft.sentence())).isTrue();
                });
        draft.stated().ifPresent(s -> assertThat(within(s.span(), draft.sentence())).isTrue());
      }
    }
  }

  @Test
  void what_the_lead_has_said_is_not_drafted_again() {
    Article article =
        article(
            "Hackers encrypted the records of the Solvik museum on Monday. The museum closed its"
                + " doors. Hackers had encrypted the records of the Solvik museum on Monday.");
    List<Span> sentences = Sentences.of(article.text(), Language.ENGLISH);
    assertThat(DRAFTING.of(article, List.of()))
        .extracting(Draft::sentence)
        .doesNotContain(sentences.get(2));
  }

  @Test
  void a_sentence_that_bears_out_several_claims_gives_several_drafts() throws IOException {
    Article article = Fixture.read(FOLDER.resolve("dairy-bn.txt"));
    assertThat(DRAFTING.of(article, List.of()))
        .filteredOn(draft -> draft.sentence().of(article.text()).contains("৪৫ হাজার"))
        .extracting(Draft::aspect)
        .containsExactlyInAnyOrder(Aspect.DATA, Aspect.SCALE);
  }

  @Test
  void what_else_may_be_meant_is_offered_and_never_what_is_drafted_anyway() throws IOException {
    for (Path file : articles()) {
      List<Draft> drafts = DRAFTING.of(Fixture.read(file), List.of());
      for (Draft draft : drafts) {
        assertThat(draft.others()).hasSize(3).doesNotHaveDuplicates();
        assertThat(draft.others())
            .doesNotContainAnyElementsOf(
                drafts.stream()
                    .filter(d -> d.sentence().equals(draft.sentence()))
                    .map(Draft::aspect)
                    .toList());
      }
    }
  }

  @Test
  void a_moment_that_was_worked_out_says_how() {
    Article article = article("Hackers broke into the Solvik museum last weekend, police said.");
    var derived =
        DRAFTING.of(article, List.of()).stream()
            .flatMap(d -> d.stated().stream())
            .findFirst()
            .orElseThrow()
            .derived();
    assertThat(derived.byLanguage()).hasSize(3);
    assertThat(derived.in(Language.ENGLISH).orElseThrow())
        .contains("last weekend")
        .contains("Thursday, May 16, 2024");
    assertThat(derived.in(Language.BENGALI).orElseThrow()).contains("২০২৪");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''",
        "।।।",
        "\uD83D\uDE00 \uD800 \u0000",
        "said said said, said. According to. Denied by",
        "১২টা ৩টা ৫ মার্চ ৩১ ফেব্রুয়ারি ২০২৪।",
        "ने कहा ने कहा, के मुताबिक़।",
        "30 February, 99:99, $ $5 5$ %, CVE-2021-1-2-3.",
      })
  void no_text_makes_it_stumble(String noise) {
    for (Language language : Language.values()) {
      Article article =
          Fixture.article(
              noise + " x. " + noise,
              java.util.Map.of(
                  "publisher", "p",
                  "title", "t",
                  "published", "2024-05-16",
                  "zone", "UTC",
                  "language", language.tag()));
      assertThat(DRAFTING.of(article, List.of())).isNotNull();
    }
  }

  private static Article article(String text) {
    return Fixture.article(
        text,
        java.util.Map.of(
            "publisher", "The Harbour Courier",
            "title", "Museum hit",
            "published", "2024-05-16",
            "zone", "Europe/Oslo",
            "language", "en"));
  }

  private static List<Line> lines(Article article) {
    List<Span> sentences = Sentences.of(article.text(), article.language());
    return DRAFTING.of(article, List.of()).stream()
        .map(d -> sentences.indexOf(d.sentence()) + 1 + "\t" + DraftClaims.line(d))
        .map(line -> Line.of(line.replace(" | ", "\t")))
        .toList();
  }

  private static Line moved(Line line, int by) {
    return new Line(line.sentence + by, line.aspect, line.stance, line.speaker, line.value);
  }

  private static boolean within(Span inner, Span outer) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private static double share(List<Line> of, java.util.function.Predicate<Line> which) {
    return (double) of.stream().filter(which).count() / of.size();
  }

  private static double agreeing(
      List<Line> wanted, List<Line> drafted, java.util.function.Function<Line, String> of) {
    int right = 0;
    for (int i = 0; i < wanted.size(); i++) {
      right += of.apply(wanted.get(i)).equals(of.apply(drafted.get(i))) ? 1 : 0;
    }
    return (double) right / wanted.size();
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Path tableOf(Path article) {
    return Path.of(article.toString().replace(".txt", ".tsv"));
  }
}
