package dev.ghotona.channels.telegram;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Calls the Bot API and waits for what comes of it. Thread-safe. */
@ApplicationScoped
class BotApi {
  /** Shorter than the 20 s after which a sending is broken off. */
  private static final Duration LONGEST_CALL = Duration.ofSeconds(15);

  /** More than are ever under way: the client's own rule is five at once. */
  private static final int MOST_AT_ONCE = 256;

  private final Account account;
  private final TelegramUrl url;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final OkHttpClient http;

  BotApi(Account account, TelegramSettings settings) {
    this.account = account;
    this.url = url(settings.api());
    this.http = new OkHttpClient.Builder().dispatcher(many()).callTimeout(LONGEST_CALL).build();
  }

  private Dispatcher many() {
    var dispatcher = new Dispatcher(threads);
    dispatcher.setMaxRequests(MOST_AT_ONCE);
    dispatcher.setMaxRequestsPerHost(MOST_AT_ONCE);
    return dispatcher;
  }

  private static TelegramUrl url(URI api) {
    boolean secure = "https".equals(api.getScheme());
    int port = api.getPort() >= 0 ? api.getPort() : secure ? 443 : 80;
    return TelegramUrl.builder().schema(api.getScheme()).host(api.getHost()).port(port).build();
  }

  @PreDestroy
  void close() {
    http.dispatcher().cancelAll();
    http.connectionPool().evictAll();
    threads.shutdown();
  }

  /** Calls a method. Where the thread is interrupted, it stays so, and the call may be done. */
  <T extends Serializable> Outcome<T> call(BotApiMethod<T> method) {
    return outcome(() -> client(http).executeAsync(method));
  }

  /** Has updates brought from now on. */
  Outcome<Boolean> call(SetWebhook method) {
    return outcome(() -> client(http).executeAsync(method));
  }

  /** Waits for updates for as long as the method says; an interrupt ends the call itself. */
  Outcome<java.util.ArrayList<Update>> poll(GetUpdates method) {
    Duration patience = LONGEST_CALL.plusSeconds(method.getTimeout());
    var own = http.newBuilder().dispatcher(many()).callTimeout(patience).readTimeout(patience);
    OkHttpClient polling = own.build();
    try {
      return outcome(() -> client(polling).executeAsync(method));
    } finally {
      polling.dispatcher().cancelAll();
    }
  }

  private OkHttpTelegramClient client(OkHttpClient over) {
    return new OkHttpTelegramClient(over, account.token(), url);
  }

  /** A call that is begun. */
  private interface Call<T> {
    CompletableFuture<T> begin() throws TelegramApiException;
  }

  private static <T> Outcome<T> outcome(Call<T> call) {
    try {
      return new Outcome.Done<>(call.begin().get());
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return new Outcome.Unreached<>("interrupted");
    } catch (ExecutionException failed) {
      return failure(failed.getCause());
    } catch (TelegramApiException unfit) {
      return new Outcome.Refused<>(400, "unfit to be sent", Optional.empty(), Optional.empty());
    }
  }

  private static <T> Outcome<T> failure(Throwable cause) {
    return switch (cause) {
      case TelegramApiRequestException told when isAnswer(told) -> refused(told);
      case IOException unreached -> new Outcome.Unreached<>(unreached.getClass().getSimpleName());
      default -> new Outcome.Unreached<>("an answer that cannot be read");
    };
  }

  /** What comes from a proxy or is cut off has no code of Telegram's. */
  private static boolean isAnswer(TelegramApiRequestException told) {
    return told.getErrorCode() != null && told.getErrorCode() > 0;
  }

  private static <T> Outcome<T> refused(TelegramApiRequestException told) {
    Optional<ResponseParameters> more = Optional.ofNullable(told.getParameters());
    return new Outcome.Refused<>(
        told.getErrorCode(),
        told.getApiResponse() == null ? "" : told.getApiResponse(),
        more.map(ResponseParameters::getRetryAfter).map(Duration::ofSeconds),
        more.map(ResponseParameters::getMigrateToChatId));
  }
}
