package dev.ghotona.wording;

import dev.ghotona.answering.Answer;
import dev.ghotona.domain.Language;
import java.util.EnumMap;
import java.util.Map;

/** Puts answers into words. Immutable; to be shared by all threads. */
public final class Composer {
  private final Map<Language, Realiser> realisers = new EnumMap<>(Language.class);

  /**
   * Reads every message once; the bundles are not touched again.
   *
   * @param messages the bundle of each language; none may be missing
   */
  public Composer(Map<Language, Messages> messages) {
    for (Language language : Language.values()) {
      var bundle = messages.get(language);
      if (bundle == null) {
        throw new IllegalArgumentException("no messages in " + language.tag());
      }
      realisers.put(language, new Realiser(language, bundle));
    }
  }

  /**
   * The reply to a question.
   *
   * @param language that of the reply; a {@link Answer.LanguageChosen} is told in the one it chose
   */
  public Reply compose(Answer answer, Language language) {
    var told = answer instanceof Answer.LanguageChosen chosen ? chosen.language() : language;
    return realisers.get(told).reply(answer);
  }

  /** What is said where a fault of ours keeps us from answering. */
  public Reply apologise(Language language) {
    return realisers.get(language).apology();
  }
}
