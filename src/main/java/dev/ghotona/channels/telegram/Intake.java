package dev.ghotona.channels.telegram;

import dev.ghotona.channels.telegram.Bot.Identity;
import dev.ghotona.conversation.Buttons;
import dev.ghotona.conversation.Chats;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Receipt;
import dev.ghotona.conversation.Receiver;
import dev.ghotona.conversation.Request;
import dev.ghotona.conversation.StoreUnavailable;
import dev.ghotona.domain.Hindrance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Takes updates in: what may be told to Telegram as taken is on disk. */
@ApplicationScoped
class Intake {
  private static final Logger LOG = Logger.getLogger(Intake.class);

  private final Bot bot;
  private final Buttons buttons;
  private final Receiver receiver;
  private final Chats chats;
  private final Flood flood;
  private final Courtesies courtesies;
  private final InlineAnswers inline;
  private final Pulse pulse;
  private final Clock clock;

  Intake(
      Bot bot,
      Buttons buttons,
      Receiver receiver,
      Chats chats,
      Flood flood,
      Courtesies courtesies,
      InlineAnswers inline,
      Pulse pulse,
      Clock clock) {
    this.bot = bot;
    this.buttons = buttons;
    this.receiver = receiver;
    this.chats = chats;
    this.flood = flood;
    this.courtesies = courtesies;
    this.inline = inline;
    this.pulse = pulse;
    this.clock = clock;
  }

  /**
   * Takes one update.
   *
   * @return whether it is done with; else it is to come again
   */
  boolean take(Update update) {
    pulse.updated();
    try {
      return bot.identity().map(identity -> take(update, identity)).orElse(false);
    } catch (StoreUnavailable away) {
      return false;
    } catch (RuntimeException fault) {
      // Come again it would fail again, and keep all others waiting.
      LOG.errorf("An update is left out that cannot be read: %s", fault.getClass().getName());
      return true;
    }
  }

  private boolean take(Update update, Identity identity) {
    Incoming incoming = new UpdateReading(identity, buttons, clock.instant()).of(update);
    return switch (incoming) {
      case Incoming.Asked(Delivery delivery) -> receive(delivery);
      case Incoming.Pressed(String query, Optional<Delivery> delivery) -> pressed(query, delivery);
      case Incoming.Searched(var query) -> {
        inline.begin(query);
        yield true;
      }
      case Incoming.Moved(Place from, Place to) -> {
        chats.move(from.address(identity.id()), to.address(identity.id()));
        yield true;
      }
      case Incoming.Nothing nothing -> true;
    };
  }

  private boolean pressed(String query, Optional<Delivery> delivery) {
    boolean taken = delivery.map(this::receive).orElse(true);
    if (taken) {
      courtesies.confirm(query);
    }
    return taken;
  }

  private boolean receive(Delivery delivery) {
    String person = delivery.party().person();
    return switch (flood.verdict(person)) {
      case HEARD -> stored(delivery);
      case TOLD -> stored(tooFast(delivery));
      case DROPPED -> true;
    };
  }

  private boolean stored(Delivery delivery) {
    return switch (receiver.receive(delivery)) {
      case Receipt.Stored stored -> {
        flood.count(delivery.party().person());
        courtesies.type(Place.of(delivery.chat()));
        yield true;
      }
      case Receipt.Doubled doubled -> true;
      case Receipt.Refused refused -> false;
    };
  }

  /** The same as a notice: what was written is not kept. */
  private static Delivery tooFast(Delivery delivery) {
    return Delivery.of(
            delivery.party(),
            delivery.id(),
            new Request.Notice(Hindrance.TOO_FAST),
            delivery.receivedAt())
        .withLocale(delivery.locale())
        .returningTo(delivery.returnTo().orElseThrow());
  }
}
