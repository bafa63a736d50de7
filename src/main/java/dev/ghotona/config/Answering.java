package dev.ghotona.config;

import dev.ghotona.answering.Answerer;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Models;
import dev.ghotona.conversation.Interlocutor;
import dev.ghotona.domain.Imports;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.IncidentsChanged;
import dev.ghotona.domain.OtherNames;
import dev.ghotona.domain.Periods;
import dev.ghotona.search.InMemory;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.language.LanguageIdentifier;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.wording.Composer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Wires lexicon, models and store into answers, and keeps the knowledge current. */
@ApplicationScoped
class Answering {
  private final Incidents incidents;
  private final Imports imports;
  private final Serving serving;
  private final Lexicon lexicon = Lexicon.load();
  private final Models models = Models.load();
  private volatile boolean started;
  private volatile Knowledge knowledge;

  Answering(Incidents incidents, Imports imports, Serving serving) {
    this.incidents = incidents;
    this.imports = imports;
    this.serving = serving;
  }

  /** After the seeds are loaded, which observe the start earlier. */
  void start(@Observes StartupEvent event) {
    if (serving.serves()) {
      started = true;
      refresh();
    }
  }

  void changed(@Observes IncidentsChanged change) {
    if (started) {
      refresh();
    }
  }

  private synchronized void refresh() {
    var names = OtherNames.of(imports.actors());
    List<Incident> known = incidents.all().stream().map(names::in).toList();
    knowledge = InMemory.knowledge(known, lexicon, models.scorer().relevance());
  }

  @Produces
  @Singleton
  Interlocutor interlocutor(Composer composer, Periods periods) {
    var understanding = new Understanding(lexicon, models.intents(), new LanguageIdentifier());
    return new Interlocutor(
        new Answerer(understanding, models.scorer()), composer, () -> knowledge, periods);
  }
}
