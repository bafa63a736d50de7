package dev.ghotona.conversation;

import java.time.Duration;

/** What came of sending a message. */
public sealed interface Sending {
  /**
   * The platform has it.
   *
   * @param platformId the platform's id of the message
   */
  record Sent(String platformId) implements Sending {}

  /** The platform asks to come back later, however often: this is no failure. */
  record Later(Duration after) implements Sending {}

  /**
   * The platform did not take it.
   *
   * @param reason for operators; no text of a person, no secret
   * @param permanent whether it would be refused again
   */
  record Refused(String reason, boolean permanent) implements Sending {}

  /** The chat is there no more, or the person has blocked the bot. */
  record Gone() implements Sending {}
}
