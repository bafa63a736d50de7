package dev.ghotona.config;

import dev.ghotona.answering.Answerer;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Models;
import dev.ghotona.conversation.Conversations;
import dev.ghotona.conversation.Dialogues;
import dev.ghotona.conversation.LiveConversations;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.IncidentsChanged;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.language.LanguageIdentifier;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.wording.Composer;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Wires lexicon, models and store into conversations, and keeps the knowledge current. */
@ApplicationScoped
class Answering {
  private final Incidents incidents;
  private final Lexicon lexicon = Lexicon.load();
  private final Models models = Models.load();
  private volatile boolean started;
  private volatile Knowledge knowledge;

  /** How conversations are remembered. */
  @ConfigMapping(prefix = "ghotona.conversation")
  interface Settings {
    /** After this long a silence a follow-up is no longer understood as one. */
    @WithDefault("30M")
    Duration silence();

    /** How many conversations are remembered at once. */
    @WithDefault("100000")
    int most();
  }

  Answering(Incidents incidents) {
    this.incidents = incidents;
  }

  /** After the seeds are loaded, which observe the start earlier. */
  void start(@Observes StartupEvent event) {
    started = true;
    refresh();
  }

  void changed(@Observes IncidentsChanged change) {
    if (started) {
      refresh();
    }
  }

  private synchronized void refresh() {
    knowledge = Knowledge.of(incidents.all(), lexicon, models.scorer().relevance());
  }

  @Produces
  @Singleton
  Conversations conversations(Composer composer, Settings settings) {
    var understanding = new Understanding(lexicon, models.intents(), new LanguageIdentifier());
    return new LiveConversations(
        new Answerer(understanding, models.scorer()),
        composer,
        () -> knowledge,
        new Dialogues(Clock.systemUTC(), settings.silence(), settings.most()));
  }
}
