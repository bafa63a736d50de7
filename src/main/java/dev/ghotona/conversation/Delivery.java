package dev.ghotona.conversation;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a platform has handed over: one utterance, neutral of channel.
 *
 * @param id the platform's id of the delivery; the same one again is a double
 * @param text as typed; 1 to {@link Conversations.Said#MAX_TEXT_LENGTH} UTF-16 units, not blank
 * @param language the language chosen for replies; empty: that of the text, or one chosen before
 * @param letters those chosen for replies
 * @param receivedAt kept to milliseconds
 * @param lapsesAt when the way back to the person ends; a reply is not sent from then on
 * @param returnTo what the channel needs to reply, in its own writing; it may be a secret
 */
public record Delivery(
    Party party,
    String id,
    String text,
    Optional<Language> language,
    Letters letters,
    Instant receivedAt,
    Optional<Instant> lapsesAt,
    Optional<String> returnTo) {
  public Delivery {
    Objects.requireNonNull(party);
    Fit.id("delivery", id);
    Fit.utterance(text);
    Objects.requireNonNull(language);
    Objects.requireNonNull(letters);
    Objects.requireNonNull(receivedAt);
    Objects.requireNonNull(lapsesAt);
    Objects.requireNonNull(returnTo);
  }

  /** The same with replies in the letters of their language's own script. */
  public Delivery(
      Party party,
      String id,
      String text,
      Optional<Language> language,
      Instant receivedAt,
      Optional<Instant> lapsesAt,
      Optional<String> returnTo) {
    this(party, id, text, language, Letters.OWN, receivedAt, lapsesAt, returnTo);
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
