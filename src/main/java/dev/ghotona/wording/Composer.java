package dev.ghotona.wording;

import dev.ghotona.answering.Answer;
import dev.ghotona.domain.Hindrance;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Puts answers into words. Immutable; to be shared by all threads. */
public final class Composer {
  private final Map<Language, Realiser> realisers = new EnumMap<>(Language.class);
  private final Map<Language, Realiser> unspelt = new EnumMap<>(Language.class);
  private final Map<Language, LatinReplies> latin = new EnumMap<>(Language.class);

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
      var realiser = new Realiser(language, bundle, new NameSpelling(language)::of);
      realisers.put(language, realiser);
      unspelt.put(language, realiser.spelling(_ -> Optional.empty()));
      latin.put(language, new LatinReplies(language));
    }
  }

  /** The reply to a question, in the letters of the language's own script. */
  public Reply compose(Answer answer, Language language) {
    return compose(answer, language, Letters.OWN);
  }

  /**
   * The reply to a question.
   *
   * @param language that of the reply; a {@link Answer.LanguageChosen} is told in the one it chose
   * @param letters those of the reply
   */
  public Reply compose(Answer answer, Language language, Letters letters) {
    var told = answer instanceof Answer.LanguageChosen chosen ? chosen.language() : language;
    return written(realiser(told, letters).reply(answer), letters);
  }

  /** What is said to what cannot be answered. */
  public Reply decline(Hindrance kind, Language language, Letters letters) {
    return written(realisers.get(language).declined(kind), letters);
  }

  /** What is said where a fault of ours keeps us from answering. */
  public Reply apologise(Language language, Letters letters) {
    return written(realisers.get(language).apology(), letters);
  }

  /** For readers of Latin letters, names in Latin letters stay as they are. */
  private Realiser realiser(Language language, Letters letters) {
    return switch (letters) {
      case OWN -> realisers.get(language);
      case LATIN -> unspelt.get(language);
    };
  }

  private Reply written(Reply reply, Letters letters) {
    return switch (letters) {
      case OWN -> reply;
      case LATIN -> latin.get(reply.language()).of(reply);
    };
  }
}
