package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ghotona.conversation.Receipt.Doubled;
import dev.ghotona.conversation.Receipt.Reason;
import dev.ghotona.conversation.Receipt.Refused;
import dev.ghotona.conversation.Receipt.Stored;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class ReceiverContract extends PostContract {
  private static final String TEXT = "When was AIIMS attacked?";

  @Test
  void a_delivery_is_stored_when_it_returns() {
    assertThat(post.receive("a", "1", TEXT)).isEqualTo(new Stored());
    assertThat(post.column("select body from inbox where state = 'waiting'")).containsExactly(TEXT);
    assertThat(post.store.inbox().depth().waiting()).isOne();
    assertThat(post.store.inbox().depth().oldest()).contains(post.clock.instant());
  }

  @Test
  void a_text_with_a_nul_is_stored_without_it_and_answered() {
    assertThat(post.receive("a", "1", "When was\0AIIMS attacked?")).isEqualTo(new Stored());
    assertThat(post.column("select body from inbox"))
        .containsExactly("When was\uFFFDAIIMS attacked?");
    assertThat(post.workAll()).isOne();
    assertThat(post.column("select state from outbox")).containsExactly("waiting");
  }

  @Test
  void a_double_is_harmless_and_told_as_one() {
    post.receive("a", "1", TEXT);
    assertThat(post.receive("a", "1", TEXT)).isEqualTo(new Doubled());
    post.workAll();
    assertThat(post.receive("a", "1", TEXT)).isEqualTo(new Doubled());
    assertThat(post.column("select state from inbox")).containsExactly("answered");
  }

  @Test
  void the_same_id_of_another_bot_is_no_double() {
    Delivery one = post.delivery("a", "1", TEXT);
    post.receiver.receive(one);
    var elsewhere = new Party(new Address(ScriptedSender.NAME, "other bot", "a"), "ann");
    Delivery other = one.from(elsewhere);
    assertThat(post.receiver.receive(other)).isEqualTo(new Stored());
    assertThat(other.trace()).isNotEqualTo(one.trace());
  }

  @Test
  void of_the_same_delivery_from_many_sides_at_once_one_is_stored() {
    var receipts =
        IntStream.range(0, 50)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> post.receive("a", "1", TEXT)))
            .toList();
    assertThat(receipts.stream().map(CompletableFuture::join))
        .filteredOn(Stored.class::isInstance)
        .hasSize(1);
  }

  @Test
  void those_that_come_during_a_commit_share_the_next_one() throws Exception {
    Inbox inbox = post.store.inbox();
    long before = post.store.taken();
    var held = post.store.held();
    var stored =
        IntStream.range(0, 300)
            .mapToObj(i -> inbox.add(post.delivery("c" + i, "" + i, TEXT)).toCompletableFuture())
            .toList();
    held.close();
    assertThat(stored).allMatch(CompletableFuture::join);
    assertThat(post.store.taken() - before).isLessThanOrEqualTo(3);
    assertThat(inbox.depth().waiting()).isEqualTo(300);
  }

  @Test
  void nothing_is_taken_once_it_is_closed() {
    post.receiver.close();
    assertThat(post.receiver.isOpen()).isFalse();
    assertThat(post.receive("a", "1", TEXT)).isEqualTo(new Refused(Reason.SHUTTING_DOWN));
    assertThat(post.column("select number from inbox")).isEmpty();
  }

  @Test
  void a_store_that_refuses_is_told_and_works_again_once_it_can() {
    post.store.refuse("inbox", "true");
    assertThat(post.receive("a", "1", TEXT)).isEqualTo(new Refused(Reason.UNAVAILABLE));
    post.store.accept("inbox");
    assertThat(post.receive("a", "1", TEXT)).isEqualTo(new Stored());
  }

  @Test
  void one_that_the_store_refuses_does_not_fail_those_beside_it() throws Exception {
    post.store.refuse("inbox", "new.delivery = 'odd'");
    Inbox inbox = post.store.inbox();
    var held = post.store.held();
    var first = inbox.add(post.delivery("a", "1", TEXT)).toCompletableFuture();
    var odd = inbox.add(post.delivery("a", "odd", TEXT)).toCompletableFuture();
    var last = inbox.add(post.delivery("a", "2", TEXT)).toCompletableFuture();
    held.close();
    assertThat(first.join()).isTrue();
    assertThat(last.join()).isTrue();
    assertThat(odd).failsWithin(Post.PATIENCE).withThrowableThat().havingCause();
  }

  @Test
  void a_store_that_is_slow_is_told_and_what_it_stores_later_is_a_double() throws Exception {
    var hasty = new Post(post.store, Duration.ofMillis(50), 100);
    try (AutoCloseable held = post.store.held()) {
      assertThat(hasty.receive("a", "1", TEXT)).isEqualTo(new Refused(Reason.SLOW));
    }
    assertThat(post.receive("a", "1", TEXT)).isEqualTo(new Doubled());
  }

  @Test
  void too_many_at_once_are_refused() throws Exception {
    var small = new Post(post.store, Duration.ofSeconds(5), 1);
    var held = post.store.held();
    var first = CompletableFuture.supplyAsync(() -> small.receive("a", "1", TEXT));
    Awaited.until(() -> !small.receiver.hasRoom());
    assertThat(small.receive("a", "2", TEXT)).isEqualTo(new Refused(Reason.UNAVAILABLE));
    held.close();
    assertThat(first.join()).isEqualTo(new Stored());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void a_blank_text_is_no_delivery(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> post.delivery("a", "1", text));
  }

  @Test
  void ids_that_no_index_takes_are_no_ids() {
    assertThatIllegalArgumentException().isThrownBy(() -> post.delivery("a", "", TEXT));
    assertThatIllegalArgumentException().isThrownBy(() -> post.delivery("a\0b", "1", TEXT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> post.delivery("a", "1".repeat(513), TEXT));
  }

  @Test
  void what_is_logged_of_a_delivery_is_not_its_text() {
    assertThat(post.delivery("a", "1", TEXT).toString()).doesNotContain("AIIMS", "way back");
  }
}
