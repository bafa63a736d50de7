package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ghotona.conversation.Outbox.Earlier;
import dev.ghotona.domain.Hindrance;
import dev.ghotona.domain.Language;
import dev.ghotona.wording.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes in besides plain questions: commands, notices, edited messages, the wish to go. */
abstract class RequestsContract extends PostContract {
  private static final String TEXT = "When was AIIMS attacked?";

  private void command(String chat, String id, String command) {
    post.receiver.receive(post.command(chat, id, command));
  }

  private void notice(String id, Optional<Language> locale) {
    var request = new Request.Notice(Hindrance.ONLY_TEXT);
    post.receiver.receive(
        Post.delivery("a", id, request, post.clock).withLocale(locale).about("voice 7"));
  }

  private void sendAll() {
    while (post.dispatcher.dispatch() > 0) {
      Awaited.until(post.dispatcher::isIdle);
    }
  }

  private void answerAndSend() {
    post.workAll();
    sendAll();
  }

  private List<String> bodies() {
    return post.sender.sent.stream().map(Outgoing::body).toList();
  }

  private List<Reply> replies() {
    return post.happenings.stream()
        .filter(Happening.Answered.class::isInstance)
        .map(h -> ((Happening.Answered) h).heard().reply())
        .toList();
  }

  @Test
  void a_command_is_stored_with_its_argument_and_loses_it_once_it_is_answered() {
    command("a", "1", "timeline the AIIMS attack");
    assertThat(post.column("select kind || '|' || body from inbox"))
        .containsExactly("menu timeline|the AIIMS attack");
    answerAndSend();
    assertThat(post.column("select state from inbox where body is null"))
        .containsExactly("answered");
    assertThat(replies())
        .singleElement()
        .satisfies(
            reply -> {
              assertThat(reply.outcome()).isEqualTo(Reply.Outcome.ANSWERED);
              assertThat(reply.claims()).isNotEmpty();
              assertThat(reply.citations()).isNotEmpty();
            });
    assertThat(post.column("select incident from memory")).containsExactly("aiims-2022");
  }

  @Test
  void a_notice_is_told_in_the_language_of_the_platform_unless_another_is_chosen() {
    notice("1", Optional.of(Language.HINDI));
    notice("2", Optional.empty());
    command("a", "3", "language bn");
    notice("4", Optional.of(Language.HINDI));
    post.workAll();
    assertThat(replies())
        .extracting(reply -> reply.language().tag() + " " + reply.outcome().tag())
        .containsExactly("hi notice", "en notice", "bn smalltalk", "bn notice");
    assertThat(post.column("select kind from inbox where delivery = '1'"))
        .containsExactly("notice only_text");
  }

  @Test
  void a_question_is_answered_in_its_own_language_whatever_the_platform_thinks() {
    post.receiver.receive(post.delivery("a", "1", TEXT).withLocale(Optional.of(Language.HINDI)));
    post.workAll();
    assertThat(replies()).extracting(Reply::language).containsExactly(Language.ENGLISH);
  }

  @Test
  void a_language_chosen_belongs_to_the_person_in_the_workspace() {
    command("a", "1", "language hindi");
    Delivery here = post.delivery("b", "2", TEXT);
    post.receiver.receive(here);
    var elsewhere = new Party(new Address(ScriptedSender.NAME, "other", "b"), "ann");
    post.receiver.receive(post.delivery("b", "3", TEXT).from(elsewhere));
    Delivery bobs = post.delivery("b", "4", TEXT);
    post.receiver.receive(bobs.from(new Party(bobs.chat(), "bob")));
    post.workAll();
    post.receive("c", "5", TEXT);
    post.workAll();
    assertThat(replies())
        .extracting(reply -> reply.language().tag())
        .containsExactly("hi", "hi", "en", "en", "hi");
    assertThat(post.column("select workspace || ' ' || person || ' ' || language from preference"))
        .containsExactly("bot ann hi");
  }

