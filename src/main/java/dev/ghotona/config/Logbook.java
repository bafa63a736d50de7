package dev.ghotona.config;

import dev.ghotona.channels.web.Unspoken;
import dev.ghotona.conversation.Happening;
import dev.ghotona.conversation.Receipt;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Writes what happens to messages into the log: with a correlation id, and without any text. */
@Singleton
class Logbook implements Consumer<Happening> {
  private static final Logger LOG = Logger.getLogger("dev.ghotona.messages");
  private static final String TRACE = "trace";

  /** The correlation id is a field of its own too, for logs that are read by machines. */
  @Override
  public void accept(Happening happening) {
    trace(happening).ifPresentOrElse(id -> MDC.put(TRACE, id), () -> MDC.remove(TRACE));
    try {
      write(happening);
    } finally {
      MDC.remove(TRACE);
    }
  }

  private static Optional<String> trace(Happening happening) {
    return switch (happening) {
      case Happening.Received(var delivery, var receipt) -> Optional.of(delivery.trace());
      case Happening.Answered(var delivery, var heard) -> Optional.of(delivery.trace());
      case Happening.Postponed(var delivery, var fault) -> Optional.of(delivery.trace());
      case Happening.Unanswerable(var delivery, var fault) -> Optional.of(delivery.trace());
      case Happening.Sent(var reply) -> Optional.of(reply.trace());
      case Happening.Retried(var reply, var reason) -> Optional.of(reply.trace());
      case Happening.Died(var reply, var reason) -> Optional.of(reply.trace());
      case Happening.Replied(var channel, var heard) -> Optional.empty();
      case Happening.Judged(var channel, var verdict) -> Optional.empty();
      case Happening.Stumbled(var loop, var fault) -> Optional.empty();
    };
  }

  private static void write(Happening happening) {
    switch (happening) {
      case Happening.Received(var delivery, Receipt.Stored stored) ->
          LOG.debugf("%s received in %s", delivery.trace(), delivery.chat().channel());
      case Happening.Received(var delivery, Receipt.Doubled doubled) ->
          LOG.infof("%s came again", delivery.trace());
      case Happening.Received(var delivery, Receipt.Refused refused) ->
          LOG.warnf("%s refused: %s", delivery.trace(), refused.reason());
      case Happening.Answered(var delivery, var heard) ->
          LOG.debugf(
              "%s answered: %s in %s",
              delivery.trace(), heard.reply().outcome(), heard.reply().language().tag());
      case Happening.Replied(var channel, var heard) ->
          LOG.debugf(
              "asked in %s: %s in %s",
              channel, heard.reply().outcome(), heard.reply().language().tag());
      case Happening.Postponed(var delivery, var fault) ->
          LOG.warnf(Unspoken.of(fault), "%s is to be answered again", delivery.trace());
      case Happening.Unanswerable(var delivery, var fault) ->
          LOG.errorf(Unspoken.of(fault), "%s cannot be answered", delivery.trace());
      case Happening.Judged(var channel, var verdict) ->
          LOG.debugf("an answer in %s was judged: %s", channel, verdict.tag());
      case Happening.Sent(var reply) -> LOG.debugf("%s sent", reply.trace());
      case Happening.Retried(var reply, var reason) ->
          LOG.infof("%s to be sent again: %s", reply.trace(), reason);
      case Happening.Died(var reply, var reason) ->
          LOG.warnf("%s is a dead letter: %s", reply.trace(), reason);
      case Happening.Stumbled(var loop, var fault) ->
          LOG.errorf(Unspoken.of(fault), "The %s goes on after a fault", loop);
    }
  }
}
