package dev.ghotona.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answer;
import dev.ghotona.answering.Answerer;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Models;
import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.ingest.IncidentFile;
import dev.ghotona.ingest.Reading;
import dev.ghotona.search.InMemory;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.language.LanguageIdentifier;
import dev.ghotona.understanding.text.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Asks about incidents that no model was trained on, added as files beside the seeds. */
class UnseenIncidentsTest {
  private static final Path FOLDER = Path.of("src/test/resources/unseen");

  private int told;
  private int right;
  private int unknown;
  private int invented;
  private int elsewhere;

  private final Lexicon lexicon = Lexicon.load();
  private final Models models = Models.load();
  private final Answerer answerer =
      new Answerer(
          new Understanding(lexicon, models.intents(), new LanguageIdentifier()), models.scorer());

  @Test
  void incidents_added_as_files_are_answered_without_training_on_them() throws IOException {
    Knowledge knowledge = allBut("");
    for (Path table : files(FOLDER, ".tsv")) {
      for (String line : Files.readAllLines(table)) {
        judge(LabelledQuestion.of(line), idOf(table), knowledge);
      }
    }
    System.out.printf(
        "unseen incidents: right %d of %d told, invented %d of %d unknown, %d about another%n",
        right, told, invented, unknown, elsewhere);
    assertThat((double) right / told).isGreaterThan(LEAST_RIGHT);
    assertThat((double) invented / unknown).isLessThan(MOST_INVENTED);
    assertThat(elsewhere).isLessThanOrEqualTo(MOST_ELSEWHERE);
  }

  @Test
  void what_is_asked_about_an_incident_that_is_not_stored_is_not_told_of_another()
      throws IOException {
    int asked = 0;
    int answered = 0;
    for (Path table : files(FOLDER, ".tsv")) {
      Knowledge others = allBut(idOf(table));
      for (String line : Files.readAllLines(table)) {
        LabelledQuestion question = LabelledQuestion.of(line);
        if (!question.followUp()) {
          asked++;
          answered += claims(answer(question, Dialogue.NEW, others)).isEmpty() ? 0 : 1;
        }
      }
    }
    System.out.printf("not stored: %d of %d answered from another incident%n", answered, asked);
    assertThat((double) answered / asked).isLessThan(MOST_OF_ANOTHER);
  }

  @Test
  void a_slip_of_the_keyboard_loses_few_answers() throws IOException {
    Knowledge knowledge = allBut("");
    var random = new Random(2);
    int asked = 0;
    int kept = 0;
    for (Path table : files(FOLDER, ".tsv")) {
      for (String line : Files.readAllLines(table)) {
        LabelledQuestion question = LabelledQuestion.of(line);
        if (isRight(question, question.text(), idOf(table), knowledge)) {
          for (int i = 0; i < SLIPS; i++) {
            asked++;
            String misspelt = Misspelling.of(question.text(), random);
            kept += isRight(question, misspelt, idOf(table), knowledge) ? 1 : 0;
          }
        }
      }
    }
    System.out.printf("with a slip: %d of %d right ones stay so%n", kept, asked);
    assertThat((double) kept / asked).isGreaterThan(LEAST_KEPT);
  }

  @Test
  void who_is_polite_is_told_the_same() throws IOException {
    Knowledge knowledge = allBut("");
    int asked = 0;
    int same = 0;
    for (Path table : files(FOLDER, ".tsv")) {
      for (String line : Files.readAllLines(table)) {
        LabelledQuestion question = LabelledQuestion.of(line);
        for (String polite : polite(question)) {
          Dialogue before = before(question, idOf(table));
          asked++;
          same +=
              claims(answerer.answer(polite, before, knowledge, Core.TODAY).answer())
                      .equals(claims(answer(question, before, knowledge)))
                  ? 1
                  : 0;
        }
      }
    }
    System.out.printf("with a courtesy: %d of %d are told the same%n", same, asked);
    assertThat((double) same / asked).isGreaterThan(LEAST_SAME);
  }

  private static List<String> polite(LabelledQuestion question) {
    return question.form().stream()
        .flatMap(form -> COURTESIES.get(form).stream())
        .map(courtesy -> courtesy.formatted(question.text()))
        .toList();
  }

