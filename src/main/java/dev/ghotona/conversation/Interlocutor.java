package dev.ghotona.conversation;

import dev.ghotona.answering.Answer;
import dev.ghotona.answering.Answerer;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Hindrance;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.domain.Periods;
import dev.ghotona.domain.Stage;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.wording.Composer;
import dev.ghotona.wording.Reply;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Understands, answers and words what is wanted. Of who asks it keeps nothing, and it writes to no
 * store. Thread-safe.
 */
public final class Interlocutor {
  private final Answerer answerer;
  private final Composer composer;
  private final Supplier<Knowledge> knowledge;
  private final Periods periods;
  private final ZoneId zone;
  private final AnswerCache cache = new AnswerCache();

  /**
   * @param knowledge the stored incidents as they are now
   * @param periods for how long what is kept of people is kept, to be told to them
   * @param zone where those who ask are: which day is today for them
   */
  public Interlocutor(
      Answerer answerer,
      Composer composer,
      Supplier<Knowledge> knowledge,
      Periods periods,
      ZoneId zone) {
    this.answerer = answerer;
    this.composer = composer;
    this.knowledge = knowledge;
    this.periods = periods;
    this.zone = zone;
  }

  /**
   * A reply, and what is to be remembered after it.
   *
   * @param unanswered the question, where no source answers it
   */
  record Exchange(Heard heard, Memory memory, Optional<Unanswered> unanswered) {
    private Exchange at(Instant now) {
      var spoken = new Memory(memory.dialogue(), Optional.of(now), memory.language());
      return new Exchange(heard, spoken, unanswered);
    }
  }

  /**
   * Replies to what was delivered, at the time when it was.
   *
   * @param before what is remembered of who sent it, as far as it still counts
   */
  Exchange reply(Delivery delivery, Memory before) {
    return reply(delivery.request(), Manner.of(delivery), before);
  }

  /** Replies to what is wanted, in this manner. */
  Exchange reply(Request request, Manner manner, Memory before) {
    return switch (request) {
      case Request.Utterance(String text) ->
          hear(text, manner.language(), manner.letters(), before, manner.at());
      case Request.Menu(Command command) -> obey(command, manner, before);
      case Request.Notice(Hindrance kind) -> decline(kind, manner, before);
    };
  }

  /**
   * How a reply is wanted.
   *
   * @param language the one that came with what is wanted
   * @param locale the platform's own idea of the person's language
   * @param at when it was asked for
   */
  record Manner(
      Optional<Language> language, Letters letters, Optional<Language> locale, Instant at) {
    static Manner of(Delivery delivery) {
      return new Manner(
          delivery.language(), delivery.letters(), delivery.locale(), delivery.receivedAt());
    }

    /** The language of a reply to what has no text: the last that was spoken, if none is chosen. */
    private Language unspoken(Memory before) {
      return language
          .or(before::language)
          .or(() -> before.dialogue().form().map(WrittenForm::language))
          .or(() -> locale)
          .orElse(Language.ENGLISH);
    }
  }

  private Exchange decline(Hindrance kind, Manner manner, Memory before) {
    Reply reply = composer.decline(kind, manner.unspoken(before), manner.letters());
    return silent(
        reply, new Memory(before.dialogue(), Optional.of(manner.at()), before.language()));
  }

  private Exchange obey(Command command, Manner manner, Memory before) {
    var terms = new Answerer.Terms(before.language(), periods);
    Answerer.Obeyed obeyed =
        Stage.FIND.of(() -> answerer.obey(command, before.dialogue(), knowledge.get(), terms));
    Language language = manner.unspoken(before);
    Reply reply =
        Stage.WORD.of(() -> composer.compose(obeyed.answer(), language, manner.letters()));
    Optional<Language> chosen = chosen(obeyed.answer(), before.language());
    return silent(reply, new Memory(obeyed.dialogue(), Optional.of(manner.at()), chosen));
  }

  /** Where nothing was said, the reply's own form stands for that of the text. */
  private static Exchange silent(Reply reply, Memory memory) {
    return new Exchange(new Heard(reply.form(), reply), memory, Optional.empty());
  }

  /**
   * Replies to one utterance.
   *
   * @param chosen the language that came with the utterance
   * @param letters those that the reply is wanted in
   * @param before what is remembered of who speaks, as far as it still counts
   * @throws IllegalArgumentException where the text is blank or too long
   */
  Exchange hear(
      String text, Optional<Language> chosen, Letters letters, Memory before, Instant now) {
    Fit.utterance(text);
    return hear(new Said(text, chosen, letters, before, knowledge.get(), today(now))).at(now);
  }

