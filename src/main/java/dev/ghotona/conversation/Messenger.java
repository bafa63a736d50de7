package dev.ghotona.conversation;

import java.time.Duration;

/**
 * The way of a message as a whole: received, answered, sent, forgotten; begun and ended in order.
 */
public final class Messenger {
  // Of the ten seconds that an end may take; the rest is for requests and for the process itself.
  private static final Duration END_OF_WORK = Duration.ofSeconds(2);
  private static final Duration END_OF_SENDING = Duration.ofSeconds(3);
  private static final Duration END_OF_SWEEP = Duration.ofSeconds(1);

  private final Receiver receiver;
  private final Worker worker;
  private final Dispatcher dispatcher;
  private final Retention retention;
  private final Channels channels;

  public Messenger(
      Receiver receiver,
      Worker worker,
      Dispatcher dispatcher,
      Retention retention,
      Channels channels) {
    this.receiver = receiver;
    this.worker = worker;
    this.dispatcher = dispatcher;
    this.retention = retention;
    this.channels = channels;
  }

  /** Begins to answer, to send and to forget; what an earlier process has left comes first. */
  public void start() {
    worker.start();
    dispatcher.start();
    retention.start();
  }

  /** Takes nothing new from now on, and lets nobody wait for what may not come. */
  public void close() {
    receiver.close();
    channels.close();
  }

  /**
   * Ends what is in hand, within six seconds: what is being answered is stored, what is being sent
   * is waited for, and what takes too long is given back. All else waits in the store.
   */
  public void stop() {
    close();
    Thread sweep = Thread.ofVirtual().start(retention::stop);
    worker.stop(END_OF_WORK);
    dispatcher.stop(END_OF_SENDING);
    join(sweep);
  }

  private static void join(Thread sweep) {
    try {
      sweep.join(END_OF_SWEEP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
