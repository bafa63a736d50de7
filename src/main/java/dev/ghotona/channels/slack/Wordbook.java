package dev.ghotona.channels.slack;

import dev.ghotona.domain.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Finds the words of a language. */
final class Wordbook {
  private Wordbook() {}

  static SlackWords in(Language language) {
    return MessageBundles.get(SlackWords.class, Localized.Literal.of(language.tag()));
  }
}
