package dev.ghotona.channels.slack;

import dev.ghotona.conversation.Sending;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * What is told to Slack beside an answer, as that one is being made: nobody waits for it, and
 * nothing is lost with it.
 */
final class Asides {
  private static final Logger LOG = Logger.getLogger(Asides.class);

  private Asides() {}

  /** Does it in a thread of its own; what goes wrong is told to the log. */
  static void run(Supplier<Sending> aside) {
    Thread.ofVirtual().name("slack aside").start(() -> attempt(aside));
  }

  private static void attempt(Supplier<Sending> aside) {
    try {
      if (aside.get() instanceof Sending.Refused(String reason, boolean permanent)) {
        LOG.debugf("Slack did not take an aside: %s", reason);
      }
    } catch (RuntimeException fault) {
      LOG.warnf("An aside to Slack failed: %s", fault.getClass().getName());
    }
  }
}
