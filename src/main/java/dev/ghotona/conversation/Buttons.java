package dev.ghotona.conversation;

import java.util.Collection;
import java.util.Optional;

/**
 * The port for what the bot's own buttons mean: a platform gives back a short id alone, maybe long
 * after a restart and to another process. Content is the bot's own words, never a person's.
 */
public interface Buttons {
  /**
   * A button.
   *
   * @param id of at most 64 bytes, made of the content: the same content has the same id
   * @param content in the channel's own writing
   */
  record Button(String id, String content) {}

  /**
   * Keeps buttons; those that are known stay as they are. On disk on return.
   *
   * @throws StoreUnavailable where they cannot be kept
   */
  void keep(Collection<Button> buttons);

  /**
   * What a button means; empty for an id that was never kept.
   *
   * @throws StoreUnavailable where it cannot be read
   */
  Optional<String> content(String id);
}
