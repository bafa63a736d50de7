package dev.ghotona.channels.slack;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Inbox;
import dev.ghotona.conversation.Interlocutor;
import dev.ghotona.conversation.Party;
import dev.ghotona.conversation.Receipt;
import dev.ghotona.conversation.Receiver;
import dev.ghotona.conversation.Request;
import dev.ghotona.domain.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Where everything that Slack hands over is stored before it is told that we have it. */
@ApplicationScoped
class Intake {
  /** How long a response address is good for. */
  private static final Duration HOOK = Duration.ofMinutes(30);

  private final Receiver receiver;
  private final Inbox inbox;
  private final Interlocutor interlocutor;
  private final Clock clock;

  Intake(Receiver receiver, Inbox inbox, Interlocutor interlocutor, Clock clock) {
    this.receiver = receiver;
    this.inbox = inbox;
    this.interlocutor = interlocutor;
    this.clock = clock;
  }

  /** What came in, not stored yet; its answer goes this way. */
  Delivery delivery(Party party, String id, Request request, Way way) {
    Delivery delivery = Delivery.of(party, id, request, clock.instant()).returningTo(way.text());
    return way instanceof Way.Hook ? delivery.lapsingAt(clock.instant().plus(HOOK)) : delivery;
  }

  /** Stores it, and tells whether it is on disk: only then may Slack be told. */
  boolean take(Delivery delivery) {
    return switch (receiver.receive(delivery)) {
      case Receipt.Stored stored -> true;
      case Receipt.Doubled doubled -> true;
      case Receipt.Refused refused -> false;
    };
  }

  /**
   * Whether the bot is spoken with in this chat.
   *
   * @throws dev.ghotona.conversation.StoreUnavailable where that cannot be read
   */
  boolean knows(Address chat) {
    return inbox.knows(chat);
  }

  /** What is told to somebody whose request could not be stored, in the language of its words. */
  String refusal(Request request) {
    return refusal(interlocutor.languageOf(request));
  }

  /** The same in a known language. */
  String refusal(Language language) {
    return Wordbook.in(language).refused();
  }
}
