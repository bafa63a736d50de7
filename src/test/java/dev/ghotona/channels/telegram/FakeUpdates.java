package dev.ghotona.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.channels.telegram.FakeBotApi.Call;
import dev.ghotona.channels.telegram.FakeBotApi.Refusal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The updates that wait for a bot, and the two ways in which it gets them. */
final class FakeUpdates {
  /** How long an update is brought again that was not taken. */
  private static final int MOST_DELIVERIES = 50;

  final Set<String> unansweredCallbacks = ConcurrentHashMap.newKeySet();
  final List<Call> inlineAnswers = new CopyOnWriteArrayList<>();
  volatile String webhook = "";
  volatile String secret = "";
  volatile JsonNode allowed;

  private final TreeMap<Integer, JsonNode> waiting = new TreeMap<>();
  private final Set<String> inlineQueries = new HashSet<>();
  private int last = 500_000_000;
  private int polls;
  private boolean closed;

  /** Has an update wait, under the next id. */
  synchronized int add(JsonNode content) {
    ObjectNode update = content.deepCopy();
    update.put("update_id", ++last);
    return addAsIs(update);
  }

  /** Has an update wait as it is. */
  synchronized int addAsIs(JsonNode update) {
    int id = update.path("update_id").asInt();
    waiting.put(id, update);
    if (update.has("callback_query")) {
      unansweredCallbacks.add(update.at("/callback_query/id").asText());
    }
    if (update.has("inline_query")) {
      inlineQueries.add(update.at("/inline_query/id").asText());
    }
    notifyAll();
    return id;
  }

  /**
   * Forgets nothing and numbers as if nobody had confirmed: what Telegram does to a lost offset.
   */
  synchronized int waiting() {
    return waiting.size();
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized JsonNode next(Call call) {
    if (!webhook.isEmpty()) {
      throw new Refusal(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to"
              + " delete the webhook first");
    }
    if (call.parameters().has("allowed_updates")) {
      allowed = call.parameters().get("allowed_updates");
    }
    int own = ++polls;
    notifyAll();
    waiting.headMap(call.parameters().path("offset").asInt(Integer.MIN_VALUE), false).clear();
    await(own, call.parameters().path("timeout").asInt(0));
    return page(call.parameters().path("limit").asInt(100));
  }

  private void await(int own, int seconds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (waiting.isEmpty() && !closed && System.nanoTime() < end) {
      try {
        TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
      } catch (InterruptedException e) {
        return;
      }
      if (polls != own) {
        throw new Refusal(
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot"
                + " instance is running");
      }
    }
  }

  private ArrayNode page(int limit) {
    ArrayNode page = FakeBotApi.JSON.createArrayNode();
    waiting.values().stream().limit(limit).forEach(page::add);
    return page;
  }

  JsonNode setWebhook(Call call) {
    URI url = URI.create(call.text("url"));
    if (!url.toString().isEmpty() && url.getHost() == null) {
      throw new Refusal(400, "Bad Request: bad webhook: invalid URL");
    }
    webhook = url.toString();
    secret = call.text("secret_token");
    allowed = call.parameters().get("allowed_updates");
    return BooleanNode.TRUE;
  }

  JsonNode deleteWebhook(Call call) {
    webhook = "";
    return BooleanNode.TRUE;
  }

  /** Brings what waits to the webhook, each again until it is taken; returns when all is. */
  void bring() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      for (JsonNode update : List.copyOf(waiting.values())) {
        bring(http, update);
        waiting.remove(update.path("update_id").asInt());
      }
    }
  }

  private void bring(HttpClient http, JsonNode update) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(webhook))
            .header("Content-Type", "application/json")
            .header("X-Telegram-Bot-Api-Secret-Token", secret)
            .POST(HttpRequest.BodyPublishers.ofString(update.toString()))
            .build();
    for (int i = 0; i < MOST_DELIVERIES; i++) {
      int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status / 100 == 2) {
        return;
      }
    }
    throw new AssertionError("the webhook takes no update");
  }

  JsonNode answerCallback(Call call) {
    if (!unansweredCallbacks.remove(call.text("callback_query_id"))) {
      throw new Refusal(
          400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
    }
    demand(call.text("text").length() <= 200, "MESSAGE_TOO_LONG");
    return BooleanNode.TRUE;
  }

  synchronized JsonNode answerInline(Call call) {
    demand(inlineQueries.remove(call.text("inline_query_id")), "query ID is invalid");
    var ids = new HashSet<String>();
    for (JsonNode result : call.parameters().path("results")) {
      int length = result.path("id").asText().getBytes().length;
      demand(length >= 1 && length <= 64, "RESULT_ID_INVALID");
      demand(ids.add(result.path("id").asText()), "RESULT_ID_DUPLICATE");
      demand(!result.path("title").asText().isBlank(), "ARTICLE_TITLE_EMPTY");
      JsonNode content = result.path("input_message_content");
      FakeChats.checkedText(content.path("message_text").asText(), content.path("parse_mode"));
    }
    demand(ids.size() <= 50, "RESULTS_TOO_MUCH");
    inlineAnswers.add(call);
    return BooleanNode.TRUE;
  }

  private static void demand(boolean held, String otherwise) {
    if (!held) {
      throw new Refusal(400, "Bad Request: " + otherwise);
    }
  }
}
