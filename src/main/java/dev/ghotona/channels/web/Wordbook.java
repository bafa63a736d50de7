package dev.ghotona.channels.web;

import dev.ghotona.domain.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Finds the words of a language. */
final class Wordbook {
  private Wordbook() {}

  static WebWords in(Language language) {
    return MessageBundles.get(WebWords.class, Localized.Literal.of(language.tag()));
  }
}
