package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Buttons.Button;
import dev.ghotona.conversation.Rates;
import dev.ghotona.conversation.Rates.Rate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rates that hold for two processes together, and what else a channel keeps in the store. */
abstract class RatesContract {
  private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");
  private static final List<Rate> FIVE = List.of(new Rate(5, 5, Duration.ofSeconds(1)));

  private MessageStore store;
  private MessageStore other;

  /** An empty store. */
  protected abstract MessageStore open();

  @BeforeEach
  void start() {
    store = open();
    other = store.another();
  }

  @AfterEach
  void stop() {
    other.close();
    store.close();
  }

  private static Clock at(Duration later) {
    return Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
  }

  @Test
  void two_processes_take_no_more_together_than_the_rate() throws InterruptedException {
    List<Rates> both = List.of(store.rates(at(Duration.ZERO)), other.rates(at(Duration.ZERO)));
    var taken = new ConcurrentLinkedQueue<Boolean>();
    var threads =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    Thread.startVirtualThread(
                        () -> taken.add(both.get(i % 2).take("bucket", FIVE).isZero())))
            .toList();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(taken).hasSize(40);
    assertThat(taken.stream().filter(t -> t)).hasSize(5);
  }

  @Test
  void who_finds_none_is_told_when_there_is_one_and_then_there_is() {
    Rates now = store.rates(at(Duration.ZERO));
    for (int i = 0; i < 5; i++) {
      assertThat(now.take("bucket", FIVE)).isZero();
    }
    Duration wait = now.take("bucket", FIVE);
    assertThat(wait).isBetween(Duration.ofMillis(1), Duration.ofMillis(200));
    assertThat(other.rates(at(wait)).take("bucket", FIVE)).isZero();
  }

  @Test
  void who_looks_takes_none() {
    Rates now = store.rates(at(Duration.ZERO));
    List<Rate> one = List.of(new Rate(1, 1, Duration.ofSeconds(1)));
    assertThat(now.look("bucket", one)).isZero();
    assertThat(now.look("bucket", one)).isZero();
    assertThat(now.take("bucket", one)).isZero();
    assertThat(other.rates(at(Duration.ZERO)).look("bucket", one))
        .isBetween(Duration.ofMillis(900), Duration.ofSeconds(1));
  }

  @Test
  void a_burden_keeps_all_waiting() throws InterruptedException {
    store.rates(at(Duration.ZERO)).burden("bucket", FIVE, 50);
    Rates others = other.rates(at(Duration.ZERO));
    assertThat(others.await("bucket", FIVE, Duration.ofSeconds(4))).isFalse();
    assertThat(others.take("bucket", FIVE)).isGreaterThan(Duration.ofSeconds(8));
  }

  @Test
  void buttons_are_known_to_all_and_kept_once() {
    store.buttons().keep(List.of(new Button("id", "say hello")));
    store.buttons().keep(List.of(new Button("id", "say hello"), new Button("jd", "do help")));
    assertThat(other.buttons().content("id")).contains("say hello");
    assertThat(other.buttons().content("none")).isEmpty();
  }

  @Test
  void a_chat_that_moves_takes_along_what_is_remembered_unless_it_is_known_there() {
    for (String row : List.of("'old', 'ann'", "'old', 'bob'", "'new', 'bob'")) {
      store.execute(
          "insert into memory (channel, workspace, chat, person, told, spoken_at)"
              + " values ('c', 'w', "
              + row
              + ", '[]', 1)");
    }
    var from = new Address("c", "w", "old");
    var to = new Address("c", "w", "new");
    store.chats().move(from, to);
    store.chats().move(from, to);
    assertThat(store.column("select chat || person from memory order by person"))
        .containsExactly("newann", "newbob");
  }
}
