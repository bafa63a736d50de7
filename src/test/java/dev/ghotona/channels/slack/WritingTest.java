package dev.ghotona.channels.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Core;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Party;
import dev.ghotona.conversation.Request;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.wording.Reply;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SlackProfile.class)
class WritingTest {
  private static final Way ASIDE = new Way.Hook("https://hooks.slack.com/x");
  private static final Way THREAD = new Way.Post("C1", Optional.of("1.2"));

  private final Writing writing = new Writing(() -> "answer");

  private static Delivery delivery(Request request) {
    var party = new Party(Places.thread("T1", "C1", Optional.of("1.2")), "U1");
    return Delivery.of(party, "message/C1/1.2", request, Core.NOON.instant());
  }

  private List<JsonNode> written(Request request, Reply reply, Way way) {
    var heard = new Heard(WrittenForm.ENGLISH, reply);
    return writing.written(delivery(request), heard, way).stream().map(FakeSlack::read).toList();
  }

  private static Reply reply(String text, int claims, int citations, List<String> labels) {
    var incident = Core.incidents().getFirst();
    var claim = incident.claims().getFirst();
    var source = incident.sources().getFirst();
    return new Reply(
        Reply.Outcome.ANSWERED,
        WrittenForm.ENGLISH,
        text,
        Optional.of(new Reply.IncidentName(incident.id(), "the attack")),
        Collections.nCopies(
            claims,
            new Reply.ToldClaim(
                incident, claim, text, Optional.empty(), "A paper", Optional.empty())),
        IntStream.range(0, citations)
            .mapToObj(i -> new Reply.Citation(source, "Paper <" + i + ">", "1 March 2024"))
            .toList(),
        labels,
        labels.stream()
            .map(label -> new Reply.Offer(label, new Command(Command.Kind.INCIDENT, "a")))
            .toList());
  }

  private static String longText(int length) {
    String line = "Claim & <more> of what someone said; তথ্য এবং तथ्य. ";
    return line.repeat(length / line.length() + 1).strip();
  }

  private static void assertWithinLimits(JsonNode message) {
    assertThat(message.path("text").asText()).isNotBlank().hasSizeLessThanOrEqualTo(40_000);
    assertThat(message.path("blocks").size()).isBetween(1, 50);
    for (JsonNode block : message.path("blocks")) {
      assertThat(block.at("/text/text").asText()).hasSizeLessThanOrEqualTo(3000);
      int most = block.path("type").asText().equals("context") ? 10 : 25;
      assertThat(block.path("elements").size()).isLessThanOrEqualTo(most);
      block.findValuesAsText("value").forEach(v -> assertThat(v).hasSizeLessThanOrEqualTo(2000));
    }
    message.findParents("action_id").forEach(WritingTest::assertButton);
    var actions = message.findValuesAsText("action_id");
    assertThat(actions).doesNotHaveDuplicates();
  }

  private static void assertButton(JsonNode button) {
    assertThat(button.at("/text/text").asText()).hasSizeBetween(1, 75);
  }

  private static String sections(List<JsonNode> messages) {
    return messages.stream()
        .flatMap(message -> message.path("blocks").valueStream())
        .filter(block -> block.path("type").asText().equals("section"))
        .map(block -> block.at("/text/text").asText())
        .collect(Collectors.joining(" "));
  }

  @Test
  void answers_of_any_length_are_within_the_limits_and_whole() {
    for (int length : List.of(10, 2990, 4000, 9000, 40_000, 100_000)) {
      String text = longText(length);
      for (Way way : List.of(ASIDE, THREAD)) {
        List<JsonNode> messages =
            written(new Request.Utterance("who?"), reply(text, 3, 3, List.of()), way);
        messages.forEach(WritingTest::assertWithinLimits);
        assertThat(sections(messages)).isEqualTo(Markup.escaped(text));
      }
    }
  }

