package dev.ghotona.conversation;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a platform has handed over, neutral of channel. Begin with {@link #of} and add what the
 * platform tells beside it.
 *
 * @param id the platform's id of the delivery; the same one again is a double
 * @param language the language chosen for this reply; empty: one chosen before, or that of the text
 * @param letters those chosen for replies
 * @param locale the platform's own idea of the person's language, for what has no text to go by
 * @param subject the platform's id of the message that this came in; its replies keep it, so that
 *     they can be found when the person edits that message
 * @param correction whether it is an edited message: its reply is to take the place of those that
 *     were sent in reply to the same subject
 * @param receivedAt kept to milliseconds
 * @param lapsesAt when the way back to the person ends; a reply is not sent from then on
 * @param returnTo what the channel needs to reply, in its own writing; it may be a secret
 */
public record Delivery(
    Party party,
    String id,
    Request request,
    Instant receivedAt,
    Optional<Language> language,
    Letters letters,
    Optional<Language> locale,
    Optional<String> subject,
    boolean correction,
    Optional<Instant> lapsesAt,
    Optional<String> returnTo) {
  public Delivery {
    Objects.requireNonNull(party);
    Fit.id("delivery", id);
    Objects.requireNonNull(request);
    Objects.requireNonNull(receivedAt);
    Objects.requireNonNull(language);
    Objects.requireNonNull(letters);
    Objects.requireNonNull(locale);
    subject.ifPresent(s -> Fit.id("subject", s));
    Objects.requireNonNull(lapsesAt);
    Objects.requireNonNull(returnTo);
    if (correction && subject.isEmpty()) {
      throw new IllegalArgumentException("a correction of nothing");
    }
  }

  /** A delivery of which nothing more is known. */
  public static Delivery of(Party party, String id, Request request, Instant receivedAt) {
    return new Delivery(
        party,
        id,
        request,
        receivedAt,
        Optional.empty(),
        Letters.OWN,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  /** The same from somebody else or somewhere else. */
  public Delivery from(Party other) {
    return new Delivery(
        other,
        id,
        request,
        receivedAt,
        language,
        letters,
        locale,
        subject,
        correction,
        lapsesAt,
        returnTo);
  }

  /** The same with the language and letters chosen for the reply. */
  public Delivery in(Optional<Language> chosen, Letters wanted) {
    return new Delivery(
        party,
        id,
        request,
        receivedAt,
        chosen,
        wanted,
        locale,
        subject,
        correction,
        lapsesAt,
        returnTo);
  }

  /** The same with the platform's own idea of the person's language. */
  public Delivery withLocale(Optional<Language> known) {
    return new Delivery(
        party,
        id,
        request,
        receivedAt,
        language,
        letters,
        known,
        subject,
        correction,
        lapsesAt,
        returnTo);
  }

  /** The same as what came in the message with this platform's id. */
  public Delivery about(String message) {
    return new Delivery(
        party,
        id,
        request,
        receivedAt,
        language,
        letters,
        locale,
        Optional.of(message),
        false,
        lapsesAt,
        returnTo);
  }

  /** The same as what that message, edited, now says. */
  public Delivery correcting(String message) {
    return new Delivery(
        party,
        id,
        request,
        receivedAt,
        language,
        letters,
        locale,
        Optional.of(message),
        true,
        lapsesAt,
        returnTo);
  }

  /** The same with an end of the way back to the person. */
  public Delivery lapsingAt(Instant end) {
    return new Delivery(
        party,
        id,
        request,
        receivedAt,
        language,
        letters,
        locale,
        subject,
        correction,
        Optional.of(end),
        returnTo);
  }

  /** The same with what the channel needs to reply. */
  public Delivery returningTo(String way) {
    return new Delivery(
        party,
        id,
        request,
        receivedAt,
        language,
        letters,
        locale,
        subject,
        correction,
        lapsesAt,
        Optional.of(way));
  }

  /** The chat that it came from. */
  public Address chat() {
    return party.chat();
  }

  /** A correlation id: the same for a delivery, its doubles and its replies; tells nothing. */
  public String trace() {
    return trace(chat().channel(), chat().workspace(), id);
  }

  /** The same, of a delivery that is gone. */
  public static String trace(String channel, String workspace, String id) {
    String key = String.join("\n", channel, workspace, id);
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 13);
  }

  /** Without its text, which belongs in no log. */
  @Override
  public String toString() {
    return "delivery " + trace();
  }
}
