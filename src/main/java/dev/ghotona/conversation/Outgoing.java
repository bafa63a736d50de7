package dev.ghotona.conversation;

import dev.ghotona.conversation.Outbox.Earlier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message on its way to a platform.
 *
 * @param number its place in the outbox
 * @param trace the correlation id of the delivery that it replies to
 * @param subject the platform's id of the message that the delivery came in
 * @param correction whether it takes the place of what was sent for that subject before
 * @param part which of the messages of its reply it is, from 0 on
 * @param parts how many messages its reply has
 * @param fleeting whether nothing of it is kept once it is sent or given up
 * @param body as the channel has written it
 * @param attempts how often it was taken for sending, this time included
 */
public record Outgoing(
    long number,
    String trace,
    Party to,
    String delivery,
    Optional<String> subject,
    boolean correction,
    int part,
    int parts,
    boolean fleeting,
    String body,
    Optional<String> returnTo,
    Optional<Instant> lapsesAt,
    int attempts) {

  /**
   * The platform's id of the message that this one is to be written over; empty: it is a new one.
   *
   * @param earlier what {@link Outbox#sentFor} gives for its chat and subject
   */
  public Optional<String> replaces(List<Earlier> earlier) {
    List<String> standing = standing(earlier);
    return part < standing.size() ? Optional.of(standing.get(part)) : Optional.empty();
  }

  /**
   * The platform's ids of messages that nothing stands in any more once this one is sent: those of
   * a reply that was longer. Told with the last part alone.
   *
   * @param earlier what {@link Outbox#sentFor} gives for its chat and subject
   */
  public List<String> leavesOver(List<Earlier> earlier) {
    List<String> standing = standing(earlier);
    return part == parts - 1 && parts < standing.size()
        ? standing.subList(parts, standing.size())
        : List.of();
  }

  /** The messages of the last reply before this one: it wrote over those before it. */
  private List<String> standing(List<Earlier> earlier) {
    List<Earlier> others = earlier.stream().filter(e -> !e.delivery().equals(delivery)).toList();
    return !correction || others.isEmpty()
        ? List.of()
        : others.stream()
            .filter(e -> e.delivery().equals(others.getLast().delivery()))
            .map(Earlier::platformId)
            .toList();
  }

  /** Without its text and its way back. */
  @Override
  public String toString() {
    return "reply " + number + " to " + trace;
  }
}
