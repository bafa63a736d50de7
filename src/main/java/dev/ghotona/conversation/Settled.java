package dev.ghotona.conversation;

import dev.ghotona.conversation.Conversations.Heard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of a waiting delivery, to be stored whole. */
public sealed interface Settled {
  /** The delivery that this is about. */
  Waiting waiting();

  /**
   * It was answered.
   *
   * @param memory what is to be remembered from now on
   * @param replies in the channel's own writing, in the order of sending
   * @param pulled whether the channel's people fetch their replies
   */
  record Answered(
      Waiting waiting,
      Heard heard,
      Memory memory,
      List<String> replies,
      boolean pulled,
      Optional<Unanswered> unanswered)
      implements Settled {
    public Answered {
      replies = List.copyOf(replies);
    }
  }

  /**
   * We broke on it, and try again.
   *
   * @param until when; its chat waits as long
   */
  record Postponed(Waiting waiting, RuntimeException fault, Instant until) implements Settled {}

  /**
   * It cannot be answered: a fault of ours, time and again.
   *
   * @param replies how this is told; empty where not even that is possible
   * @param pulled whether the channel's people fetch their replies
   */
  record Failed(Waiting waiting, RuntimeException fault, List<String> replies, boolean pulled)
      implements Settled {
    public Failed {
      replies = List.copyOf(replies);
    }
  }
}
