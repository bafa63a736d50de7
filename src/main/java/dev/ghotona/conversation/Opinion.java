package dev.ghotona.conversation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether an answer helped somebody. It does not tell who that is, where or when exactly.
 *
 * @param id the same where the same person judges the same answer again; nothing that is stored
 *     leads from it to the person
 * @param channel the channel's name
 * @param question as typed; empty where the channel could not carry it
 * @param outcome the tag of the answer's outcome
 * @param claims the ids of the claims told, {@code incident/claim}, in order
 */
public record Opinion(
    String id,
    String channel,
    Verdict verdict,
    Optional<String> question,
    String outcome,
    List<String> claims) {
  public Opinion {
    Fit.id("opinion", id);
    Fit.id("channel", channel);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(question);
    Fit.id("outcome", outcome);
    claims = List.copyOf(claims);
  }

  /** Without the question. */
  @Override
  public String toString() {
    return "opinion in " + channel;
  }

  /** Thumbs. */
  public enum Verdict {
    UP("up"),
    DOWN("down");

    private final String tag;

    Verdict(String tag) {
      this.tag = tag;
    }

    /** The name in the store and over HTTP. */
    public String tag() {
      return tag;
    }
  }
}
