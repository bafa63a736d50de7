package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answerer;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Models;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Periods;
import dev.ghotona.ingest.IncidentFile;
import dev.ghotona.ingest.Reading;
import dev.ghotona.search.InMemory;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.language.LanguageIdentifier;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.wording.Composer;
import dev.ghotona.wording.PlainMessages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The core as it ships, wired as {@code config} does it, without a container or a store. */
public final class Core {
  public static final Clock NOON =
      Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

  /** The day on which it is noon. */
  public static final LocalDate TODAY = LocalDate.now(NOON);

  /** How long a chat is remembered unless it is set otherwise. */
  public static final Duration SILENCE = Duration.ofMinutes(30);

  /** For how long things are kept unless it is set otherwise. */
  public static final Periods PERIODS =
      new Periods(
          Duration.ofHours(24),
          Duration.ofHours(48),
          SILENCE,
          Duration.ofDays(90),
          Duration.ofHours(24),
          Duration.ofDays(7),
          Duration.ofDays(90));

  private static final Path SEEDS = Path.of("seeds");
  private static final Lexicon LEXICON = Lexicon.load();
  private static final Models MODELS = Models.load();
  private static final Understanding UNDERSTANDING =
      new Understanding(LEXICON, MODELS.intents(), new LanguageIdentifier());
  private static final Composer COMPOSER = PlainMessages.composer();
  private static final List<Incident> INCIDENTS = readSeeds();
  private static final Knowledge KNOWLEDGE =
      InMemory.knowledge(INCIDENTS, LEXICON, MODELS.scorer().relevance());

  private Core() {}

  /** A chat in which nothing was said yet. */
  public static Chat chat() {
    var party = new Party(new Address("test", "", UUID.randomUUID().toString()), "somebody");
    var memories = new HeldMemories();
    var interlocutor = interlocutor();
    return line -> {
      Memory before = memories.of(party);
      var delivery = Delivery.of(party, "1", Chat.request(line), NOON.instant());
      var exchange = interlocutor.reply(delivery, before);
      memories.keep(new Memories.Change(party, before, exchange.memory(), exchange.unanswered()));
      return Chat.Replied.of(exchange.heard());
    };
  }

  public static LiveConversations conversations(Clock clock) {
    var held = new HeldMemories();
    return new LiveConversations(interlocutor(), held, held, SILENCE, clock, happening -> {});
  }

  /** One that answers from the incidents under {@code seeds}. */
  public static Interlocutor interlocutor() {
    return interlocutor(KNOWLEDGE);
  }

  /** One that answers from what is known here. */
  static Interlocutor interlocutor(Knowledge knowledge) {
    return new Interlocutor(answerer(), COMPOSER, () -> knowledge, PERIODS, ZoneOffset.UTC);
  }

  public static Answerer answerer() {
    return new Answerer(UNDERSTANDING, MODELS.scorer());
  }

  static Composer composer() {
    return COMPOSER;
  }

  /** The incidents under {@code seeds}, prepared. */
  public static Knowledge knowledge() {
    return KNOWLEDGE;
  }

  public static Lexicon lexicon() {
    return LEXICON;
  }

  /** The incidents under {@code seeds}. */
  public static List<Incident> incidents() {
    return INCIDENTS;
  }

  private static List<Incident> readSeeds() {
    var reader = IncidentFile.create();
    try (var files = Files.list(SEEDS)) {
      return files.sorted().map(file -> read(reader, file)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Incident read(IncidentFile reader, Path file) {
    try {
      var reading = reader.read(file.toString(), Files.readAllBytes(file));
      assertThat(reading).isInstanceOf(Reading.Good.class);
      return ((Reading.Good) reading).incident();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
