package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Core;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Keepsakes.Keepsake;
import dev.ghotona.conversation.Opinion;
import dev.ghotona.conversation.Opinion.Verdict;
import dev.ghotona.conversation.Opinions;
import dev.ghotona.conversation.Opinions.Given;
import dev.ghotona.conversation.Party;
import dev.ghotona.conversation.Records.Horizons;
import dev.ghotona.conversation.Request;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of opinions, keepsakes and forwarded messages, whatever database keeps them. */
abstract class OpinionsContract {
  private static final Instant NOW = Core.NOON.instant();

  @TempDir Path folder;
  private MessageStore store;
  private Opinions opinions;

  abstract MessageStore open(Path folder);

  @BeforeEach
  void open() {
    store = open(folder);
    opinions = store.opinions(Core.NOON);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Opinion opinion(String id, Verdict verdict) {
    return new Opinion(
        id, "slack", verdict, Optional.of("কবে?"), "answered", List.of("aiims-2022/when", "b/c"));
  }

  private boolean keep(Opinion opinion) {
    return opinions.keep(opinion).toCompletableFuture().join();
  }

  @Test
  void an_opinion_is_read_as_it_was_given() {
    assertThat(keep(opinion("a", Verdict.UP))).isTrue();
    assertThat(opinions.given(0, 10))
        .containsExactly(new Given(1, opinion("a", Verdict.UP), "", LocalDate.parse("2026-01-15")));
  }

  @Test
  void a_changed_one_takes_the_place_of_the_former_and_comes_again() {
    keep(opinion("a", Verdict.DOWN));
    long seen = opinions.given(0, 10).getFirst().number();
    assertThat(explain("a", " It was another hospital ")).isTrue();
    assertThat(keep(opinion("a", Verdict.DOWN))).isFalse();
    assertThat(opinions.given(seen, 10))
        .singleElement()
        .extracting(Given::reason)
        .isEqualTo("It was another hospital");
    keep(opinion("a", Verdict.UP));
    assertThat(opinions.given(0, 10))
        .singleElement()
        .satisfies(given -> assertThat(given.opinion()).isEqualTo(opinion("a", Verdict.UP)))
        .satisfies(given -> assertThat(given.reason()).isEmpty());
  }

  private boolean explain(String id, String reason) {
    return opinions.explain(id, reason).toCompletableFuture().join();
  }

  @Test
  void what_is_not_there_cannot_be_explained() {
    assertThat(explain("nobody's", "why")).isFalse();
    assertThat(opinions.given(0, 10)).isEmpty();
  }

  @Test
  void opinions_and_keepsakes_are_erased_in_time() {
    keep(opinion("a", Verdict.UP));
    store.keepsakes().keep(keepsake("share", Optional.of("ann"), Optional.of(NOW)));
    store.keepsakes().keep(keepsake("installation", Optional.empty(), Optional.empty()));
    store.records().erase(horizons(NOW.minusSeconds(86_400)));
    assertThat(opinions.given(0, 10)).hasSize(1);
    assertThat(find("share")).isPresent();
    store.records().erase(horizons(NOW.plusSeconds(1)));
    assertThat(opinions.given(0, 10)).isEmpty();
    assertThat(find("share")).isEmpty();
    assertThat(find("installation")).isPresent();
  }

  private static Horizons horizons(Instant all) {
    return new Horizons(all, all, all, all, all, all, all);
  }

  private static Keepsake keepsake(String id, Optional<String> person, Optional<Instant> since) {
    return new Keepsake("slack", "T1", id, person, "body of " + id, since);
  }

  private Optional<Keepsake> find(String id) {
    return store.keepsakes().find("slack", "T1", id);
  }

  @Test
  void a_keepsake_is_replaced_found_and_dropped_with_its_workspace() {
    store.keepsakes().keep(keepsake("a", Optional.of("ann"), Optional.of(NOW)));
    store.keepsakes().keep(keepsake("a", Optional.empty(), Optional.empty()));
    assertThat(find("a")).contains(keepsake("a", Optional.empty(), Optional.empty()));
    assertThat(store.keepsakes().find("slack", "T2", "a")).isEmpty();
    assertThat(store.keepsakes().drop("slack", "T2")).isZero();
    assertThat(store.keepsakes().drop("slack", "T1")).isEqualTo(1);
    assertThat(find("a")).isEmpty();
  }

  @Test
  void a_persons_keepsakes_go_with_all_else_of_theirs() {
    store.keepsakes().keep(keepsake("a", Optional.of("ann"), Optional.of(NOW)));
    store.keepsakes().keep(keepsake("b", Optional.of("bob"), Optional.of(NOW)));
    assertThat(store.records().erasePerson("slack", "ann")).isEqualTo(1);
    assertThat(find("a")).isEmpty();
    assertThat(find("b")).isPresent();
  }

  @Test
  void messages_that_need_no_answer_go_out_once() {
    var chat = new Address("slack", "T1", "C1/1.2");
    var request = new Request.Utterance("Share");
    var delivery =
        Delivery.of(new Party(chat, "ann"), "press/1", request, NOW).returningTo("hook x");
    assertThat(store.inbox().knows(chat)).isFalse();
    assertThat(add(delivery)).isTrue();
    assertThat(add(delivery)).isFalse();
    assertThat(store.inbox().knows(chat)).isTrue();
    assertThat(store.inbox().knows(new Address("slack", "T1", "C1/1.3"))).isFalse();
    assertThat(store.inbox().depth().waiting()).isZero();
    var first = store.outbox().take(Set.of("slack"), 10, NOW, NOW.plusSeconds(30));
    assertThat(first).singleElement().satisfies(m -> assertThat(m.body()).isEqualTo("one"));
    assertThat(store.column("select body from outbox order by number"))
        .containsExactly("one", "two");
  }

  private boolean add(Delivery delivery) {
    return store.outbox().add(delivery, List.of("one", "two")).toCompletableFuture().join();
  }
}