  private boolean isRight(
      LabelledQuestion question, String text, String incident, Knowledge knowledge) {
    Answer answer =
        answerer.answer(text, before(question, incident), knowledge, Core.TODAY).answer();
    return question.outcome() == LabelledQuestion.Outcome.TOLD
        && claims(answer).containsAll(question.claims());
  }

  private static Dialogue before(LabelledQuestion question, String incident) {
    return question.followUp()
        ? new Dialogue(Optional.of(incident), Optional.empty(), Optional.empty(), List.of())
        : Dialogue.NEW;
  }

  private Knowledge allBut(String left) throws IOException {
    var incidents = new ArrayList<Incident>();
    for (Path folder : List.of(Path.of("seeds"), FOLDER)) {
      for (Path file : files(folder, ".yaml")) {
        incidents.add(read(file));
      }
    }
    incidents.removeIf(incident -> incident.id().equals(left));
    return InMemory.knowledge(incidents, lexicon, models.scorer().relevance());
  }

  private static String idOf(Path table) {
    return table.getFileName().toString().replace(".tsv", "");
  }

  /** What was reached when this was written, less a little: better is welcome, worse is not. */
  private static final double LEAST_RIGHT = 0.74;

  private static final double MOST_INVENTED = 0.21;
  private static final int MOST_ELSEWHERE = 1;
  private static final double MOST_OF_ANOTHER = 0.03;
  private static final double LEAST_KEPT = 0.9;
  private static final int SLIPS = 3;
  private static final double LEAST_SAME = 0.97;

  private static final Map<WrittenForm, List<String>> COURTESIES =
      Map.of(
          WrittenForm.ENGLISH, List.of("hey mate, %s", "%s please"),
          WrittenForm.BENGALI, List.of("দাদা, %s", "%s প্লিজ"),
          WrittenForm.HINDI, List.of("यार, %s", "%s प्लीज़"),
          WrittenForm.BENGALI_LATIN, List.of("dada, %s", "%s plz"),
          WrittenForm.HINDI_LATIN, List.of("yaar, %s", "%s plz"));

  private Answer answer(LabelledQuestion question, Dialogue before, Knowledge knowledge) {
    return answerer.answer(question.text(), before, knowledge, Core.TODAY).answer();
  }

  private void judge(LabelledQuestion question, String incident, Knowledge knowledge) {
    Answer answer = answer(question, before(question, incident), knowledge);
    List<String> claims = claims(answer);
    if (answer instanceof Answer.Told t && !t.incident().id().equals(incident)) {
      elsewhere++;
    }
    if (question.outcome() == LabelledQuestion.Outcome.TOLD) {
      told++;
      right += claims.containsAll(question.claims()) ? 1 : 0;
    } else {
      unknown++;
      invented += claims.isEmpty() ? 0 : 1;
    }
  }

  private static List<String> claims(Answer answer) {
    return switch (answer) {
      case Answer.Told t -> t.claims().stream().map(Claim::id).toList();
      case Answer.Sourced s -> List.of("reporting");
      case Answer.Compared c -> List.of();
      case Answer.Listed l -> List.of();
      case Answer.Clarify c -> List.of();
      case Answer.Unknown u -> List.of();
      case Answer.OutOfScope o -> List.of();
      case Answer.SmallTalk s -> List.of();
      case Answer.Help h -> List.of();
      case Answer.LanguageChosen l -> List.of();
      case Answer.LanguageLeft l -> List.of();
      case Answer.Paged p -> List.of();
      case Answer.Surveyed s -> List.of();
      case Answer.Outermost o -> List.of();
      case Answer.WhichOne w -> List.of();
      case Answer.Chronicle c -> List.of();
      case Answer.Publications p -> List.of();
      case Answer.Settings s -> List.of();
      case Answer.Privacy p -> List.of();
      case Answer.Forgotten f -> List.of();
    };
  }

  private static Incident read(Path file) throws IOException {
    return ((Reading.Good) IncidentFile.create().read(file.toString(), Files.readAllBytes(file)))
        .incident();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }
}
