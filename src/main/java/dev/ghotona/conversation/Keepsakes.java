package dev.ghotona.conversation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The port by which channels keep small things of their own, as the tokens of a workspace. */
public interface Keepsakes {
  /**
   * Keeps this, in place of what has its id; on disk on return.
   *
   * @throws StoreUnavailable where it cannot be stored
   */
  void keep(Keepsake keepsake);

  /**
   * What is kept under this id.
   *
   * @throws StoreUnavailable where it cannot be read
   */
  Optional<Keepsake> find(String channel, String workspace, String id);

  /**
   * Erases all that is kept for a workspace.
   *
   * @return how many there were
   * @throws StoreUnavailable where it cannot be erased
   */
  long drop(String channel, String workspace);

  /**
   * Something that a channel keeps.
   *
   * @param person whose it is: it is erased with all else of that person
   * @param body in the channel's own writing; encrypted where it is a secret
   * @param since from when on it counts as something talked about, and is erased as that is; empty:
   *     it is kept until it is dropped
   */
  record Keepsake(
      String channel,
      String workspace,
      String id,
      Optional<String> person,
      String body,
      Optional<Instant> since) {
    public Keepsake {
      Fit.id("channel", channel);
      Fit.mayBeEmpty("workspace", workspace);
      Fit.id("keepsake", id);
      Objects.requireNonNull(person);
      Objects.requireNonNull(body);
      Objects.requireNonNull(since);
    }

    /** Without its body and whose it is. */
    @Override
    public String toString() {
      return "keepsake of " + channel;
    }
  }
}
