package dev.ghotona.ingest;

import dev.ghotona.answering.Answer;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Models;
import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Names;
import dev.ghotona.search.InMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks about incidents that have a name in English alone as people write it by ear in Bengali and
 * Devanagari letters, and prints how many are found. Those that a bundle does not have are made up.
 *
 * <p>{@code ./mvnw -q test-compile exec:java@names-by-ear -Dbundle=FILE}
 */
public final class NamesByEar {
  private static final Path NAMES = Path.of("src/test/resources/by-ear/names.tsv");

  private static final List<List<String>> WORDINGS =
      List.of(
          List.of("{} কবে হয়েছিল?", "{} এর পেছনে কে ছিল?", "{} কী?", "{} এ কী হয়েছিল?"),
          List.of("{} कब हुआ था?", "{} के पीछे कौन था?", "{} क्या है?", "{} में क्या हुआ?"));

  private static final boolean VERBOSE = Boolean.getBoolean("failures");

  private final List<Row> rows;
  private final Knowledge knowledge;

  /** A name as it is stored, and how it is written by ear in Bengali and in Hindi. */
  private record Row(String name, List<List<String>> spelt) {
    static Row of(String line) {
      String[] cells = line.split("\t");
      return new Row(cells[0], List.of(List.of(cells[1].split(",")), List.of(cells[2].split(","))));
    }

    /** Questions by all its spellings. */
    Stream<String> questions(int row) {
      return IntStream.range(0, spelt.size())
          .boxed()
          .flatMap(form -> asked(spelt.get(form), WORDINGS.get(form), row));
    }

    private static Stream<String> asked(List<String> spelt, List<String> wordings, int row) {
      return IntStream.range(0, spelt.size())
          .mapToObj(i -> wordings.get((row + i) % wordings.size()).replace("{}", spelt.get(i)));
    }
  }

  /** What comes of a question about a name. */
  enum Verdict {
    FOUND,
    ASKED_BACK,
    NOT_FOUND,
    WRONG
  }

  /**
   * @param stored what is stored beside the seeds
   */
  NamesByEar(List<Incident> stored) throws IOException {
    rows = Files.readAllLines(NAMES).stream().filter(l -> !l.startsWith("#")).map(Row::of).toList();
    var incidents = new ArrayList<>(Core.incidents());
    incidents.addAll(stored);
    Set<String> names = incidents.stream().flatMap(NamesByEar::names).collect(Collectors.toSet());
    rows.stream()
        .map(Row::name)
        .filter(Predicate.not(names::contains))
        .map(NamesByEar::made)
        .forEach(incidents::add);
    knowledge = InMemory.knowledge(incidents, Core.lexicon(), Models.load().scorer().relevance());
  }

  /** Takes the path of a bundle. */
  public static void main(String[] args) throws IOException {
    var names = new NamesByEar(CampaignQuestions.incidentsOf(Path.of(args[0])));
    System.out.println("even rows: " + names.verdicts(row -> row % 2 == 1));
    System.out.println("odd rows: " + names.verdicts(row -> row % 2 == 0));
  }

  private static Incident made(String name) {
    String yaml =
        """
        id: %s
        names: {en: ["%s"]}
        sources: [{id: s, publisher: {en: Quay Post}, title: T, language: en, published: 2023-05-06T09:30:00Z}]
        claims:
          - {id: when, aspect: when, stance: reported, source: s, statement: {en: It began in May 2023.},
             value: {moment: {at: "2023-05", precision: month}}}
        """
            .formatted("made-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), name);
    return switch (IncidentFile.create().read(name, yaml.getBytes(StandardCharsets.UTF_8))) {
      case Reading.Good good -> good.incident();
      case Reading.Broken broken -> throw new IllegalArgumentException(broken.toString());
    };
  }

  /** How the questions about some of the rows fare. */
  Map<Verdict, Integer> verdicts(IntPredicate ofRows) {
    var counts = new EnumMap<Verdict, Integer>(Verdict.class);
    IntStream.range(0, rows.size())
        .filter(ofRows)
        .forEach(
            at -> {
              Row row = rows.get(at);
              row.questions(at).forEach(q -> counts.merge(verdict(q, row.name()), 1, Integer::sum));
            });
    return counts;
  }

  private Verdict verdict(String question, String name) {
    Answer answer = Core.answerer().answer(question, Dialogue.NEW, knowledge, Core.TODAY).answer();
    Verdict verdict = judge(answer, name);
    if (VERBOSE && verdict != Verdict.FOUND) {
      System.out.println(verdict + "\t" + name + "\t" + question);
    }
    return verdict;
  }

  private static Verdict judge(Answer answer, String name) {
    return switch (answer) {
      case Answer.Clarify which -> among(which.candidates().stream(), name);
      case Answer.Compared two -> among(two.parts().stream().map(Answer.Told::incident), name);
      default ->
          about(answer)
              .map(incident -> bears(incident, name) ? Verdict.FOUND : Verdict.WRONG)
              .orElse(Verdict.NOT_FOUND);
    };
  }

  private static Verdict among(Stream<Incident> several, String name) {
    return several.anyMatch(i -> bears(i, name)) ? Verdict.ASKED_BACK : Verdict.NOT_FOUND;
  }

  private static Optional<Incident> about(Answer answer) {
    return switch (answer) {
      case Answer.Told told -> Optional.of(told.incident());
      case Answer.Sourced sourced -> Optional.of(sourced.incident());
      case Answer.Unknown unknown -> Optional.of(unknown.incident());
      default -> Optional.empty();
    };
  }

  private static boolean bears(Incident incident, String name) {
    return names(incident).anyMatch(other -> letters(other).equals(letters(name)));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }

  private static Stream<String> names(Incident incident) {
    return Stream.concat(incident.names().all(), incident.actors().stream().flatMap(Names::all));
  }
}
