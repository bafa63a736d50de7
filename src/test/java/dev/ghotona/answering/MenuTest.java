package dev.ghotona.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answerer.Obeyed;
import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.wording.PlainMessages;
import dev.ghotona.wording.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MenuTest {
  private static final Incident MODEL = Core.incidents().getFirst();
  private static final Knowledge MANY =
      Fictional.knowledge(
          IntStream.rangeClosed(1, 20).mapToObj(MenuTest::named).toArray(Incident[]::new));

  private static Incident named(int number) {
    String id = "mill-%02d".formatted(number);
    var names = new Names(Map.of(WrittenForm.ENGLISH, List.of("Breach at mill " + number)));
    return new Incident(
        id,
        names,
        List.of(),
        List.of(),
        List.of(),
        MODEL.sectors(),
        MODEL.countries(),
        MODEL.period(),
        MODEL.sources(),
        MODEL.claims());
  }

  private static Obeyed obey(String command, Dialogue dialogue, Knowledge knowledge) {
    return Core.answerer()
        .obey(
            Command.typed(command).orElseThrow(),
            dialogue,
            knowledge,
            new Answerer.Terms(Optional.empty(), Core.PERIODS));
  }

  private static Reply reply(String command, Language language) {
    Answer answer = obey(command, Dialogue.NEW, MANY).answer();
    return PlainMessages.composer().compose(answer, language);
  }

  private static List<String> arguments(Reply reply) {
    return reply.offers().stream().map(o -> o.command().argument()).toList();
  }

  @Test
  void incidents_come_eight_a_page_with_the_way_to_the_others() {
    Reply first = reply("incidents", Language.ENGLISH);
    assertThat(first.text()).startsWith("The incidents I know, 1 to 8 of 20:\n");
    assertThat(arguments(first)).hasSize(9).startsWith("mill-01").endsWith("mill-08", "2");
    Reply second = reply("incidents 2", Language.BENGALI);
    assertThat(second.text()).contains("২০টির মধ্যে ৯ থেকে ১৬");
    assertThat(arguments(second)).hasSize(10).endsWith("1", "3");
    Reply last = reply("incidents 3", Language.HINDI);
    assertThat(last.text()).contains("20 में से 17 से 20");
    assertThat(arguments(last)).containsExactly("mill-17", "mill-18", "mill-19", "mill-20", "2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"incidents 0", "incidents x", "incidents -1", "incidents 1"})
  void a_page_that_is_none_is_the_first(String command) {
    assertThat(arguments(reply(command, Language.ENGLISH))).startsWith("mill-01");
  }

  @Test
  void a_page_after_the_last_is_the_last() {
    assertThat(arguments(reply("incidents 999999", Language.ENGLISH))).startsWith("mill-17");
  }

  @ParameterizedTest
  @EnumSource
  void nothing_stored_is_said_so(Language language) {
    Knowledge nothing = Fictional.knowledge();
    for (String command : List.of("incidents", "timeline", "sources", "start", "incident")) {
      Answer answer = obey(command, Dialogue.NEW, nothing).answer();
      Reply reply = PlainMessages.composer().compose(answer, language);
      assertThat(reply.offers()).as(command).isEmpty();
      assertThat(reply.text()).as(command).isNotBlank();
    }
  }

  @Test
  void which_incident_is_asked_with_the_same_command_to_press() {
    Reply reply = reply("timeline", Language.ENGLISH);
    assertThat(reply.outcome()).isEqualTo(Reply.Outcome.CLARIFY);
    assertThat(reply.offers())
        .hasSize(8)
        .allMatch(offer -> offer.command().kind() == Command.Kind.TIMELINE);
  }

  @Test
  void a_timeline_is_all_that_has_a_time_in_its_order() {
    Obeyed obeyed = obey("timeline mill-07", Dialogue.NEW, MANY);
    assertThat(obeyed.dialogue().incident()).contains("mill-07");
    var chronicle = (Answer.Chronicle) obeyed.answer();
    assertThat(chronicle.claims()).isNotEmpty();
    List<Value.Moment> moments =
        chronicle.claims().stream()
            .flatMap(c -> c.value().stream())
            .filter(Value.Moment.class::isInstance)
            .map(Value.Moment.class::cast)
            .toList();
    assertThat(moments.stream().map(Value.Moment::at)).isSorted();
    assertThat(obeyed.dialogue().told()).hasSameSizeAs(chronicle.claims());
  }

  @Test
  void sources_of_the_incident_talked_about_are_told_with_title_and_date() {
    Dialogue talk =
        new Dialogue(Optional.of("mill-03"), Optional.empty(), Optional.empty(), List.of());
    Answer answer = obey("sources", talk, MANY).answer();
    Reply reply = PlainMessages.composer().compose(answer, Language.ENGLISH);
    assertThat(reply.incident()).map(Reply.IncidentName::id).contains("mill-03");
    assertThat(reply.text()).contains(MODEL.sources().getFirst().title()).contains("2022");
  }

  @Test
  void many_sources_are_not_told_all_at_once() {
    assertThat(obey("sources", Dialogue.NEW, MANY).answer()).isInstanceOf(Answer.WhichOne.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hi", "HI", "hi-IN", "Hindi", "हिन्दी", "हिंदी", "হিন্দি"})
  void a_language_is_chosen_by_its_tag_or_its_name_in_any_language(String name) {
    assertThat(obey("language " + name, Dialogue.NEW, MANY).answer())
        .isInstanceOfSatisfying(
            Answer.LanguageChosen.class,
            chosen -> assertThat(chosen.language()).isEqualTo(Language.HINDI));
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto", "AUTO", "অটো", "ऑटो"})
  void the_choice_of_a_language_is_left(String name) {
    assertThat(obey("language " + name, Dialogue.NEW, MANY).answer())
        .isInstanceOf(Answer.LanguageLeft.class);
  }

  @Test
  void a_command_is_read_as_it_is_typed() {
    assertThat(Command.typed("Timeline   AIIMS  2022 "))
        .contains(new Command(Command.Kind.TIMELINE, "AIIMS  2022"));
    assertThat(Command.typed("dance")).isEmpty();
    assertThat(Command.typed("")).isEmpty();
    assertThat(Command.typed("incident " + "x".repeat(257))).isEmpty();
  }
}
