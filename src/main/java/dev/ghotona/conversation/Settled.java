package dev.ghotona.conversation;

import dev.ghotona.conversation.Conversations.Heard;
import java.time.Instant;
import java.util.List;

/** What became of a waiting delivery, to be stored whole. */
public sealed interface Settled {
  /** The delivery that this is about. */
  Waiting waiting();

  /**
   * It was answered.
   *
   * @param memory what becomes of what is remembered
   * @param replies in the channel's own writing, in the order of sending
   * @param pulled whether the channel's people fetch their replies
   */
  record Answered(
      Waiting waiting, Heard heard, Memories.Change memory, List<String> replies, boolean pulled)
      implements Settled {
    public Answered {
      replies = List.copyOf(replies);
    }
  }

  /**
   * All that is kept of the person goes, but for what comes later than this; of the delivery itself
   * only that it came stays, and of the reply nothing once it is sent.
   *
   * @param replies that it is done, in the channel's own writing
   * @param pulled whether the channel's people fetch their replies
   */
  record Forgotten(Waiting waiting, Heard heard, List<String> replies, boolean pulled)
      implements Settled {
    public Forgotten {
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
