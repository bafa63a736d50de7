package dev.ghotona.ingest;

import dev.ghotona.answering.Answer;
import dev.ghotona.answering.Answerer;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Models;
import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
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
import java.util.TreeMap;

/**
 * Asks of each campaign of a STIX bundle when it was, who did it, with what, what it was and who
 * says so, in four forms of language, and prints how many answers are right by the bundle itself.
 *
 * <p>{@code ./mvnw -q test-compile exec:java@campaign-questions -Dbundle=FILE}
 */
public final class CampaignQuestions {
  private static final Path TEMPLATES =
      Path.of("src/test/resources/benchmark/campaign-questions.tsv");

  private static final String ALL = "~ all";

  private final Lexicon lexicon = Lexicon.load();
  private final Models models = Models.load();
  private final Answerer answerer =
      new Answerer(
          new Understanding(lexicon, models.intents(), new LanguageIdentifier()), models.scorer());
  private final List<Incident> incidents;
  private final Knowledge knowledge;
  private final Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
  private final boolean verbose = Boolean.getBoolean("failures");

  private enum Verdict {
    RIGHT,
    RIGHTLY_UNKNOWN,
    WRONG,
    WRONG_INCIDENT
  }

  private record Template(String form, String kind, String words) {}

  private CampaignQuestions(List<Incident> incidents) {
    this.incidents = incidents;
    this.knowledge = InMemory.knowledge(incidents, lexicon, models.scorer().relevance());
  }

  /** Takes the path of a bundle. */
  public static void main(String[] args) throws IOException {
    new CampaignQuestions(incidentsOf(Path.of(args[0]))).run();
  }

  static List<Incident> incidentsOf(Path bundle) throws IOException {
    var incidents = new ArrayList<Incident>();
    try (var content = Files.newInputStream(bundle)) {
      new StixImporter(IncidentFile.create())
          .read(
              Material.of(bundle.toString(), content),
              finding -> {
                switch (finding) {
                  case Finding.Told told -> incidents.add(told.incident());
                  case Finding.Called called -> {}
                  case Finding.Faulty faulty -> System.out.println(faulty.fault());
                  case Finding.BrokenOff broken -> System.out.println(broken.fault());
                }
              });
    }
    return incidents;
  }

  /**
   * How many of the answers are right, 0 to 1, where each campaign is asked all there is to ask.
   */
  static double right(Path bundle) throws IOException {
    var asked = new CampaignQuestions(incidentsOf(bundle));
    for (Incident incident : asked.incidents.stream().filter(i -> tells(i, "what")).toList()) {
      templates().forEach(template -> asked.ask(incident, template));
    }
    Map<Verdict, Integer> all = asked.counts.get(ALL);
    return (double) rightOf(all) / allOf(all);
  }

  private static List<Template> templates() throws IOException {
    return Files.readAllLines(TEMPLATES).stream()
        .map(line -> line.split("\t"))
        .map(cells -> new Template(cells[0], cells[1], cells[2]))
        .toList();
  }

  private void run() throws IOException {
    List<Template> templates = templates();
    // Each campaign is asked one wording of each kind and form, the next campaign the next.
    for (int i = 0; i < incidents.size(); i++) {
      for (String form : List.of("en", "bn", "hi", "bn-Latn")) {
        for (String kind : List.of("when", "who", "tool", "what", "source")) {
          List<Template> fitting =
              templates.stream()
                  .filter(t -> t.form().equals(form) && t.kind().equals(kind))
                  .toList();
          ask(incidents.get(i), fitting.get(i % fitting.size()));
        }
      }
    }
    print();
  }

  private void ask(Incident incident, Template template) {
    String name = incident.names().all().findFirst().orElseThrow();
    String question = template.words().replace("{n}", name);
    Answerer.Turn turn = answerer.answer(question, Dialogue.NEW, knowledge, Core.TODAY);
    Answer answer = turn.answer();
    Verdict verdict = judge(answer, incident, template.kind());
    for (String row : List.of(template.form(), "kind " + template.kind(), ALL)) {
      counts.computeIfAbsent(row, k -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
    }
    if (verbose && (verdict == Verdict.WRONG || verdict == Verdict.WRONG_INCIDENT)) {
      System.out.println(verdict + "\t" + question + "\t" + told(answer) + "\t" + intent(turn));
    }
  }

  private static Verdict judge(Answer answer, Incident incident, String kind) {
    boolean tells = tells(incident, kind);
    return switch (answer) {
      case Answer.Told told when !told.incident().id().equals(incident.id()) ->
          Verdict.WRONG_INCIDENT;
      case Answer.Sourced told when !told.incident().id().equals(incident.id()) ->
          Verdict.WRONG_INCIDENT;
      case Answer.Unknown unknown when !unknown.incident().id().equals(incident.id()) ->
          Verdict.WRONG_INCIDENT;
      case Answer.Told told ->
          tells && told.claims().stream().anyMatch(c -> answers(c, kind))
              ? Verdict.RIGHT
              : Verdict.WRONG;
      case Answer.Sourced sourced -> kind.equals("source") ? Verdict.RIGHT : Verdict.WRONG;
      case Answer.Unknown unknown -> tells ? Verdict.WRONG : Verdict.RIGHTLY_UNKNOWN;
      default -> Verdict.WRONG;
    };
  }

  private static boolean tells(Incident incident, String kind) {
    return incident.claims().stream().anyMatch(c -> answers(c, kind));
  }

  private static boolean answers(Claim claim, String kind) {
    return switch (kind) {
      case "when" -> claim.aspect() == Aspect.WHEN;
      case "who" -> claim.aspect() == Aspect.ATTACKER;
      case "tool" -> claim.id().startsWith("tool") || claim.id().startsWith("use");
      case "what" -> claim.id().startsWith("about") || claim.aspect() == Aspect.VICTIM;
      case "source" -> claim.aspect() == Aspect.REPORTING;
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static String told(Answer answer) {
    return switch (answer) {
      case Answer.Told told ->
          told.incident().id() + told.claims().stream().map(Claim::id).toList();
      case Answer.Unknown u ->
          "Unknown " + u.incident().id() + u.nearest().stream().map(Claim::id).toList();
      default -> answer.getClass().getSimpleName();
    };
  }

  private static String intent(Answerer.Turn turn) {
    var intent = turn.meaning().intent();
    return "%s %s %s %.2f"
        .formatted(intent.act(), intent.aspect(), intent.kind(), intent.of(intent.aspect()));
  }

  private void print() {
    counts.forEach(
        (row, by) ->
            System.out.printf(
                "%-12s %5.1f %% right  %s%n", row, 100.0 * rightOf(by) / allOf(by), by));
  }

  private static int rightOf(Map<Verdict, Integer> by) {
    return by.getOrDefault(Verdict.RIGHT, 0) + by.getOrDefault(Verdict.RIGHTLY_UNKNOWN, 0);
  }

  private static int allOf(Map<Verdict, Integer> by) {
    return by.values().stream().mapToInt(i -> i).sum();
  }
}
