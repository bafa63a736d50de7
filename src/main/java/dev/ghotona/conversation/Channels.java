package dev.ghotona.conversation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The channels that there are. */
public final class Channels {
  private final Map<String, Channel> byName = new HashMap<>();

  /**
   * @param channels each with a name of its own
   */
  public Channels(Collection<? extends Channel> channels) {
    for (Channel channel : channels) {
      if (byName.put(channel.name(), channel) != null) {
        throw new IllegalArgumentException("two channels of the name " + channel.name());
      }
    }
  }

  /**
   * The channel of a chat.
   *
   * @throws IllegalStateException where there is none: it was stored by another build
   */
  Channel of(Address chat) {
    Channel channel = byName.get(chat.channel());
    if (channel == null) {
      throw new IllegalStateException("no channel " + chat.channel());
    }
    return channel;
  }

  /** The names of those to whose platforms replies are sent. */
  Set<String> senders() {
    return byName.values().stream()
        .filter(Sender.class::isInstance)
        .map(Channel::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The sender of a message that was taken for one of {@link #senders}. */
  Sender sender(Outgoing message) {
    return switch (of(message.to().chat())) {
      case Sender sender -> sender;
      case Channel.Pulled pulled ->
          throw new IllegalStateException(pulled.name() + " sends nothing");
    };
  }

  /** Tells a pulled channel that replies for this chat are on disk. */
  void replied(Address chat) {
    switch (of(chat)) {
      case Channel.Pulled pulled -> pulled.ready(chat);
      case Sender pushed -> {}
    }
  }

  /** Tells the pulled channels that the process ends. */
  void close() {
    for (Channel channel : byName.values()) {
      switch (channel) {
        case Channel.Pulled pulled -> pulled.close();
        case Sender pushed -> {}
      }
    }
  }
}
