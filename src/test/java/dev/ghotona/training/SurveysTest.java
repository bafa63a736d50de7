package dev.ghotona.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answer;
import dev.ghotona.answering.Answerer;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Models;
import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.ingest.IncidentFile;
import dev.ghotona.ingest.Reading;
import dev.ghotona.search.InMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions across two dozen incidents: the seeds and some of those that models are trained on. */
class SurveysTest {
  private static final Path QUESTIONS = Path.of("src/test/resources/across/questions.tsv");
  private static final Path TALKS = Path.of("src/test/resources/across/talks.tsv");
  private static final Path INCIDENTS = Path.of("src/test/resources/across/incidents.txt");
  private static final Answerer ANSWERER = Core.answerer();
  private static final Knowledge KNOWLEDGE =
      InMemory.knowledge(incidents(), Core.lexicon(), Models.load().scorer().relevance());

  @ParameterizedTest(name = "{2}")
  @MethodSource("questions")
  void incidents_are_selected_by_what_is_asked(String form, String expected, String question) {
    Answerer.Turn turn = ANSWERER.answer(question, Dialogue.NEW, KNOWLEDGE, Core.TODAY);
    assertThat(told(turn.answer())).isEqualTo(expected(expected));
    assertThat(turn.meaning().form().tag()).isEqualTo(form);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("talks")
  void what_is_asked_next_is_understood_by_what_was_asked_before(String expected, String turns) {
    Dialogue dialogue = Dialogue.NEW;
    Answer last = null;
    for (String question : turns.split(" / ")) {
      Answerer.Turn turn = ANSWERER.answer(question, dialogue, KNOWLEDGE, Core.TODAY);
      dialogue = turn.dialogue();
      last = turn.answer();
    }
    assertThat(told(last)).isEqualTo(expected(expected));
  }

  @Test
  void a_selection_is_turned_by_a_command() {
    var command = new Command(Command.Kind.INCIDENTS, "1 year:2021 country:NP");
    var terms = new Answerer.Terms(Optional.empty(), Core.PERIODS);
    Answer answer = ANSWERER.obey(command, Dialogue.NEW, KNOWLEDGE, terms).answer();
    assertThat(told(answer)).isEqualTo("himalaya-dairy-2021");
  }

  /** Ids in their order, {@code none}, {@code all}, {@code latest:} with an id; "-": no survey. */
  private static String told(Answer answer) {
    return switch (answer) {
      case Answer.Surveyed survey -> survey.all() == 0 ? "none" : ids(survey.incidents());
      case Answer.Paged paged -> "all";
      case Answer.Outermost one ->
          (one.latest() ? "latest:" : "earliest:") + one.told().incident().id();
      default -> "-";
    };
  }

  private static String ids(List<Incident> incidents) {
    return sorted(incidents.stream().map(Incident::id));
  }

  private static String expected(String cell) {
    return cell.contains(" ") ? sorted(Arrays.stream(cell.split(" "))) : cell;
  }

  private static String sorted(Stream<String> ids) {
    return String.join(" ", ids.sorted().toList());
  }

  static Stream<String[]> questions() throws IOException {
    return rows(QUESTIONS);
  }

  static Stream<String[]> talks() throws IOException {
    return rows(TALKS);
  }

  private static Stream<String[]> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream().map(line -> line.split("\t"));
  }

  private static List<Incident> incidents() {
    var incidents = new ArrayList<>(Core.incidents());
    try {
      Files.readAllLines(INCIDENTS).stream()
          .map(Path.of("src/training/incidents")::resolve)
          .map(SurveysTest::read)
          .forEach(incidents::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return incidents;
  }

  private static Incident read(Path file) {
    try {
      var reading = IncidentFile.create().read(file.toString(), Files.readAllBytes(file));
      return ((Reading.Good) reading).incident();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