  @Test
  void a_choice_is_taken_back_even_within_one_batch() {
    command("a", "1", "language bn");
    command("b", "2", "language auto");
    post.receive("a", "3", TEXT);
    post.workAll();
    assertThat(post.column("select language from preference")).isEmpty();
    assertThat(replies().getLast().language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void a_choice_is_kept_as_long_as_it_is_of_use() {
    command("a", "1", "language hi");
    post.workAll();
    post.clock.move(Duration.ofHours(30));
    post.receive("b", "2", TEXT);
    post.workAll();
    assertThat(post.column("select chosen_at from preference"))
        .containsExactly(Long.toString(post.clock.instant().toEpochMilli()));
  }

  @Test
  void what_was_sent_in_reply_to_a_message_is_found_when_it_is_edited() {
    post.receiver.receive(post.delivery("a", "1", TEXT).about("m7"));
    post.receiver.receive(post.delivery("a", "2", TEXT).about("m8"));
    answerAndSend();
    Address chat = Post.chat("a");
    List<Earlier> earlier = post.store.outbox().sentFor(chat, "m7");
    assertThat(earlier).singleElement().extracting(Earlier::delivery).isEqualTo("1");
    assertThat(post.store.outbox().sentFor(Post.chat("b"), "m7")).isEmpty();
    post.receiver.receive(post.delivery("a", "3", "Who was behind it?").correcting("m7"));
    answerAndSend();
    Outgoing correction = post.sender.sent.getLast();
    assertThat(correction.correction()).isTrue();
    assertThat(correction.subject()).contains("m7");
    assertThat(correction.replaces(earlier)).contains(earlier.getFirst().platformId());
    assertThat(post.sender.sent.getFirst().replaces(earlier)).isEmpty();
  }

  @Test
  void all_is_forgotten_in_every_chat_and_only_the_confirmation_is_sent() {
    post.receive("a", "1", TEXT);
    command("b", "2", "language bn");
    answerAndSend();
    post.receive("b", "3", "How many people died at AIIMS?");
    command("a", "4", "forget");
    assertThat(post.workAll()).isEqualTo(2);
    assertThat(post.column("select delivery from outbox")).containsExactly("4");
    assertThat(post.column("select person from memory")).isEmpty();
    assertThat(post.column("select person from preference")).isEmpty();
    assertThat(post.column("select delivery || chat || person from inbox")).containsExactly("4");
    sendAll();
    assertThat(bodies().getLast()).contains("মুছে দেওয়া হয়েছে");
    assertThat(post.sender.sent)
        .extracting(Outgoing::delivery)
        .containsExactlyInAnyOrder("1", "2", "4");
    assertThat(post.column("select number from outbox")).isEmpty();
    assertThat(post.receiver.receive(post.command("a", "4", "forget")))
        .isEqualTo(new Receipt.Doubled());
    assertThat(post.workAll()).isZero();
  }

  @Test
  void nothing_of_a_forgotten_person_is_left_in_any_column() {
    post.receiver.receive(
        post.command("chat-of-ann", "1", "forget")
            .withLocale(Optional.of(Language.HINDI))
            .about("message-of-ann")
            .lapsingAt(post.clock.instant().plusSeconds(60)));
    answerAndSend();
    String inbox =
        "select coalesce(chat, '') || coalesce(person, '') || coalesce(body, '')"
            + " || coalesce(language, '') || coalesce(locale, '') || coalesce(subject, '')"
            + " || coalesce(return_to, '') || coalesce(reason, '') from inbox";
    assertThat(post.column(inbox)).containsExactly("");
    assertThat(post.column("select lapses_at from inbox")).containsExactly((String) null);
    assertThat(post.column("select number from outbox")).isEmpty();
  }

  @Test
  void others_and_what_is_asked_afterwards_stay() {
    Delivery bobs = post.delivery("a", "1", TEXT);
    post.receiver.receive(bobs.from(new Party(bobs.chat(), "bob")));
    post.receive("a", "2", TEXT);
    command("a", "3", "forget");
    post.receive("a", "4", "Who was behind the attack?");
    post.receive("b", "5", TEXT);
    answerAndSend();
    assertThat(post.sender.sent)
        .extracting(Outgoing::delivery)
        .containsExactlyInAnyOrder("1", "3", "4", "5");
    assertThat(replies().stream().map(Reply::outcome))
        .as("the follow-up after it knows nothing of what was before")
        .contains(Reply.Outcome.CLARIFY);
    assertThat(post.column("select person || chat from memory order by person, chat"))
        .containsExactly("anna", "annb", "boba");
  }

  @Test
  void whoever_has_gone_meanwhile_leaves_nothing_either() {
    post.sender.script = message -> new Sending.Gone();
    command("a", "1", "forget");
    answerAndSend();
    assertThat(post.column("select number from outbox")).isEmpty();
    assertThat(post.column("select chat || person from inbox")).containsExactly("");
  }

  @Test
  void what_cannot_be_erased_is_not_confirmed() {
    post.receive("a", "1", TEXT);
    post.workAll();
    command("a", "2", "forget");
    post.store.refuse("outbox", "true");
    assertThat(catchThrowable(post::workAll)).isInstanceOf(StoreUnavailable.class);
    assertThat(post.column("select person from memory")).containsExactly("ann");
    post.store.accept("outbox");
    assertThat(post.workAll()).isOne();
    assertThat(post.column("select person from memory")).isEmpty();
  }
}