  /** The same, unless an incident that it is about has to be read from the store first. */
  Optional<Exchange> hearAtOnce(
      String text, Optional<Language> chosen, Letters letters, Memory before, Instant now) {
    Fit.utterance(text);
    try {
      Knowledge known = knowledge.get().prepared();
      return Optional.of(hear(new Said(text, chosen, letters, before, known, today(now))).at(now));
    } catch (Knowledge.NotPrepared unread) {
      return Optional.empty();
    }
  }

  private LocalDate today(Instant now) {
    return now.atZone(zone).toLocalDate();
  }

  /** What was said, with all that the answer depends on. */
  private record Said(
      String text,
      Optional<Language> chosen,
      Letters letters,
      Memory before,
      Knowledge known,
      LocalDate today) {
    AnswerCache.Question question() {
      return new AnswerCache.Question(
          text, chosen, letters, before.language(), known.state(), today);
    }
  }

  private Exchange hear(Said said) {
    return said.before().dialogue().equals(Dialogue.NEW)
        ? cache.answer(said.question(), () -> exchange(said))
        : exchange(said);
  }

  private Exchange exchange(Said said) {
    Memory before = said.before();
    Answerer.Turn turn =
        answerer.answer(said.text(), before.dialogue(), said.known(), said.today());
    Meaning meaning = turn.meaning();
    Language language =
        meaning
            .wanted()
            .or(said::chosen)
            .or(before::language)
            .orElseGet(() -> meaning.form().language());
    Reply reply = Stage.WORD.of(() -> composer.compose(turn.answer(), language, said.letters()));
    var heard = new Heard(meaning.form(), reply);
    var memory = new Memory(turn.dialogue(), Optional.empty(), chosen(turn, before.language()));
    return new Exchange(heard, memory, unanswered(said.text(), heard));
  }

  /** The language that this is said in, or English where nothing is said. Never throws. */
  public Language languageOf(Request request) {
    return switch (request) {
      case Request.Utterance(String text) -> formOf(text, Memory.NONE).language();
      case Request.Menu menu -> Language.ENGLISH;
      case Request.Notice notice -> Language.ENGLISH;
    };
  }

  /** Tells that we broke on a delivery, as it would have been answered. */
  Heard apologise(Delivery delivery, Memory before) {
    Language unspoken = Manner.of(delivery).unspoken(before);
    WrittenForm form =
        switch (delivery.request()) {
          case Request.Utterance(String text) -> formOf(text, before);
          case Request.Menu menu -> WrittenForm.inOwnScript(unspoken);
          case Request.Notice notice -> WrittenForm.inOwnScript(unspoken);
        };
    Language language = delivery.language().or(before::language).orElseGet(form::language);
    return new Heard(form, composer.apologise(language, delivery.letters()));
  }

  // What broke may have been this very look at the text.
  private WrittenForm formOf(String text, Memory before) {
    try {
      return answerer.formOf(text, before.dialogue());
    } catch (RuntimeException fault) {
      return before.dialogue().form().orElse(WrittenForm.ENGLISH);
    }
  }

  /** A wish for a language alone is a choice, and any later wish changes the choice. */
  private static Optional<Language> chosen(Answerer.Turn turn, Optional<Language> before) {
    return chosen(turn.answer(), before.map(language -> turn.meaning().wanted().orElse(language)));
  }

  private static Optional<Language> chosen(Answer answer, Optional<Language> otherwise) {
    if (answer instanceof Answer.LanguageChosen choice) {
      return Optional.of(choice.language());
    }
    return answer instanceof Answer.LanguageLeft ? Optional.empty() : otherwise;
  }

  private static Optional<Unanswered> unanswered(String text, Heard heard) {
    Reply reply = heard.reply();
    return switch (reply.outcome()) {
      case UNKNOWN, OUT_OF_SCOPE -> Optional.of(unanswered(text, heard.detected(), reply));
      case ANSWERED, LISTED, CLARIFY, SMALLTALK, HELP, SETTINGS, NOTICE, FAILED -> Optional.empty();
    };
  }

  private static Unanswered unanswered(String text, WrittenForm form, Reply reply) {
    return new Unanswered(
        text, form, reply.outcome(), reply.incident().map(Reply.IncidentName::id));
  }
}
