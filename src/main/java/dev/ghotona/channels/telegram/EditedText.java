package dev.ghotona.channels.telegram;

import dev.ghotona.channels.telegram.NewUpdates.Answers;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Edits a text, and reads of the answer only whether it was done. */
@RegisterForReflection
final class EditedText extends EditMessageText {
  EditedText(String chat, int message, String text) {
    super(builder().chatId(chat).messageId(message).text(text));
  }

  @Override
  public Serializable deserializeResponse(String answer) throws TelegramApiRequestException {
    return Answers.isDone(Answers.tree(answer)) ? true : super.deserializeResponse(answer);
  }
}
