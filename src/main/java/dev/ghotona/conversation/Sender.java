package dev.ghotona.conversation;

import java.time.Duration;
import java.time.Instant;

/** A channel to whose platform replies are sent. */
public non-sealed interface Sender extends Channel {
  /**
   * Sends one message and waits for the platform's word. Called in a virtual thread, for one
   * message of a chat at a time, and interrupted after 20 s or where the process ends: it must then
   * return, since after 30 s another process takes the message for one that was left behind. What
   * it throws counts as {@link Sending.Refused}, to be tried again.
   */
  Sending send(Outgoing message);

  /**
   * How long the platform's rates ask to hold this message back; zero: it may go now. Asked once
   * just before each sending, so that it may count.
   */
  default Duration hold(Outgoing message, Instant now) {
    return Duration.ZERO;
  }
}
