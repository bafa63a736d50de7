package dev.ghotona.channels.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Party;
import dev.ghotona.conversation.Request;
import dev.ghotona.conversation.StoreUnavailable;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Hindrance;
import dev.ghotona.domain.Language;
import java.util.Optional;

/** What Slack tells by itself. What cannot be stored is not acknowledged, and comes again. */
final class Events {
  private final Intake intake;
  private final SlackApi api;
  private final Tokens tokens;

  Events(Intake intake, SlackApi api, Tokens tokens) {
    this.intake = intake;
    this.api = api;
    this.tokens = tokens;
  }

  /** A message: answered where it is meant for the bot. */
  Response heard(Spoken spoken, EventContext context) {
    if (!spoken.isOfPerson()) {
      return context.ack();
    }
    Address place = Places.thread(spoken.team(), spoken.channel(), spoken.place());
    if (!isForUs(spoken, place)) {
      return context.ack();
    }
    Response response = taken(delivery(spoken, place), context);
    if (spoken.isDirect()) {
      spoken.thread().ifPresent(thread -> think(spoken, thread));
    }
    return response;
  }

  private boolean isForUs(Spoken spoken, Address place) {
    return spoken.mention()
        || spoken.isDirect()
        || spoken.thread().isPresent()
            && !spoken.isToSomebodyElse()
            && !(spoken.files() && Markup.plain(spoken.raw()).isEmpty())
            && intake.knows(place);
  }

  private Delivery delivery(Spoken spoken, Address place) {
    return intake.delivery(
        new Party(place, spoken.user().orElseThrow()),
        Ids.message(spoken.channel(), spoken.ts()),
        request(spoken),
        new Way.Post(spoken.channel(), spoken.place()));
  }

  private static Request request(Spoken spoken) {
    String text = Markup.plain(spoken.raw());
    return text.isEmpty() && spoken.files()
        ? new Request.Notice(Hindrance.ONLY_TEXT)
        : Typed.words(text, Command.Kind.START);
  }

  /** Only in threads with the assistant has this an effect; elsewhere Slack refuses it. */
  private void think(Spoken spoken, String thread) {
    String words = Wordbook.in(Scripts.language(spoken.raw()).orElse(Language.ENGLISH)).thinking();
    Asides.run(() -> api.status(spoken.team(), spoken.channel(), thread, words));
  }

  /** Somebody looks at the Home tab. */
  Response home(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    AppHomeOpenedEvent event = payload.getEvent();
    if (!"home".equals(event.getTab())) {
      return context.ack();
    }
    var party = new Party(Places.home(payload.getTeamId(), event.getUser()), event.getUser());
    return greet(
        party, payload.getEventId(), new Way.Home(event.getUser(), event.getChannel()), context);
  }

  /** Somebody has opened a thread with the assistant. */
  Response assistant(EventsApiPayload<AssistantThreadStartedEvent> payload, EventContext context) {
    var thread = payload.getEvent().getAssistantThread();
    String ts = thread.getThreadTs();
    var place = Places.thread(payload.getTeamId(), thread.getChannelId(), Optional.of(ts));
    var party = new Party(place, thread.getUserId());
    return greet(party, payload.getEventId(), new Way.Opening(thread.getChannelId(), ts), context);
  }

  private Response greet(Party party, String eventId, Way way, EventContext context) {
    var start = new Request.Menu(Command.of(Command.Kind.START));
    return taken(intake.delivery(party, Ids.event(eventId), start, way), context);
  }

  // Thrown, since Bolt acknowledges by itself what a handler answers with another status.
  private Response taken(Delivery delivery, EventContext context) {
    if (!intake.take(delivery)) {
      throw new StoreUnavailable("An event was not stored", null);
    }
    return context.ack();
  }

  /** The app was removed from a workspace. */
  Response uninstalled(String team, EventContext context) {
    tokens.installs().ifPresent(installs -> installs.remove(team));
    return context.ack();
  }

  /** Tokens hold no more; those of people were never asked for. */
  Response revoked(EventsApiPayload<TokensRevokedEvent> payload, EventContext context) {
    var bots = payload.getEvent().getTokens().getBot();
    return bots == null || bots.isEmpty()
        ? context.ack()
        : uninstalled(payload.getTeamId(), context);
  }
}
