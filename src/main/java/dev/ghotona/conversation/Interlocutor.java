package dev.ghotona.conversation;

import dev.ghotona.answering.Answer;
import dev.ghotona.answering.Answerer;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.domain.Stage;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.wording.Composer;
import dev.ghotona.wording.Reply;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Understands, answers and words one utterance. Keeps nothing, touches no store. Thread-safe. */
public final class Interlocutor {
  private final Answerer answerer;
  private final Composer composer;
  private final Supplier<Knowledge> knowledge;

  /**
   * @param knowledge the stored incidents as they are now
   */
  public Interlocutor(Answerer answerer, Composer composer, Supplier<Knowledge> knowledge) {
    this.answerer = answerer;
    this.composer = composer;
    this.knowledge = knowledge;
  }

  /**
   * A reply, and what is to be remembered after it.
   *
   * @param unanswered the question, where no source answers it
   */
  record Exchange(Heard heard, Memory memory, Optional<Unanswered> unanswered) {}

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
    Answerer.Turn turn = answerer.answer(text, before.dialogue(), knowledge.get());
    Meaning meaning = turn.meaning();
    Language language =
        meaning
            .wanted()
            .or(() -> chosen)
            .or(before::language)
            .orElseGet(() -> meaning.form().language());
    Reply reply = Stage.WORD.of(() -> composer.compose(turn.answer(), language, letters));
    var heard = new Heard(meaning.form(), reply);
    var memory = new Memory(turn.dialogue(), Optional.of(now), chosen(turn, before.language()));
    return new Exchange(heard, memory, unanswered(text, heard));
  }

  /** Tells that we broke on an utterance, as it would have been answered. */
  Heard apologise(String text, Optional<Language> chosen, Letters letters, Memory before) {
    WrittenForm form = formOf(text, before);
    Language language = chosen.or(before::language).orElseGet(form::language);
    return new Heard(form, composer.apologise(language, letters));
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
    if (turn.answer() instanceof Answer.LanguageChosen choice) {
      return Optional.of(choice.language());
    }
    return before.map(language -> turn.meaning().wanted().orElse(language));
  }

  private static Optional<Unanswered> unanswered(String text, Heard heard) {
    Reply reply = heard.reply();
    return switch (reply.outcome()) {
      case UNKNOWN, OUT_OF_SCOPE -> Optional.of(unanswered(text, heard.detected(), reply));
      case ANSWERED, LISTED, CLARIFY, SMALLTALK, HELP, FAILED -> Optional.empty();
    };
  }

  private static Unanswered unanswered(String text, WrittenForm form, Reply reply) {
    return new Unanswered(
        text, form, reply.outcome(), reply.incident().map(Reply.IncidentName::id));
  }
}
