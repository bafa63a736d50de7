package dev.ghotona.conversation;

import dev.ghotona.conversation.Conversations.Heard;

/** What happens to messages, told to logs and metrics. None of it is a person's text. */
public sealed interface Happening {
  /** A delivery was handed in. */
  record Received(Delivery delivery, Receipt receipt) implements Happening {}

  /** A delivery was answered, and all of it stored. */
  record Answered(Delivery delivery, Heard heard) implements Happening {}

  /** A question was answered while its asker waited. */
  record Replied(String channel, Heard heard) implements Happening {}

  /** We broke on a delivery, and try again. */
  record Postponed(Delivery delivery, RuntimeException fault) implements Happening {}

  /** A delivery cannot be answered: a fault of ours. */
  record Unanswerable(Delivery delivery, RuntimeException fault) implements Happening {}

  /** Somebody has said whether an answer helped. */
  record Judged(String channel, Opinion.Verdict verdict) implements Happening {}

  /** The platform has taken a reply. */
  record Sent(Outgoing reply) implements Happening {}

  /** A reply is to be sent again. */
  record Retried(Outgoing reply, String reason) implements Happening {}

  /** A reply is given up. */
  record Died(Outgoing reply, String reason) implements Happening {}

  /** A loop failed and goes on after a pause. */
  record Stumbled(String loop, RuntimeException fault) implements Happening {}
}
