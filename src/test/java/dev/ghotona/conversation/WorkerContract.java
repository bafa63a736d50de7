package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class WorkerContract extends PostContract {
  private static final String FIRST = "When was AIIMS attacked?";
  private static final String FOLLOW_UP = "Who was behind the attack?";

  @Test
  void nothing_waits_where_nothing_came() {
    assertThat(post.workAll()).isZero();
  }

  @Test
  void an_answer_is_stored_whole_and_the_text_is_gone() {
    post.receive("a", "1", FIRST);
    assertThat(post.workAll()).isOne();
    assertThat(post.column("select state from inbox where body is null and return_to is null"))
        .containsExactly("answered");
    assertThat(post.column("select body from outbox where state = 'waiting'"))
        .singleElement()
        .asString()
        .contains("23 November 2022");
    assertThat(post.column("select incident from memory")).containsExactly("aiims-2022");
    assertThat(post.column("select question from unanswered")).isEmpty();
    assertThat(post.workAll()).isZero();
  }

  @Test
  void a_follow_up_is_understood_even_where_both_wait() {
    post.receive("a", "1", FIRST);
    post.receive("b", "2", FOLLOW_UP);
    post.receive("a", "3", FOLLOW_UP);
    assertThat(post.workAll()).isEqualTo(3);
    assertThat(replies("a").getLast()).contains("gang");
    assertThat(outcomes()).containsExactly("ANSWERED", "CLARIFY", "ANSWERED");
  }

  @Test
  void a_follow_up_is_understood_by_another_process_and_within_the_silence_only() {
    post.receive("a", "1", FIRST);
    post.workAll();
    post.clock.move(Duration.ofMinutes(29));
    post.receive("a", "2", FOLLOW_UP);
    var other = new Post(post.store, Post.PATIENCE, 100);
    other.workAll();
    post.clock.move(Duration.ofMinutes(31));
    post.receive("a", "3", FOLLOW_UP);
    other.workAll();
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
    post.workAll();
    assertThat(outcomes()).containsExactly("ANSWERED", "ANSWERED");
  }

  @Test
  void a_language_chosen_holds_for_the_person_in_all_chats() {
    post.receive("a", "1", "please reply in Hindi");
    post.receive("a", "2", FIRST);
    post.receive("b", "3", FIRST);
    post.workAll();
    assertThat(replies("a").getLast()).contains("नवंबर");
    assertThat(replies("b").getLast()).contains("नवंबर");
  }

  @Test
  void a_question_without_an_answer_is_kept_without_who_asked() {
    post.receive("a", "1", FIRST);
    post.receive("a", "2", "How many people died in it?");
    post.workAll();
    assertThat(post.column("select question || '|' || incident || '|' || outcome from unanswered"))
        .containsExactly("How many people died in it?|aiims-2022|unknown");
    assertThat(post.column("select asked_on % 86400000 from unanswered")).containsExactly("0");
    assertThat(post.store.columnsOf("unanswered"))
        .containsExactly("number", "question", "form", "outcome", "incident", "asked_on");
  }

  @Test
  void what_cannot_be_stored_waits_as_before_and_leaves_nothing_behind() {
    post.receive("a", "1", FIRST);
    post.receive("b", "2", "How many people died at AIIMS?");
    post.store.refuse("outbox", "true");
    assertThatThrownBy(post::workAll).isInstanceOf(StoreUnavailable.class);
    assertThat(post.column("select body from inbox where state = 'waiting'")).hasSize(2);
    assertThat(post.column("select chat from memory")).isEmpty();
    assertThat(post.column("select question from unanswered")).isEmpty();
    post.store.accept("outbox");
    assertThat(post.workAll()).isEqualTo(2);
    assertThat(post.column("select chat from outbox order by number")).containsExactly("a", "b");
  }

  @Test
  void one_on_which_we_break_is_tried_again_and_holds_up_its_chat_alone() {
    post.broken.breaks.set(2);
    receiveBroken("1");
    receiveBroken("2");
    post.receive("a", "3", FIRST);
    assertThat(post.workAll()).isEqualTo(2);
    assertThat(post.column("select delivery from outbox")).containsExactly("3");
    post.clock.move(Duration.ofSeconds(1));
    assertThat(post.workAll()).isOne();
    post.clock.move(Duration.ofSeconds(3));
    assertThat(post.workAll()).isZero();
    post.clock.move(Duration.ofSeconds(1));
    assertThat(post.workAll()).isEqualTo(2);
    assertThat(post.column("select delivery from outbox where state = 'ready' order by number"))
        .containsExactly("1", "2");
    assertThat(post.happenings).hasAtLeastOneElementOfType(Happening.Postponed.class);
  }

  @Test
  void one_on_which_we_break_time_and_again_is_a_dead_letter_and_its_asker_is_told() {
    receiveBroken("1");
    for (int second = 0; second < 6; second++) {
      post.workAll();
      post.clock.move(Duration.ofSeconds(1));
    }
    assertThat(post.column("select state || ' ' || attempts from inbox")).containsExactly("dead 3");
    assertThat(post.column("select body from outbox where state = 'ready'"))
        .singleElement()
        .asString()
        .contains("উত্তর দিতে পারলাম না");
    assertThat(post.happenings).hasAtLeastOneElementOfType(Happening.Unanswerable.class);
    assertThat(post.store.inbox().depth().dead()).isOne();
    post.broken.breaks.set(0);
    String id = post.store.deadLetters().oldest(1).getFirst().id();
    assertThat(post.store.deadLetters().retry(id)).isTrue();
    assertThat(post.workAll()).isOne();
  }

  private void receiveBroken(String id) {
    receiveIn(BrokenChannel.NAME, id, "AIIMS e hamla kobe hoyechilo?");
  }

  @Test
  void one_of_a_channel_that_is_gone_is_a_dead_letter_in_the_end() {
    receiveIn("gone", "1", FIRST);
    for (int second = 0; second < 6; second++) {
      post.workAll();
      post.clock.move(Duration.ofSeconds(1));
    }
    assertThat(post.column("select state from inbox")).containsExactly("dead");
    assertThat(post.column("select body from outbox")).isEmpty();
  }

  private void receiveIn(String channel, String id, String text) {
    var party = new Party(new Address(channel, "", "a"), "ann");
    post.receiver.receive(post.delivery("a", id, text).from(party));
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
