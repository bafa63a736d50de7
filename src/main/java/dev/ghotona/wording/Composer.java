package dev.ghotona.wording;

import dev.ghotona.answering.Answer;
import dev.ghotona.domain.Hindrance;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Puts answers into words. Thread-safe; to be shared by all. */
public final class Composer {
  private final Map<Language, Messages> messages;
  private final Map<Language, Voice> voices = new ConcurrentHashMap<>();

  /**
   * How replies of one language are worded.
   *
   * @param unspelt with names in Latin letters as they are
   */
  private record Voice(Realiser own, Realiser unspelt, LatinReplies latin) {
    static Voice of(Language language, Messages messages) {
      var own = new Realiser(language, messages, new NameSpelling(language)::of);
      return new Voice(own, own.spelling(_ -> Optional.empty()), new LatinReplies(language));
    }
  }

  /**
   * Reads each message once, with the first reply of its language.
   *
   * @param messages the bundle of each language; none may be missing
   */
  public Composer(Map<Language, Messages> messages) {
    for (Language language : Language.values()) {
      if (!messages.containsKey(language)) {
        throw new IllegalArgumentException("no messages in " + language.tag());
      }
    }
    this.messages = Map.copyOf(messages);
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
    return written(voice(language).own().declined(kind), letters);
  }

  /** What is said where a fault of ours keeps us from answering. */
  public Reply apologise(Language language, Letters letters) {
    return written(voice(language).own().apology(), letters);
  }

  /** For readers of Latin letters, names in Latin letters stay as they are. */
  private Realiser realiser(Language language, Letters letters) {
    return switch (letters) {
      case OWN -> voice(language).own();
      case LATIN -> voice(language).unspelt();
    };
  }

  private Reply written(Reply reply, Letters letters) {
    return switch (letters) {
      case OWN -> reply;
      case LATIN -> voice(reply.language()).latin().of(reply);
    };
  }

  private Voice voice(Language language) {
    return voices.computeIfAbsent(language, l -> Voice.of(l, messages.get(l)));
  }
}
