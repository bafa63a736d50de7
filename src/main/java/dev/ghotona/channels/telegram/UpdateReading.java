package dev.ghotona.channels.telegram;

import dev.ghotona.channels.telegram.Bot.Identity;
import dev.ghotona.conversation.Buttons;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Party;
import dev.ghotona.conversation.Request;
import dev.ghotona.domain.Language;
import java.time.Instant;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads what an update wants of the bot. Believes nothing: any part may be missing. */
final class UpdateReading {
  private final Identity bot;
  private final Buttons buttons;
  private final Instant now;

  UpdateReading(Identity bot, Buttons buttons, Instant now) {
    this.bot = bot;
    this.buttons = buttons;
    this.now = now;
  }

  /**
   * What it wants.
   *
   * @throws dev.ghotona.conversation.StoreUnavailable where a button was pressed and what it means
   *     cannot be read
   */
  Incoming of(Update update) {
    String id = String.valueOf(update.getUpdateId());
    if (update.getMessage() != null) {
      return message(id, update.getMessage(), false);
    }
    if (update.getEditedMessage() != null) {
      return message(id, update.getEditedMessage(), true);
    }
    if (update.getCallbackQuery() != null) {
      return pressed(id, update.getCallbackQuery());
    }
    return update.getInlineQuery() == null
        ? new Incoming.Nothing()
        : searched(update.getInlineQuery());
  }

  private static Incoming searched(InlineQuery query) {
    boolean whole = query.getId() != null && query.getQuery() != null && query.getFrom() != null;
    return whole ? new Incoming.Searched(query) : new Incoming.Nothing();
  }

  private Incoming message(String id, Message message, boolean edited) {
    if (message.getChat() == null
        || message.getChat().getId() == null
        || message.getMessageId() == null) {
      return new Incoming.Nothing();
    }
    if (message.getMigrateToChatId() != null) {
      return new Incoming.Moved(place(message), plain(message.getMigrateToChatId()));
    }
    Optional<Sayer> sayer = Sayer.of(message);
    Optional<Request> request = new Addressed(bot, message, edited).request();
    return sayer.isPresent() && request.isPresent()
        ? new Incoming.Asked(asked(id, message, edited, sayer.get(), request.get()))
        : new Incoming.Nothing();
  }

  private Delivery asked(String id, Message message, boolean edited, Sayer sayer, Request request) {
    Place place = place(message);
    Optional<Integer> tie =
        place.isGroup() ? Optional.of(message.getMessageId()) : Optional.empty();
    Delivery delivery =
        Delivery.of(new Party(place.address(bot.id()), sayer.id()), id, request, now)
            .withLocale(sayer.language())
            .returningTo(new WayBack(tie, Optional.empty()).written());
    String subject = String.valueOf(message.getMessageId());
    return edited ? delivery.correcting(subject) : delivery.about(subject);
  }

  private Incoming pressed(String id, CallbackQuery query) {
    if (query.getId() == null) {
      return new Incoming.Nothing();
    }
    MaybeInaccessibleMessage message = query.getMessage();
    boolean whole =
        query.getFrom() != null
            && query.getFrom().getId() != null
            && message != null
            && message.getChat() != null
            && message.getChat().getId() != null
            && message.getMessageId() != null;
    Optional<Delivery> delivery =
        whole
            ? meaning(query).map(request -> pressed(id, query.getFrom(), message, request))
            : Optional.empty();
    return new Incoming.Pressed(query.getId(), delivery);
  }

  private Optional<Request> meaning(CallbackQuery query) {
    return Optional.ofNullable(query.getData())
        .filter(data -> data.length() <= 64)
        .flatMap(buttons::content)
        .flatMap(Keys::request);
  }

  private Delivery pressed(String id, User by, MaybeInaccessibleMessage message, Request request) {
    Place place =
        message instanceof Message whole ? place(whole) : plain(message.getChat().getId());
    Optional<Integer> standing = Optional.of(message.getMessageId());
    var way = new WayBack(place.isGroup() ? standing : Optional.empty(), standing);
    return Delivery.of(new Party(place.address(bot.id()), by.getId().toString()), id, request, now)
        .withLocale(Language.ofTag(by.getLanguageCode()))
        .returningTo(way.written());
  }

  private static Place plain(long chat) {
    return new Place(chat, Optional.empty());
  }

  // Elsewhere than in topics a thread's id names a chain of replies, to which nothing can be sent.
  private static Place place(Message message) {
    boolean inTopic = Boolean.TRUE.equals(message.getIsTopicMessage());
    return new Place(
        message.getChat().getId(),
        Optional.ofNullable(message.getMessageThreadId()).filter(thread -> inTopic));
  }
}
