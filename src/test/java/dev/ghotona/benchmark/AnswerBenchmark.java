package dev.ghotona.benchmark;

import dev.ghotona.answering.Answerer;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Models;
import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.ingest.IncidentFile;
import dev.ghotona.ingest.Reading;
import dev.ghotona.search.InMemory;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.language.LanguageIdentifier;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.wording.Composer;
import dev.ghotona.wording.PlainMessages;
import dev.ghotona.wording.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long one question takes from its text to the worded reply, without HTTP: sixty questions in
 * the five forms in turn, on the two seeds, and on generated incidents beside them.
 *
 * <p>{@code ./mvnw -q test-compile exec:exec@benchmark -Dbenchmark=AnswerBenchmark}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnswerBenchmark {
  private static final String MADE = "made-up-";
  private static final Path QUESTIONS = Path.of("src/test/resources/benchmark/questions.tsv");

  @Param({"0", "1000", "100000"})
  private int generated;

  private Answerer answerer;
  private Knowledge knowledge;
  private Composer composer;
  private List<String> questions;
  private int next;

  /** Reads the seeds and questions, as the application does at its start. */
  @Setup
  public void prepare() throws IOException {
    var models = Models.load();
    var lexicon = Lexicon.load();
    answerer =
        new Answerer(
            new Understanding(lexicon, models.intents(), new LanguageIdentifier()),
            models.scorer());
    composer = PlainMessages.composer();
    List<Incident> seeds = List.of(seed("aiims-2022"), seed("exchange-2021"));
    knowledge = knowledge(seeds, lexicon, models);
    questions = questions(seeds);
  }

  /** Generated incidents are made anew whenever they are read: so many would not fit. */
  private Knowledge knowledge(List<Incident> seeds, Lexicon lexicon, Models models) {
    Stream<Incident> made = IntStream.range(0, generated).mapToObj(GeneratedIncidents::number);
    var index = InMemory.index(Stream.concat(seeds.stream(), made), lexicon);
    return new Knowledge(index, id -> read(id, seeds), lexicon, models.scorer().relevance());
  }

  private static Optional<Incident> read(String id, List<Incident> seeds) {
    return id.startsWith(MADE)
        ? Optional.of(GeneratedIncidents.number(Integer.parseInt(id.substring(MADE.length()))))
        : seeds.stream().filter(seed -> seed.id().equals(id)).findFirst();
  }

  /** One question. */
  @Benchmark
  public Reply answer() {
    String question = questions.get(next);
    next = next + 1 == questions.size() ? 0 : next + 1;
    Answerer.Turn turn = answerer.answer(question, Dialogue.NEW, knowledge, Core.TODAY);
    return composer.compose(turn.answer(), turn.meaning().form().language());
  }

  private static Incident seed(String id) throws IOException {
    String file = "seeds/" + id + ".yaml";
    return switch (IncidentFile.create().read(file, Files.readAllBytes(Path.of(file)))) {
      case Reading.Good good -> good.incident();
      case Reading.Broken broken -> throw new IOException(broken.faults().toString());
    };
  }

  /** The questions, each about one of the seeds and, where there are any, a generated incident. */
  private List<String> questions(List<Incident> seeds) throws IOException {
    var questions = new ArrayList<String>();
    List<String> lines = Files.readAllLines(QUESTIONS);
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t");
      if (cells.length == 2) {
        WrittenForm form = WrittenForm.ofTag(cells[0]).orElseThrow();
        questions.add(cells[1].replace("{}", name(seeds.get(i % 2).names(), form)));
        if (generated > 0) {
          Names made = GeneratedIncidents.number(7 * i).victims().getFirst();
          questions.add(cells[1].replace("{}", name(made, form)));
        }
      }
    }
    return questions;
  }

  /** A short name in this form, as a rule the fourth; else in English. */
  private static String name(Names names, WrittenForm form) {
    List<String> all = names.byForm().getOrDefault(form, names.byForm().get(WrittenForm.ENGLISH));
    return all.get(Math.min(all.size() - 1, 3));
  }
}
