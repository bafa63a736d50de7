package dev.ghotona.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.channels.telegram.NewUpdates.Answers;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Sends a text, and reads of the message that came of it only its id: where something else in it
 * could not be read, the text would be sent again.
 */
@RegisterForReflection
final class SentText extends SendMessage {
  SentText(String chat, String text) {
    super(chat, text);
  }

  @Override
  public Message deserializeResponse(String answer) throws TelegramApiRequestException {
    JsonNode tree = Answers.tree(answer);
    if (!Answers.isDone(tree)) {
      return super.deserializeResponse(answer);
    }
    var message = new Message();
    message.setMessageId(tree.path("result").path("message_id").intValue());
    return message;
  }
}
