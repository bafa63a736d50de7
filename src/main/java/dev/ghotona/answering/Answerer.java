package dev.ghotona.answering;

import dev.ghotona.domain.Command;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Periods;
import dev.ghotona.domain.Stage;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.Understanding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Meaning and the talk so far → {@link Answer}. Tells only claims; where none is probable enough to
 * answer, it says so. Thread-safe.
 */
public final class Answerer {
  private final Understanding understanding;
  private final Scorer scorer;
  private final Called called;
  private final Acts acts;
  private final Questions questions;
  private final Comparisons comparisons;
  private final Surveys surveys;
  private final Menu menu;

  public Answerer(Understanding understanding, Scorer scorer) {
    this.understanding = understanding;
    this.scorer = scorer;
    this.called = new Called(understanding);
    this.acts = new Acts(scorer);
    this.surveys = new Surveys(understanding);
    this.questions = new Questions(understanding, scorer, called);
    this.comparisons = new Comparisons(scorer);
    this.menu = new Menu(questions, surveys);
  }

  /**
   * An answer, and what the conversation is about after it.
   *
   * @param meaning what was understood of the utterance
   */
  public record Turn(Meaning meaning, Answer answer, Dialogue dialogue) {
    private Turn inItsForm() {
      return new Turn(meaning, answer, dialogue.in(meaning.form()));
    }
  }

  /** The answer to a command, and what the conversation is about after it. */
  public record Obeyed(Answer answer, Dialogue dialogue) {}

  /**
   * On what terms a person is answered.
   *
   * @param chosen the language that the person has chosen for replies
   * @param periods for how long what is kept of them is kept
   */
  public record Terms(Optional<Language> chosen, Periods periods) {}

  /** Answers a command. */
  public Obeyed obey(Command command, Dialogue dialogue, Knowledge knowledge, Terms terms) {
    return menu.obey(command, dialogue, knowledge, terms);
  }

  /**
   * Answers an utterance.
   *
   * @param today the day of asking, where the asker is: what is called last year is told by it
   */
  public Turn answer(String text, Dialogue dialogue, Knowledge knowledge, LocalDate today) {
    WrittenForm before = dialogue.form().orElse(WrittenForm.ENGLISH);
    Meaning meaning =
        Stage.UNDERSTAND.of(() -> understanding.understand(text, knowledge.names(), before));
    Exchange exchange = Exchange.of(meaning, dialogue, knowledge, scorer.relevance());
    return Stage.FIND.of(() -> turn(exchange, today).inItsForm());
  }

  /**
   * The form of language that an utterance is in; that of the talk so far where it does not tell.
   */
  public WrittenForm formOf(String text, Dialogue dialogue) {
    return understanding.formOf(text, dialogue.form().orElse(WrittenForm.ENGLISH));
  }

  private Turn turn(Exchange exchange, LocalDate today) {
    if (exchange.meaning().focus().isEmpty()) {
      return exchange.keep(new Answer.Help(exchange.examples()));
    }
    return surveys.turn(exchange, today).orElseGet(() -> byAct(called.byKind(exchange)));
  }

  private Turn byAct(Exchange exchange) {
    return switch (acts.of(exchange)) {
      case GREETING -> smallTalk(exchange, Answer.SmallTalk.Kind.GREETING);
      case THANKS -> smallTalk(exchange, Answer.SmallTalk.Kind.THANKS);
      case ABOUT -> smallTalk(exchange, Answer.SmallTalk.Kind.ABOUT);
      case CHAT -> smallTalk(exchange, Answer.SmallTalk.Kind.CHAT);
      case HELP -> exchange.keep(new Answer.Help(exchange.examples()));
      case LIST -> surveys.ofAll(exchange);
      case OTHER -> exchange.keep(new Answer.OutOfScope(exchange.examples()));
      case REPEAT -> Recollection.again(exchange);
      case COMPARE -> comparisons.turn(exchange);
      case QUESTION -> questions.turn(exchange);
    };
  }

  private static Turn smallTalk(Exchange exchange, Answer.SmallTalk.Kind kind) {
    return exchange.keep(new Answer.SmallTalk(kind, exchange.examples()));
  }
}
