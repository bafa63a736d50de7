package dev.ghotona.conversation;

import dev.ghotona.conversation.Conversations.Heard;
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

  /** It cannot be answered: a fault of ours. */
  record Failed(Waiting waiting, RuntimeException fault) implements Settled {}
}
