package dev.ghotona.conversation;

import java.time.Instant;
import java.util.Optional;

/**
 * A message on its way to a platform.
 *
 * @param number its place in the outbox
 * @param trace the correlation id of the delivery that it replies to
 * @param body as the channel has written it
 * @param attempts how often it was taken for sending, this time included
 */
public record Outgoing(
    long number,
    String trace,
    Party to,
    String delivery,
    String body,
    Optional<String> returnTo,
    Optional<Instant> lapsesAt,
    int attempts) {
  /** Without its text and its way back. */
  @Override
  public String toString() {
    return "reply " + number + " to " + trace;
  }
}