  @Test
  void a_response_address_is_used_four_times_at_most() {
    for (int length : List.of(10, 9000, 40_000, 90_000)) {
      var reply = reply(longText(length), 3, 3, List.of());
      assertThat(written(new Request.Utterance("who?"), reply, ASIDE)).hasSizeLessThanOrEqualTo(4);
    }
  }

  @Test
  void in_a_thread_no_text_is_longer_than_slack_advises() {
    var reply = reply(longText(30_000), 3, 3, List.of());
    assertThat(written(new Request.Utterance("who?"), reply, THREAD))
        .allSatisfy(m -> assertThat(m.path("text").asText()).hasSizeLessThanOrEqualTo(Pages.TEXT));
  }

  @Test
  void many_sources_and_choices_find_room() {
    var labels = IntStream.range(0, 30).mapToObj(i -> "Choice " + i).collect(Collectors.toList());
    labels.add(
        "A choice with a name that is far too long for a button of Slack's, " + "x".repeat(60));
    List<JsonNode> messages =
        written(new Request.Utterance("who?"), reply(longText(5000), 40, 45, labels), ASIDE);
    messages.forEach(WritingTest::assertWithinLimits);
    String all = messages.toString();
    labels.forEach(label -> assertThat(all).contains(label));
    assertThat(all).contains("Paper &lt;44&gt;").doesNotContain("Paper <");
  }

  @Test
  void the_longest_question_is_shown_whole_and_too_long_for_a_thumb() {
    String question = "ক".repeat(4096);
    List<JsonNode> messages =
        written(new Request.Utterance(question), reply("Yes.", 3, 1, List.of()), ASIDE);
    messages.forEach(WritingTest::assertWithinLimits);
    var shown =
        messages.stream()
            .flatMap(m -> m.path("blocks").valueStream())
            .filter(block -> block.path("type").asText().equals("context"))
            .map(block -> block.at("/elements/0/text").asText())
            .filter(text -> text.startsWith("Question: "))
            .collect(Collectors.joining());
    assertThat(shown.chars().filter(c -> c == 'ক').count()).isEqualTo(4096);
    var thumb = SlackTalk.buttons(messages.getLast(), "up").getFirst();
    var carried = Carried.of(thumb.path("value").asText());
    assertThat(carried.question()).isEmpty();
    assertThat(carried.claims()).hasSize(3);
  }

  @Test
  void more_claims_than_a_thumb_carries_are_the_first_of_them() {
    var heard = new Heard(WrittenForm.ENGLISH, reply("Yes.", 500, 1, List.of()));
    var carried = Carried.of("answer", "who?", heard);
    assertThat(carried.json()).hasSizeLessThanOrEqualTo(2000);
    assertThat(carried.claims()).hasSizeGreaterThan(20);
    assertThat(Carried.of(carried.json())).isEqualTo(carried);
  }

  @Test
  void a_timeline_has_a_block_for_each_line() {
    var timeline = new Request.Menu(new Command(Command.Kind.TIMELINE, "AIIMS"));
    String lines =
        IntStream.range(0, 120).mapToObj(i -> "Day " + i).collect(Collectors.joining("\n"));
    List<JsonNode> messages = written(timeline, reply(lines, 3, 1, List.of()), THREAD);
    messages.forEach(WritingTest::assertWithinLimits);
    assertThat(sections(messages)).isEqualTo(lines.replace("\n", " "));
    assertThat(messages.getFirst().at("/blocks/0/text/text").asText()).isEqualTo("Day 0");
  }

  @Test
  void a_source_is_small_print_that_leads_to_it() {
    var reply = reply("Yes.", 1, 1, List.of());
    JsonNode message = written(new Request.Utterance("who?"), reply, THREAD).getFirst();
    var source = Core.incidents().getFirst().sources().getFirst();
    String print = message.at("/blocks/1/elements/0/text").asText();
    assertThat(print).startsWith("Paper &lt;0&gt;: ").contains(Markup.escaped(source.title()));
    source.url().ifPresent(url -> assertThat(print).contains("<" + url + "|"));
    assertThat(message.path("text").asText()).contains(Markup.escaped(source.title()));
  }
}
