package dev.ghotona.channels.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.Optional;

/**
 * A message of a person, however Slack tells of it.
 *
 * @param bot the bot's own user id in that workspace; empty where Slack does not tell
 * @param user empty for what no person has written
 * @param raw the text with Slack's markup
 * @param thread the message that began its thread, where it stands in one
 * @param mention whether it is told because the bot was mentioned
 * @param files whether there is more to it than text
 */
record Spoken(
    String team,
    String bot,
    Optional<String> user,
    String channel,
    String ts,
    Optional<String> thread,
    String raw,
    boolean mention,
    boolean files) {

  static Spoken of(EventsApiPayload<?> payload, AppMentionEvent event) {
    boolean files = event.getFiles() != null && !event.getFiles().isEmpty();
    return new Spoken(
        payload.getTeamId(),
        bot(payload),
        person(event.getUser(), event.getBotId()),
        event.getChannel(),
        event.getTs(),
        Optional.ofNullable(event.getThreadTs()),
        event.getText(),
        true,
        files);
  }

  static Spoken of(EventsApiPayload<?> payload, MessageEvent event) {
    return message(
        payload,
        person(event.getUser(), event.getBotId()),
        event.getChannel(),
        event.getTs(),
        event.getThreadTs(),
        event.getText(),
        false);
  }

  static Spoken of(EventsApiPayload<?> payload, MessageFileShareEvent event) {
    return message(
        payload,
        Optional.ofNullable(event.getUser()),
        event.getChannel(),
        event.getTs(),
        event.getThreadTs(),
        event.getText(),
        true);
  }

  static Spoken of(EventsApiPayload<?> payload, MessageThreadBroadcastEvent event) {
    return message(
        payload,
        Optional.ofNullable(event.getUser()),
        event.getChannel(),
        event.getTs(),
        event.getThreadTs(),
        event.getText(),
        false);
  }

  private static Spoken message(
      EventsApiPayload<?> payload,
      Optional<String> user,
      String channel,
      String ts,
      String thread,
      String text,
      boolean files) {
    return new Spoken(
        payload.getTeamId(),
        bot(payload),
        user,
        channel,
        ts,
        Optional.ofNullable(thread),
        text == null ? "" : text,
        false,
        files);
  }

  private static Optional<String> person(String user, String botId) {
    return botId == null ? Optional.ofNullable(user) : Optional.empty();
  }

  private static String bot(EventsApiPayload<?> payload) {
    return payload.getAuthorizations() == null || payload.getAuthorizations().isEmpty()
        ? ""
        : Optional.ofNullable(payload.getAuthorizations().getFirst().getUserId()).orElse("");
  }

  /** Whether a person has written it, and not this bot or another. */
  boolean isOfPerson() {
    return user.filter(id -> !id.equals(bot) && !id.equals("USLACKBOT")).isPresent();
  }

  boolean isDirect() {
    return Places.isDirect(channel);
  }

  /** Whether it begins with the name of somebody else: people talk with each other in threads. */
  boolean isToSomebodyElse() {
    return raw.stripLeading().startsWith("<@") && !raw.stripLeading().startsWith("<@" + bot);
  }

  /** The thread in which it is answered: in a channel always one, in a direct message its own. */
  Optional<String> place() {
    return isDirect() ? thread : Optional.of(thread.orElse(ts));
  }
}
