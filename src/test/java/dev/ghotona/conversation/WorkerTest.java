package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerTest {
  private static final String FIRST = "When was AIIMS attacked?";
  private static final String FOLLOW_UP = "Who was behind the attack?";

  @TempDir Path folder;
  private Post post;

  @BeforeEach
  void open() {
    post = new Post(folder);
  }

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void nothing_waits_where_nothing_came() {
    assertThat(post.worker.work()).isZero();
  }

  @Test
  void an_answer_is_stored_whole_and_the_text_is_gone() {
    post.receive("a", "1", FIRST);
    assertThat(post.worker.work()).isOne();
    assertThat(post.column("select state from inbox where body is null and return_to is null"))
        .containsExactly("answered");
    assertThat(post.column("select body from outbox where state = 'waiting'"))
        .singleElement()
        .asString()
        .contains("23 November 2022");
    assertThat(post.column("select incident from memory")).containsExactly("aiims-2022");
    assertThat(post.column("select question from unanswered")).isEmpty();
    assertThat(post.worker.work()).isZero();
  }

  @Test
  void a_follow_up_is_understood_even_where_both_wait() {
    post.receive("a", "1", FIRST);
    post.receive("b", "2", FOLLOW_UP);
    post.receive("a", "3", FOLLOW_UP);
    assertThat(post.worker.work()).isEqualTo(3);
    assertThat(replies("a").getLast()).contains("gang");
    assertThat(outcomes()).containsExactly("ANSWERED", "CLARIFY", "ANSWERED");
  }

  @Test
  void a_follow_up_is_understood_by_another_process_and_within_the_silence_only() {
    post.receive("a", "1", FIRST);
    post.worker.work();
    post.clock.move(Duration.ofMinutes(29));
    post.receive("a", "2", FOLLOW_UP);
    var other = new Post(post.store, Post.PATIENCE, 100);
    other.worker.work();
    post.clock.move(Duration.ofMinutes(31));
    post.receive("a", "3", FOLLOW_UP);
    other.worker.work();
    assertThat(other.happenings)
        .extracting(h -> ((Happening.Answered) h).heard().reply().outcome().name())
        .containsExactly("ANSWERED", "CLARIFY");
  }

  @Test
  void silence_is_counted_between_what_was_said_however_late_it_is_answered() {
    post.receive("a", "1", FIRST);
    post.clock.move(Duration.ofMinutes(10));
    post.receive("a", "2", FOLLOW_UP);
    post.clock.move(Duration.ofHours(3));
    post.worker.work();
    assertThat(outcomes()).containsExactly("ANSWERED", "ANSWERED");
  }

  @Test
  void a_language_chosen_holds_for_the_person_in_this_chat() {
    post.receive("a", "1", "please reply in Hindi");
    post.receive("a", "2", FIRST);
    post.receive("b", "3", FIRST);
    post.worker.work();
    assertThat(replies("a").getLast()).contains("नवंबर");
    assertThat(replies("b").getLast()).contains("November");
  }

  @Test
  void a_question_without_an_answer_is_kept_without_who_asked() {
    post.receive("a", "1", FIRST);
    post.receive("a", "2", "How many people died in it?");
    post.worker.work();
    assertThat(post.column("select question || '|' || incident || '|' || outcome from unanswered"))
        .containsExactly("How many people died in it?|aiims-2022|unknown");
    assertThat(post.column("select asked_on % 86400000 from unanswered")).containsExactly("0");
    assertThat(post.column("select name from pragma_table_info('unanswered')"))
        .containsExactly("number", "question", "form", "outcome", "incident", "asked_on");
  }

  @Test
  void what_cannot_be_stored_waits_as_before_and_leaves_nothing_behind() {
    post.receive("a", "1", FIRST);
    post.receive("b", "2", "How many people died at AIIMS?");
    post.store.execute(
        "create trigger full before insert on outbox begin select raise(abort, 'full'); end");
    assertThatThrownBy(post.worker::work).isInstanceOf(StoreUnavailable.class);
    assertThat(post.column("select body from inbox where state = 'waiting'")).hasSize(2);
    assertThat(post.column("select chat from memory")).isEmpty();
    assertThat(post.column("select question from unanswered")).isEmpty();
    post.store.execute("drop trigger full");
    assertThat(post.worker.work()).isEqualTo(2);
    assertThat(post.column("select chat from outbox order by number")).containsExactly("a", "b");
  }

  @Test
  void one_on_which_we_break_becomes_a_dead_letter_and_holds_up_nobody() {
    post.store.inbox().add(elsewhere()).toCompletableFuture().join();
    post.receive("a", "2", FIRST);
    assertThat(post.worker.work()).isEqualTo(2);
    assertThat(post.column("select state || ' ' || channel from inbox order by number"))
        .containsExactly("dead gone", "answered test");
    assertThat(post.happenings).hasAtLeastOneElementOfType(Happening.Unanswerable.class);
    assertThat(post.store.inbox().depth().dead()).isOne();
  }

  private Delivery elsewhere() {
    Delivery one = post.delivery("a", "1", FIRST);
    var party = new Party(new Address("gone", "", "a"), "ann");
    return new Delivery(
        party, "1", FIRST, one.language(), one.receivedAt(), one.lapsesAt(), one.returnTo());
  }

  @Test
  void what_another_has_answered_meanwhile_is_not_answered_twice() {
    post.receive("a", "1", FIRST);
    post.receive("b", "2", FIRST);
    var settled =
        post.store
            .turns()
            .take(
                10,
                deliveries -> {
                  post.worker.work();
                  return deliveries.stream().map(WorkerTest::failed).toList();
                });
    assertThat(settled).isEmpty();
    assertThat(post.column("select state from inbox")).containsExactly("answered", "answered");
    assertThat(post.column("select chat from outbox")).hasSize(2);
  }

  private static Settled failed(Waiting waiting) {
    return new Settled.Failed(waiting, new IllegalStateException());
  }

  @Test
  void chats_are_answered_in_order_while_deliveries_come_from_all_sides() {
    post.worker.start();
    var senders =
        IntStream.range(0, 8)
            .mapToObj(c -> CompletableFuture.runAsync(() -> talk("c" + c)))
            .toList();
    senders.forEach(CompletableFuture::join);
    Awaited.until(() -> post.store.inbox().depth().waiting() == 0);
    assertThat(post.worker.stop(Post.PATIENCE)).isTrue();
    for (int c = 0; c < 8; c++) {
      assertThat(
              post.column("select delivery from outbox where chat = 'c" + c + "' order by number"))
          .isEqualTo(ids("c" + c));
    }
  }

  private void talk(String chat) {
    ids(chat).forEach(id -> post.receive(chat, id, FIRST));
  }

  private static List<String> ids(String chat) {
    return IntStream.range(0, 40).mapToObj(i -> chat + "-" + i).toList();
  }

  private List<String> outcomes() {
    var outcomes = new ArrayList<String>();
    for (Happening happening : post.happenings) {
      if (happening instanceof Happening.Answered answered) {
        outcomes.add(answered.heard().reply().outcome().name());
      }
    }
    return outcomes;
  }

  private List<String> replies(String chat) {
    return post.column("select body from outbox where chat = '" + chat + "' order by number");
  }
}
