package dev.ghotona.conversation;

import dev.ghotona.answering.Answerer;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.wording.Composer;
import dev.ghotona.wording.Reply;
import java.util.function.Supplier;

/** Understands, answers and words what is said, and remembers each chat in {@link Dialogues}. */
public final class LiveConversations implements Conversations {
  private final Answerer answerer;
  private final Composer composer;
  private final Supplier<Knowledge> knowledge;
  private final Dialogues dialogues;

  /**
   * @param knowledge the stored incidents as they are now
   */
  public LiveConversations(
      Answerer answerer, Composer composer, Supplier<Knowledge> knowledge, Dialogues dialogues) {
    this.answerer = answerer;
    this.composer = composer;
    this.knowledge = knowledge;
    this.dialogues = dialogues;
  }

  @Override
  public Heard hear(Said said) {
    check(said.text());
    Dialogue before = said.conversation().map(dialogues::of).orElse(Dialogue.NEW);
    Answerer.Turn turn = answerer.answer(said.text(), before, knowledge.get());
    said.conversation().ifPresent(id -> dialogues.keep(id, turn.dialogue()));
    WrittenForm form = turn.meaning().form();
    Language language = turn.meaning().wanted().or(said::language).orElse(form.language());
    Reply reply = composer.compose(turn.answer(), language, said.letters());
    return new Heard(form, reply);
  }

  private static void check(String text) {
    if (text.isBlank() || text.length() > Said.MAX_TEXT_LENGTH) {
      throw new IllegalArgumentException(
          "a text of 1 to " + Said.MAX_TEXT_LENGTH + " characters is wanted, not " + text.length());
    }
  }
}
