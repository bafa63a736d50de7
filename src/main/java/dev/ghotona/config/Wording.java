package dev.ghotona.config;

import dev.ghotona.domain.Language;
import dev.ghotona.wording.Composer;
import dev.ghotona.wording.Messages;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Gives the composer its message bundles, so that wording itself needs no container. */
@ApplicationScoped
class Wording {

  @Produces
  @Singleton
  Composer composer(Messages en, @Localized("bn") Messages bn, @Localized("hi") Messages hi) {
    return new Composer(Map.of(Language.ENGLISH, en, Language.BENGALI, bn, Language.HINDI, hi));
  }
}
