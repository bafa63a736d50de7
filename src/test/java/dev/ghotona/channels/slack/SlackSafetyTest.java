package dev.ghotona.channels.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.channels.slack.SlackSide.Answered;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Forged requests, doubles, and a store that is not there. */
@QuarkusTest
@TestProfile(SlackProfile.class)
class SlackSafetyTest extends SlackTalk {
  private static final int FORGED = 10_000;

  private final Signature signature = new Signature(SlackProfile.SECRET, Clock.systemUTC());
  private final Random random = new Random(11);

  @Test
  void of_ten_thousand_forged_requests_none_is_taken_and_each_right_one_is() throws Exception {
    long before = count("select count(*) from inbox");
    try (var senders = Executors.newFixedThreadPool(4)) {
      var answers = new ArrayList<Future<Answered>>();
      for (int i = 0; i < FORGED; i++) {
        Forgery forged = forged(i);
        answers.add(senders.submit(forged::send));
        if (i % 20 == 0) {
          assertThat(challenge("c" + i)).isEqualTo(new Answered(200, "c" + i));
        }
      }
      for (Future<Answered> answer : answers) {
        assertThat(answer.get().status()).isEqualTo(401);
      }
    }
    assertThat(count("select count(*) from inbox")).isEqualTo(before);
  }

  private Answered challenge(String challenge) {
    String body = "{\"token\":\"z\",\"type\":\"url_verification\",\"challenge\":\"%s\"}";
    return side.send("/slack/events", SlackSide.JSON, body.formatted(challenge));
  }

  /** A request that Slack has not sent as it comes. */
  private record Forgery(byte[] body, String timestamp, String signature) {
    Answered send() {
      return SlackSide.send("/slack/events", SlackSide.JSON, body, timestamp, signature);
    }
  }

  private Forgery forged(int i) {
    String text =
        Payloads.event(Payloads.message(QUESTION, user, direct, Payloads.ts())).toString();
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    String now = SlackSide.now();
    String right = signature.of(body, now);
    return switch (i % 10) {
      case 0 -> new Forgery(body, now, new Signature("guess" + i, Clock.systemUTC()).of(body, now));
      case 1 -> stale(body, -301 - random.nextInt(100_000));
      case 2 -> stale(body, 330 + random.nextInt(100_000));
      case 3 -> new Forgery(body, now, right.substring(0, random.nextInt(right.length())));
      case 4 -> new Forgery(changed(body), now, right);
      case 5 -> new Forgery(shuffled(text), now, right);
      case 6 -> new Forgery(body, String.valueOf(Long.parseLong(now) - 1), right);
      case 7 -> new Forgery(body, null, right);
      case 8 -> new Forgery(body, now, null);
      default -> new Forgery(java.util.Arrays.copyOf(body, body.length - 1), now, right);
    };
  }

  private Forgery stale(byte[] body, long seconds) {
    String then = String.valueOf(Long.parseLong(SlackSide.now()) + seconds);
    return new Forgery(body, then, signature.of(body, then));
  }

  private byte[] changed(byte[] body) {
    byte[] changed = body.clone();
    changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(127));
    return changed;
  }

  /** The same members in another order. */
  private static byte[] shuffled(String text) {
    ObjectNode payload = (ObjectNode) FakeSlack.read(text);
    var names = new ArrayList<String>();
    payload.fieldNames().forEachRemaining(names::add);
    Collections.reverse(names);
    ObjectNode other = payload.objectNode();
    names.forEach(name -> other.set(name, payload.get(name)));
    return other.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void each_event_is_answered_once_however_often_and_at_once_it_comes() throws Exception {
    int messages = 25;
    try (var deliveries = Executors.newFixedThreadPool(8)) {
      var all = new ArrayList<Future<Answered>>();
      for (int i = 0; i < messages; i++) {
        ObjectNode event =
            Payloads.event(Payloads.message(QUESTION, user, direct + i, Payloads.ts()));
        for (int time = 0; time < 4; time++) {
          all.add(deliveries.submit(() -> side.event(event)));
        }
      }
      for (Future<Answered> one : all) {
        assertThat(one.get().status()).isEqualTo(200);
      }
    }
    everythingIsDone();
    for (int i = 0; i < messages; i++) {
      assertThat(slack.posted(direct + i)).as("message " + i).hasSize(1);
    }
  }

  @Test
  void what_was_taken_is_acknowledged_before_it_is_answered() {
    Runnable on = slowdown.stop();
    try {
      tell(Payloads.message(QUESTION, user, direct, Payloads.ts()));
      posted(direct, 0);
      String hook = slack.newHook();
      String id = "command/" + hook;
      var command = new java.util.HashMap<>(Payloads.command(QUESTION, user, channel, hook));
      command.put("trigger_id", hook);
      assertThat(side.command(command)).isEqualTo(new Answered(200, ""));
      tell(Payloads.message(QUESTION, user, direct, Payloads.ts()));
      assertThat(slowdown.heard(id)).isNull();
      on.run();
      answered(hook);
      assertThat(slowdown.heard(id)).isNotNull();
    } finally {
      on.run();
    }
  }

  @Test
  void where_nothing_can_be_stored_nobody_is_told_that_it_was() {
    sql("create trigger full before insert on inbox begin select raise(abort, 'full'); end");
    try {
      refusedInTheirLanguage();
      var event = Payloads.event(Payloads.message(QUESTION, user, direct, Payloads.ts()));
      assertThat(side.event(event).status()).isEqualTo(503);
      String hook = slack.newHook();
      send(Payloads.ephemeral(Payloads.press("ask.hi.0", "कब?", user, channel, hook)));
      assertThat(text(answered(hook))).contains("कृपया थोड़ी देर में फिर पूछें");
    } finally {
      sql("drop trigger full");
    }
    assertThat(text(ask(QUESTION))).contains(ANSWER);
  }

  private void refusedInTheirLanguage() {
    assertThat(refusal(QUESTION)).contains("Please ask again in a moment");
    assertThat(refusal("এইমসে হামলা কবে?")).contains("একটু পরে আবার জিজ্ঞেস করুন");
    assertThat(refusal("aiims par hamla kab hua tha")).contains("कृपया थोड़ी देर में फिर पूछें");
  }

  private String refusal(String text) {
    Answered answered = side.command(Payloads.command(text, user, channel, slack.newHook()));
    assertThat(answered.status()).isEqualTo(200);
    assertThat(FakeSlack.read(answered.body()).path("response_type").asText())
        .isEqualTo("ephemeral");
    return FakeSlack.read(answered.body()).path("text").asText();
  }

  @Test
  void where_the_store_is_slow_the_person_is_told_within_slacks_patience() throws Exception {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("begin immediate");
      try {
        assertThat(refusal(QUESTION)).contains("Please ask again in a moment");
      } finally {
        statement.execute("rollback");
      }
    }
  }
}
