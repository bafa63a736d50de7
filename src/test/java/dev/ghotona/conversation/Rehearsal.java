package dev.ghotona.conversation;

import static dev.ghotona.conversation.Script.Key.INCIDENT;
import static dev.ghotona.conversation.Script.Key.KEEPS_BACK;
import static dev.ghotona.conversation.Script.Key.LANGUAGE;
import static dev.ghotona.conversation.Script.Key.NEVER_SAYS;
import static dev.ghotona.conversation.Script.Key.OFFERS;
import static dev.ghotona.conversation.Script.Key.OUTCOME;
import static dev.ghotona.conversation.Script.Key.REPLY;
import static dev.ghotona.conversation.Script.Key.SAYS;
import static dev.ghotona.conversation.Script.Key.TELLS;

import dev.ghotona.conversation.Chat.Replied;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.wording.Reply;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;

/** One script played through a chat, every expectation of every turn checked. */
final class Rehearsal {
  private final Chat chat;
  private final SoftAssertions soft = new SoftAssertions();

  Rehearsal(Chat chat) {
    this.chat = chat;
  }

  void of(Script script) {
    for (Script.Turn turn : script.turns()) {
      String where = script.file().getFileName() + ":" + turn.line() + " ";
      check(where, turn, chat.say(turn.text()));
    }
    soft.assertAll();
  }

  private void check(String where, Script.Turn turn, Replied replied) {
    expectOneOf(where + "outcome", turn.expected(OUTCOME), replied.outcome());
    expectOneOf(where + "incident", turn.expected(INCIDENT), replied.incident().orElse("none"));
    expectOneOf(where + "reply", turn.expected(REPLY), replied.form().language().tag());
    words(where, turn, folded(replied.text()));
    replied.heard().ifPresent(heard -> check(where, turn, heard));
  }

  /** What is seen where the core is reached without a platform in between. */
  private void check(String where, Script.Turn turn, Heard heard) {
    Reply reply = heard.reply();
    expectOneOf(where + "language", turn.expected(LANGUAGE), heard.detected().tag());
    soft.assertThat(reply.language().tag())
        .as(where + "reply")
        .isIn(either(turn.expected(REPLY), heard.detected().language().tag()));
    claims(where, turn, reply);
    expectEach(where + "offers", turn.expected(OFFERS), offered(reply));
  }

  private static List<String> offered(Reply reply) {
    return reply.offers().stream()
        .map(Reply.Offer::command)
        .map(c -> (c.kind().tag() + " " + c.argument()).strip())
        .toList();
  }

  private void expectEach(String what, List<String> expected, List<String> found) {
    soft.assertThat(found).as(what).containsAll(expected);
  }

  private static List<String> either(List<String> expected, String otherwise) {
    return expected.isEmpty() ? List.of(otherwise) : expected;
  }

  private void expectOneOf(String what, List<String> expected, String found) {
    if (!expected.isEmpty()) {
      soft.assertThat(found).as(what).isIn(expected);
    }
  }

  private void claims(String where, Script.Turn turn, Reply reply) {
    List<String> told = reply.claims().stream().map(c -> idOf(reply, c)).toList();
    soft.assertThat(told).as(where + "tells").containsAll(turn.expected(TELLS));
    soft.assertThat(told)
        .as(where + "keeps back")
        .doesNotContainAnyElementsOf(either(turn.expected(KEEPS_BACK), "nothing"));
    soft.assertThat(reply.citations().isEmpty()).as(where + "cites").isEqualTo(told.isEmpty());
  }

  /** A claim's id alone where the reply is about its incident, else with the incident before. */
  private static String idOf(Reply reply, Reply.ToldClaim told) {
    boolean subject =
        reply.incident().filter(name -> name.id().equals(told.incident().id())).isPresent();
    return subject ? told.claim().id() : told.incident().id() + "/" + told.claim().id();
  }

  private void words(String where, Script.Turn turn, String text) {
    for (String word : turn.expected(SAYS)) {
      soft.assertThat(text).as(where + "says").contains(folded(word));
    }
    for (String word : turn.expected(NEVER_SAYS)) {
      soft.assertThat(text).as(where + "never says").doesNotContain(folded(word));
    }
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
