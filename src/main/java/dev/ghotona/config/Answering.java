package dev.ghotona.config;

import dev.ghotona.answering.Answerer;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Models;
import dev.ghotona.conversation.Interlocutor;
import dev.ghotona.conversation.StillPreparing;
import dev.ghotona.domain.Imports;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.IncidentsChanged;
import dev.ghotona.domain.Periods;
import dev.ghotona.domain.Preparation;
import dev.ghotona.domain.Revisions;
import dev.ghotona.search.KeptIndex;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.language.LanguageIdentifier;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.wording.Composer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Wires lexicon, models and store into answers, and keeps the index current. */
@ApplicationScoped
class Answering {
  private static final String FOLDER = "index";

  /** After all else that observes the end, since answers are given until then. */
  private static final int LAST = 10_000;

  private final Serving serving;
  private final Lexicon lexicon = Readied.lexicon();
  private final Models models = Readied.models();
  private final KeptIndex index;
  private volatile boolean started;

  Answering(
      Incidents incidents,
      Revisions revisions,
      Imports imports,
      Serving serving,
      @ConfigProperty(name = "ghotona.data.dir") Path folder) {
    this.serving = serving;
    this.index =
        new KeptIndex(
            folder.resolve(FOLDER),
            incidents,
            revisions,
            imports,
            lexicon,
            models.scorer().relevance(),
            models.intents().digest());
  }

  /** After the seeds are loaded, which observe the start earlier. */
  void start(@Observes StartupEvent event) {
    if (serving.serves()) {
      index.start();
      started = true;
    }
  }

  void changed(@Observes IncidentsChanged change) {
    if (started) {
      index.changed();
    }
  }

  void stop(@Observes @Priority(LAST) ShutdownEvent event) throws InterruptedException {
    if (started) {
      started = false;
      index.stop();
    }
  }

  @Produces
  @Singleton
  Preparation preparation() {
    return index;
  }

  @Produces
  @Singleton
  Interlocutor interlocutor(Composer composer, Periods periods, Messaging.Talk talk) {
    var understanding = new Understanding(lexicon, models.intents(), new LanguageIdentifier());
    var answerer = new Answerer(understanding, models.scorer());
    return new Interlocutor(answerer, composer, this::whole, periods, talk.zone());
  }

  /** Answered from a part of what is stored, a question would be told that nobody knows. */
  private Knowledge whole() {
    if (!index.progress().whole()) {
      throw new StillPreparing();
    }
    return index.knowledge();
  }
}
