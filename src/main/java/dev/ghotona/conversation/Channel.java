package dev.ghotona.conversation;

import dev.ghotona.conversation.Conversations.Heard;
import java.util.List;

/** A channel as conversations see it. Thread-safe. */
public sealed interface Channel permits Channel.Pulled, Sender {
  /** Its name, which stands in its addresses. */
  String name();

  /**
   * A reply in the channel's own writing, as many messages as its limits ask for.
   *
   * @return never empty; stored and later handed to the channel as it is
   */
  List<String> written(Delivery delivery, Heard heard);

  /** A channel whose people fetch their replies: there is nothing to be sent. */
  non-sealed interface Pulled extends Channel {
    /** Replies for this chat are on disk. */
    void ready(Address chat);

    /** The process ends: who waits for a reply is to ask again. */
    void close();
  }
}
