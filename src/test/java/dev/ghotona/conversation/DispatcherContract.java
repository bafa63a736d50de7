package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

abstract class DispatcherContract extends PostContract {
  private static final String TEXT = "When was AIIMS attacked?";

  /** Deliveries of these ids, each in the chat of its first letter, answered. */
  private void answered(String... ids) {
    for (String id : ids) {
      post.receive(id.substring(0, 1), id, TEXT);
    }
    post.workAll();
  }

  /** Sends what is due until nothing is. */
  private void dispatchAll() {
    while (post.dispatcher.dispatch() > 0) {
      Awaited.until(post.dispatcher::isIdle);
    }
  }

  private List<String> states() {
    return post.column("select state from outbox order by chat, number");
  }

  @Test
  void a_reply_is_sent_once_and_its_text_is_gone() {
    answered("a1");
    dispatchAll();
    assertThat(post.sender.sent)
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.body()).contains("23 November 2022");
              assertThat(message.returnTo()).contains("way back");
              assertThat(message.trace()).isEqualTo(post.delivery("a", "a1", TEXT).trace());
            });
    assertThat(
            post.column("select platform_id from outbox where body is null and return_to is null"))
        .containsExactly("p1");
    dispatchAll();
    assertThat(post.sender.sent).hasSize(1);
  }

  @Test
  void a_chat_gets_its_replies_in_order_one_at_a_time() {
    var underWay = new AtomicInteger();
    post.sender.script =
        message -> {
          assertThat(underWay.incrementAndGet()).isOne();
          var taken = post.sender.taken(message);
          underWay.decrementAndGet();
          return taken;
        };
    answered("a1", "a2", "a3", "a4");
    dispatchAll();
    assertThat(post.sender.repliedIn(Post.chat("a"))).containsExactly("a1", "a2", "a3", "a4");
  }

  @Test
  void one_that_is_to_come_later_holds_up_its_chat_and_no_other() {
    var asked = new AtomicInteger();
    post.sender.script =
        message ->
            message.delivery().equals("a1") && asked.incrementAndGet() == 1
                ? new Sending.Later(Duration.ofSeconds(7))
                : post.sender.taken(message);
    answered("a1", "a2", "b1");
    dispatchAll();
    assertThat(post.sender.sent).extracting(Outgoing::delivery).containsExactly("b1");
    post.clock.move(Duration.ofSeconds(7));
    dispatchAll();
    assertThat(post.sender.repliedIn(Post.chat("a"))).containsExactly("a1", "a2");
  }

  @Test
  void one_that_is_asked_to_come_later_time_and_again_is_not_given_up() {
    var asked = new AtomicInteger();
    post.sender.script =
        message ->
            asked.incrementAndGet() <= 20
                ? new Sending.Later(Duration.ofSeconds(1))
                : post.sender.taken(message);
    answered("a1");
    for (int second = 0; second <= 20; second++) {
      dispatchAll();
      post.clock.move(Duration.ofSeconds(1));
    }
    assertThat(post.sender.repliedIn(Post.chat("a"))).containsExactly("a1");
  }

  @Test
  void what_fails_comes_again_later_and_later_and_in_the_end_is_a_dead_letter() {
    var attempts = new AtomicInteger();
    post.sender.script =
        message -> {
          attempts.incrementAndGet();
          throw new IllegalStateException("no network, and a text: " + message.body());
        };
    answered("a1");
    for (int minute = 0; minute < 10; minute++) {
      dispatchAll();
      post.clock.move(Duration.ofMinutes(1));
    }
    assertThat(attempts).hasValue(3);
    assertThat(states()).containsExactly("dead");
    assertThat(post.column("select reason from outbox"))
        .containsExactly("java.lang.IllegalStateException");
    assertThat(post.happenings).hasAtLeastOneElementOfType(Happening.Died.class);
  }

  @Test
  void a_pause_is_between_half_and_all_of_what_doubling_gives() {
    var backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), 10);
    var random = new java.util.Random(7);
    for (int i = 0; i < 100; i++) {
      assertThat(backoff.after(1, random)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
      assertThat(backoff.after(4, random)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
      assertThat(backoff.after(60, random))
          .isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1));
    }
  }

  @Test
  void what_is_refused_for_good_is_a_dead_letter_at_once_and_the_next_goes_on() {
    post.sender.script =
        message ->
            message.delivery().equals("a1")
                ? new Sending.Refused("too long", true)
                : post.sender.taken(message);
    answered("a1", "a2");
    dispatchAll();
    assertThat(states()).containsExactly("dead", "sent");
  }

  @Test
  void a_chat_that_is_gone_gets_nothing_more() {
    post.sender.script =
        message ->
            message.to().chat().chat().equals("a")
                ? new Sending.Gone()
                : post.sender.taken(message);
    answered("a1", "a2", "b1");
    dispatchAll();
    assertThat(states()).containsExactly("dead", "dead", "sent");
  }

  @Test
  void a_reply_whose_way_back_has_lapsed_is_a_dead_letter_and_is_not_sent() {
    Delivery one = post.delivery("a", "a1", TEXT);
    post.receiver.receive(one.lapsingAt(post.clock.instant().plus(Duration.ofMinutes(30))));
    post.workAll();
    post.clock.move(Duration.ofMinutes(30));
    dispatchAll();
    assertThat(post.sender.sent).isEmpty();
    assertThat(states()).containsExactly("dead");
  }

  @Test
  void a_platform_s_rate_holds_a_message_back_without_counting_as_an_attempt() {
    post.sender.hold = Duration.ofSeconds(1);
    answered("a1");
    for (int i = 0; i < 5; i++) {
      dispatchAll();
      post.clock.move(Duration.ofSeconds(1));
    }
    assertThat(post.column("select attempts from outbox")).containsExactly("0");
    post.sender.hold = Duration.ZERO;
    dispatchAll();
    assertThat(post.sender.sent).extracting(Outgoing::attempts).containsExactly(1);
  }

  @Test
  void what_a_killed_process_held_is_sent_by_another_after_half_a_minute() {
    answered("a1");
    var now = post.clock.instant();
    post.sender.script =
        message -> {
          throw new OutOfMemoryError("as if it were killed");
        };
    dispatchAll();
    post.sender.script = post.sender::taken;
    post.clock.move(Duration.ofSeconds(29));
    dispatchAll();
    assertThat(post.sender.sent).isEmpty();
    post.clock.move(Duration.ofSeconds(1));
    dispatchAll();
    assertThat(post.sender.sent).extracting(Outgoing::attempts).containsExactly(2);
    assertThat(Duration.between(now, post.clock.instant())).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void a_sending_that_takes_too_long_is_broken_off_and_comes_again() {
    var never = new CountDownLatch(1);
    post.sender.script =
        message -> {
          try {
            never.await();
          } catch (InterruptedException tooLong) {
            return new Sending.Refused("too long", false);
          }
          return post.sender.taken(message);
        };
    answered("a1");
    assertThat(post.dispatcher.dispatch()).isOne();
    post.clock.move(Duration.ofSeconds(21));
    post.dispatcher.dispatch();
    Awaited.until(post.dispatcher::isIdle);
    assertThat(states()).containsExactly("waiting");
    post.sender.script = post.sender::taken;
    post.clock.move(Duration.ofSeconds(1));
    dispatchAll();
    assertThat(states()).containsExactly("sent");
  }

  @Test
  void who_held_a_message_for_too_long_has_no_say_any_more() {
    answered("a1");
    var now = post.clock.instant();
    var outbox = post.store.outbox();
    var held = outbox.take(java.util.Set.of("test"), 10, now, now).getFirst();
    outbox.take(java.util.Set.of("test"), 10, now, now.plus(Duration.ofHours(1)));
    outbox.settle(held, new Outbox.Fate.Dead("late"));
    assertThat(states()).containsExactly("sending");
  }

  @Test
  void an_end_waits_for_what_is_under_way_and_gives_back_what_takes_too_long() {
    var never = new CountDownLatch(1);
    post.sender.script =
        message -> {
          try {
            never.await();
          } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
          }
          return new Sending.Refused("ended", false);
        };
    answered("a1");
    post.dispatcher.start();
    Awaited.until(() -> states().equals(List.of("sending")));
    post.dispatcher.stop(Duration.ofMillis(100));
    assertThat(states()).containsExactly("waiting");
    assertThat(post.column("select attempts from outbox")).containsExactly("0");
  }

  @Test
  void all_of_it_runs_by_itself_once_started() {
    post.worker.start();
    post.dispatcher.start();
    for (int i = 0; i < 100; i++) {
      post.receive("c" + i % 7, "d" + i, TEXT);
    }
    Awaited.until(() -> post.sender.sent.size() >= 100);
    post.worker.stop(Post.PATIENCE);
    post.dispatcher.stop(Post.PATIENCE);
    assertThat(post.sender.sent)
        .extracting(Outgoing::delivery)
        .doesNotHaveDuplicates()
        .hasSize(100);
    assertThat(post.store.inbox().depth()).isEqualTo(new Inbox.Depth(0, Optional.empty(), 0, 0));
  }
}
