package dev.ghotona.conversation;

import dev.ghotona.domain.Preparation;
import java.time.Instant;
import java.util.List;

/** Leaves deliveries waiting until all that is stored can be found: they are answered then. */
public record TurnsOncePrepared(Turns turns, Preparation preparation) implements Turns {
  @Override
  public List<Settled> take(int most, Instant now, Answering answering) {
    return preparation.progress().whole() ? turns.take(most, now, answering) : List.of();
  }
}
