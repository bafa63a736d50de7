package dev.ghotona.channels.telegram;

import dev.ghotona.conversation.Buttons;
import dev.ghotona.conversation.Buttons.Button;
import dev.ghotona.conversation.Chats;
import dev.ghotona.conversation.Outbox;
import dev.ghotona.conversation.Outgoing;
import dev.ghotona.conversation.Sending;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Brings a card to its chat: as a new message, or in place of one that is there. */
@ApplicationScoped
class Postman {
  /** Where Telegram asks to come back later without saying when. */
  private static final Duration A_WHILE = Duration.ofSeconds(5);

  /** More than all that is suggested in a day; then it is forgotten and learnt anew. */
  private static final int MOST_KNOWN = 10_000;

  private final BotApi api;
  private final Pace pace;
  private final Outbox outbox;
  private final Buttons buttons;
  private final Chats chats;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  Postman(BotApi api, Pace pace, Outbox outbox, Buttons buttons, Chats chats) {
    this.api = api;
    this.pace = pace;
    this.outbox = outbox;
    this.buttons = buttons;
    this.chats = chats;
  }

  Sending deliver(Outgoing message, Card card) {
    keep(card);
    if (card.turned()) {
      return WayBack.of(message.returnTo())
          .pressed()
          .map(standing -> edited(message, card, standing))
          .orElseGet(() -> sent(message, card));
    }
    return message.correction() ? corrected(message, card) : sent(message, card);
  }

  /** A button has to be known before anybody can press it. */
  private void keep(Card card) {
    List<Button> unknown =
        card.keys().stream()
            .flatMap(List::stream)
            .map(Keys::button)
            .filter(button -> !known.contains(button.id()))
            .distinct()
            .toList();
    if (!unknown.isEmpty()) {
      buttons.keep(unknown);
      if (known.size() > MOST_KNOWN) {
        known.clear();
      }
      unknown.forEach(button -> known.add(button.id()));
    }
  }

  private Sending corrected(Outgoing message, Card card) {
    String subject = message.subject().orElseThrow();
    var earlier = outbox.sentFor(message.to().chat(), subject);
    for (String left : message.leavesOver(earlier)) {
      delete(message, Integer.parseInt(left));
    }
    return message
        .replaces(earlier)
        .map(standing -> edited(message, card, Integer.parseInt(standing)))
        .orElseGet(() -> sent(message, card));
  }

  /** Nothing hangs on it: one that cannot be deleted is too old, or is gone. */
  private void delete(Outgoing message, int left) {
    api.call(new DeleteMessage(chat(message), left));
  }

  private static String chat(Outgoing message) {
    return Long.toString(Place.of(message.to().chat()).chat());
  }

  private Sending edited(Outgoing message, Card card, int standing) {
    var edit = new EditedText(chat(message), standing, card.html());
    edit.setParseMode("HTML");
    edit.setLinkPreviewOptions(noPreview());
    edit.setReplyMarkup(Keyboard.of(card));
    Outcome<Serializable> outcome = api.call(edit);
    if (outcome instanceof Outcome.Refused<Serializable> refused) {
      if (refused.says("message is not modified")) {
        return taken(Integer.toString(standing));
      }
      if (refused.says("message to edit not found") || refused.says("message can't be edited")) {
        return sent(message, card);
      }
    }
    return sending(message, outcome, done -> Integer.toString(standing));
  }

  private Sending sent(Outgoing message, Card card) {
    Place place = Place.of(message.to().chat());
    var send = new SentText(chat(message), card.html());
    send.setParseMode("HTML");
    send.setLinkPreviewOptions(noPreview());
    send.setReplyMarkup(Keyboard.of(card));
    place.topic().ifPresent(send::setMessageThreadId);
    tie(message).ifPresent(send::setReplyParameters);
    Outcome<Message> outcome = api.call(send);
    return sending(message, outcome, done -> Integer.toString(done.getMessageId()));
  }

  /** The first message of a reply is tied to what it replies to, where that is wanted. */
  private static Optional<ReplyParameters> tie(Outgoing message) {
    return WayBack.of(message.returnTo())
        .message()
        .filter(id -> message.part() == 0)
        .map(id -> ReplyParameters.builder().messageId(id).allowSendingWithoutReply(true).build());
  }

  private static LinkPreviewOptions noPreview() {
    return LinkPreviewOptions.builder().isDisabled(true).build();
  }

  private Sending taken(String id) {
    pace.taken();
    return new Sending.Sent(id);
  }

  private <T> Sending sending(Outgoing message, Outcome<T> outcome, Function<T, String> id) {
    return switch (outcome) {
      case Outcome.Done<T>(T done) -> taken(id.apply(done));
      case Outcome.Unreached<T>(String reason) -> new Sending.Refused(reason, false);
      case Outcome.Refused<T> refused -> refusal(message, refused);
    };
  }

  private Sending refusal(Outgoing message, Outcome.Refused<?> refused) {
    if (refused.migratedTo().isPresent()) {
      return moved(message, refused.migratedTo().get());
    }
    String reason = refused.code() + " " + refused.description();
    return switch (refused.code()) {
      case 429 -> later(refused.retryAfter().orElse(A_WHILE));
      case 403 -> new Sending.Gone();
      case 401, 404, 409 -> new Sending.Refused(reason, false);
      default ->
          refused.says("chat not found")
              ? new Sending.Gone()
              : new Sending.Refused(reason, refused.code() < 500);
    };
  }

  private Sending later(Duration after) {
    pace.refused(after);
    return new Sending.Later(after);
  }

  private Sending moved(Outgoing message, long to) {
    var from = message.to().chat();
    chats.move(from, new Place(to, Optional.empty()).address(Long.parseLong(from.workspace())));
    return new Sending.Later(Duration.ZERO);
  }
}
