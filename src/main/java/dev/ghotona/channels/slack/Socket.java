package dev.ghotona.channels.slack;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/** One connection of Socket Mode: whole texts come in, texts go out one after another. */
final class Socket implements WebSocket.Listener {
  private static final Duration CONNECTING = Duration.ofSeconds(10);

  /** Each so often we make ourselves heard, and look whether the other side still is. */
  private static final Duration PULSE = Duration.ofSeconds(10);

  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

  private final BiConsumer<Socket, String> listener;
  private final Clock clock;
  private final StringBuilder partial = new StringBuilder();
  private final CompletableFuture<Void> leaving = new CompletableFuture<>();
  private volatile WebSocket socket;
  private volatile Instant heardAt;

  private Socket(BiConsumer<Socket, String> listener, Clock clock) {
    this.listener = listener;
    this.clock = clock;
    this.heardAt = clock.instant();
  }

  /**
   * Connects.
   *
   * @param listener takes each text; must not take long
   * @throws java.util.concurrent.CompletionException where that is not possible
   */
  static Socket open(HttpClient http, URI url, BiConsumer<Socket, String> listener, Clock clock) {
    var opened = new Socket(listener, clock);
    http.newWebSocketBuilder().connectTimeout(CONNECTING).buildAsync(url, opened).join();
    return opened;
  }

  /** Sends a text. */
  synchronized void send(String text) {
    socket.sendText(text, true).join();
  }

  /** Whether nothing yet asks for another connection. */
  boolean isGood() {
    return !leaving.isDone();
  }

  /** Another connection is wanted; this one is good until the other side ends it. */
  void leave() {
    leaving.complete(null);
  }

  /** Returns once another connection is wanted, or this one has ended or is dead. */
  void awaitLeaving() throws InterruptedException {
    while (!isLeavingWithin(PULSE)) {
      if (heardAt.plus(LONGEST_SILENCE).isBefore(clock.instant())) {
        socket.abort();
        leave();
      } else {
        socket.sendPing(ByteBuffer.allocate(0));
      }
    }
  }

  private boolean isLeavingWithin(Duration pause) throws InterruptedException {
    try {
      leaving.get(pause.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException on) {
      return false;
    } catch (ExecutionException impossible) {
      return true;
    }
  }

  /** Ends it from our side. */
  void close() {
    leave();
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "").orTimeout(1, TimeUnit.SECONDS);
  }

  // Known from here on: the first text may come before who opened it has it in hand.
  @Override
  public void onOpen(WebSocket with) {
    socket = with;
    with.request(1);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    heardAt = clock.instant();
    partial.append(data);
    if (last) {
      String text = partial.toString();
      partial.setLength(0);
      listener.accept(this, text);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
    heardAt = clock.instant();
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
    heardAt = clock.instant();
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    leave();
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable fault) {
    leave();
  }
}
