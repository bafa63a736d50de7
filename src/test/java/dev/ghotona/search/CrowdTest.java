package dev.ghotona.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answer;
import dev.ghotona.answering.IncidentIndex;
import dev.ghotona.answering.IncidentIndex.Bearers;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Mark;
import dev.ghotona.answering.Models;
import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Sector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is meant by a description that fits hundreds of incidents. */
class CrowdTest {
  private static final int MANY = 1_300;
  private static final List<Incident> CROWD =
      IntStream.range(0, MANY).mapToObj(CrowdTest::alike).toList();
  private static final Incident KNOWN = Made.hospital("brindol-2022", "Brindol", "NP", 2022, 10);
  private static final Incident AS_KNOWN = Made.hospital("ostrava-2021", "Ostrava", "LK", 2021, 9);
  private static final Incident SINGLE = Made.hospital("tamlin-2016", "Tamlin", "PK", 2016, 1);
  private static final Knowledge ALIKE = knowledge();
  private static final Knowledge ONE_KNOWN = knowledge(KNOWN, SINGLE);
  private static final Knowledge TWO_KNOWN = knowledge(KNOWN, AS_KNOWN, SINGLE);

  private static Incident alike(int number) {
    return Made.hospital("made-" + number, word(number), "BD", 2018, 1 + number % 4);
  }

  private static String word(int number) {
    String[] syllables = {"Ba", "ko", "ri", "mu", "te", "no", "lu", "di", "sha", "go", "pe", "va"};
    return "Z" + syllables[number % 12] + syllables[number / 12 % 12] + syllables[number / 144];
  }

  private static Stream<Incident> with(Incident... more) {
    return Stream.concat(CROWD.stream(), Stream.of(more));
  }

  private static Knowledge knowledge(Incident... more) {
    Map<String, Incident> byId =
        with(more).collect(Collectors.toMap(Incident::id, Function.identity()));
    return new Knowledge(
        InMemory.index(with(more), Core.lexicon()),
        id -> Optional.ofNullable(byId.get(id)),
        Core.lexicon(),
        Models.load().scorer().relevance());
  }

  private static Answer answer(String question, Dialogue dialogue, Knowledge knowledge) {
    return Core.answerer().answer(question, dialogue, knowledge, Core.TODAY).answer();
  }

  private static String asked(String question, Knowledge knowledge) {
    return asked(question, Dialogue.NEW, knowledge);
  }

  private static String asked(String question, Dialogue dialogue, Knowledge knowledge) {
    return switch (answer(question, dialogue, knowledge)) {
      case Answer.Told told -> told.incident().id();
      case Answer.Unknown unknown -> unknown.incident().id();
      case Answer.Clarify which -> "which?";
      case Answer other -> other.getClass().getSimpleName();
    };
  }

  private static Dialogue about(String incident) {
    return new Dialogue(
        Optional.of(incident), Optional.of("When was it?"), Optional.empty(), List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who attacked the hospital?",
        "হাসপাতালে হামলা কে করেছে?",
        "hospital e hamla ke koreche?",
        "अस्पताल पर हमले के पीछे किसका हाथ था?",
        "aspatal par hamla kisne kiya?"
      })
  void the_hospital_is_the_one_of_which_far_more_is_told(String question) {
    assertThat(asked(question, ONE_KNOWN)).isEqualTo(KNOWN.id());
  }

  @Test
  void of_two_that_are_known_as_well_it_is_asked_which() {
    assertThat(answer("Who attacked the hospital?", Dialogue.NEW, TWO_KNOWN))
        .isInstanceOfSatisfying(
            Answer.Clarify.class,
            which ->
                assertThat(which.candidates())
                    .extracting(Incident::id)
                    .containsExactlyInAnyOrder(KNOWN.id(), AS_KNOWN.id()));
  }

  @Test
  void where_none_is_known_better_it_is_asked_which() {
    assertThat(asked("Who attacked the hospital?", ALIKE)).isEqualTo("which?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who attacked the hospital in Pakistan?",
        "Who attacked the hospital in 2016?",
        "Who attacked the hospital of Tamlin?"
      })
  void a_place_a_year_or_a_name_comes_before_being_known(String question) {
    assertThat(asked(question, ONE_KNOWN)).isEqualTo(SINGLE.id());
  }

  @Test
  void a_place_that_many_share_does_not_mean_one_elsewhere() {
    assertThat(asked("Who attacked the hospital in Bangladesh?", ONE_KNOWN)).isEqualTo("which?");
  }

  @Test
  void in_a_talk_about_a_hospital_it_is_the_hospital() {
    assertThat(asked("Who attacked the hospital?", about("made-7"), ONE_KNOWN)).isEqualTo("made-7");
  }

  @Test
  void a_slip_in_a_short_name_is_taken_for_the_one_that_is_known() {
    assertThat(asked("Who attacked Brindal?", ONE_KNOWN)).isEqualTo(KNOWN.id());
    assertThat(asked("who attacked brimdol?", ONE_KNOWN)).isEqualTo(KNOWN.id());
  }

  @Test
  void a_slip_in_a_short_name_of_one_of_the_crowd_names_nobody() {
    assertThat(asked("who attacked tamlon?", ONE_KNOWN)).isNotEqualTo(SINGLE.id());
  }

  @Test
  void so_many_are_found_as_stand_out() {
    IncidentIndex index = InMemory.index(with(KNOWN, AS_KNOWN), Core.lexicon());
    List<List<Mark>> hospitals = List.of(List.of(new Mark.Hit(Sector.HEALTH)));
    assertThat(index.bearers(hospitals, 8))
        .isEqualTo(new Bearers(List.of(KNOWN.id(), AS_KNOWN.id()), false));
    assertThat(index.bearers(hospitals, 1).ids()).isEmpty();
    assertThat(index.foremost(hospitals, 3)).hasSize(3).startsWith(KNOWN.id(), AS_KNOWN.id());
  }

  @Test
  void what_bears_all_marks_is_found_whatever_lies_between() {
    IncidentIndex index = InMemory.index(with(KNOWN, SINGLE), Core.lexicon());
    List<Mark> hospital = List.of(new Mark.Hit(Sector.HEALTH));
    List<Mark> elsewhere = List.of(new Mark.In("PK"), new Mark.In("NP"));
    assertThat(index.foremost(List.of(hospital, elsewhere), 8))
        .containsExactly(KNOWN.id(), SINGLE.id());
    assertThat(index.bearers(List.of(hospital, elsewhere), 8))
        .isEqualTo(new Bearers(List.of(KNOWN.id()), true));
    assertThat(index.bearers(List.of(hospital, List.of(new Mark.In("FR"))), 8))
        .isEqualTo(new Bearers(List.of(), true));
    assertThat(index.bearers(List.of(hospital, List.of()), 8))
        .isEqualTo(new Bearers(List.of(), true));
  }
}
