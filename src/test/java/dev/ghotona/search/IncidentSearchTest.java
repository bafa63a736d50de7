package dev.ghotona.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Answer;
import dev.ghotona.answering.IncidentIndex;
import dev.ghotona.answering.IncidentIndex.Order;
import dev.ghotona.answering.IncidentIndex.Wanted;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Mark;
import dev.ghotona.answering.Models;
import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Timespan;
import dev.ghotona.domain.Value.Moment.Precision;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.text.Analysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentSearchTest {
  private static final List<Incident> THREE = List.of(Made.FERRY, Made.PORT, Made.MILL);
  private static final IncidentIndex INDEX = InMemory.index(THREE, Core.lexicon());
  private static final List<Incident> MANY = many();
  private static final IncidentIndex AMONG_MANY = InMemory.index(MANY, Core.lexicon());

  /** The three, and some hundred that share a word, a system and a publisher. */
  private static List<Incident> many() {
    var all = new ArrayList<>(THREE);
    IntStream.range(0, 400)
        .mapToObj(i -> Made.incident("made-" + i, "Quellin " + word(i), "2020", "media", "NP", "x"))
        .forEach(all::add);
    return all;
  }

  private static String word(int number) {
    String[] syllables = {"ba", "ko", "ri", "mu", "te", "no", "lu", "di"};
    return syllables[number % 8] + syllables[number / 8 % 8] + syllables[number / 64] + "mar";
  }

  private static List<String> named(IncidentIndex index, String text) {
    return mentions(index, text).stream()
        .flatMap(mention -> mention.names().stream())
        .filter(name -> name.kind() != Name.Kind.PUBLISHER)
        .map(Name::incident)
        .distinct()
        .toList();
  }

  private static List<Mention> mentions(IncidentIndex index, String text) {
    return index.names().mentions(Core.lexicon().analyse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what befell Lantern Ferry",
        "lantern ferry te ki holo",
        "the lanttern ferry attack",
        "Lantarn Ferri attack",
        "লণ্ঠন ফেরির কী হলো",
        "লণ্ঠন ফেরিতে হামলা",
        "lonthon feri",
        "लण्ठन फेरी पर हमला",
      })
  void one_is_found_among_many_however_it_is_written(String text) {
    assertThat(named(INDEX, text)).containsExactly("lantern-ferry-2023");
    assertThat(named(AMONG_MANY, text)).containsExactly("lantern-ferry-2023");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Operation Bright Knight",
        "operation brite knight",
        "অপারেশন ব্রাইট নাইট কবে হয়েছিল?",
        "ব্রাইট নাইটের পেছনে কে ছিল?",
        "ऑपरेशन ब्राइट नाइट कब हुआ?",
        "ब्राइट नाइट के पीछे कौन था?"
      })
  void a_name_that_is_stored_in_english_is_found_by_ear(String text) {
    IncidentIndex index =
        amongMany(
            english("bright-knight", "Operation Bright Knight"),
            english("bright-magic", "Operation Bright Magic"));
    assertThat(named(index, text)).containsExactly("bright-knight");
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour winds", "হারবার উইন্ডস কী?", "हार्बरविंड्स क्या है?"})
  void a_name_is_found_whose_words_are_written_apart(String text) {
    IncidentIndex index = amongMany(english("winds", "HarbourWinds Compromise"));
    assertThat(named(index, text)).contains("winds");
  }

  /** Left out between two vowels, a letter changes two of how it sounds; endings stay on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tashora te hamla",
        "tashkoora",
        "tsahkora attack",
        "tashkorta",
        "what hit Tashkira",
        "tashkorar ki holo",
        "tshkorar ki holo",
        "তাশকরার",
        "তাকোরায় হামলা",
        "তাশকোার"
      })
  void a_name_is_found_over_a_slip_with_an_ending_too(String text) {
    IncidentIndex index =
        amongMany(english("tashkora", "Tashkora"), english("tashkora-bn", "তাশকোরা"));
    assertThat(named(index, text)).isNotEmpty().isSubsetOf("tashkora", "tashkora-bn");
  }

  @Test
  void a_word_is_said_where_a_name_or_a_claim_has_it_just_so() {
    NameIndex names = INDEX.names();
    Analysis analysis = Core.lexicon().analyse("lanterns lantern lantrn zorblax");
    assertThat(names.isSaid(analysis, 1)).isTrue();
    assertThat(names.isSaid(analysis, 2)).isFalse();
    assertThat(names.isSaid(analysis, 3)).isFalse();
  }

  private static IncidentIndex amongMany(Incident... others) {
    var incidents = new ArrayList<>(MANY);
    incidents.addAll(List.of(others));
    return InMemory.index(incidents, Core.lexicon());
  }

  private static Incident english(String id, String name) {
    return Made.incident(id, name, "2022", "media", "LK", "nobody");
  }

  /** বলবেন, "you will say", is spelt almost so. */
  @ParameterizedTest
  @ValueSource(strings = {"বলভেন কবে আক্রান্ত হয়?", "বলভেনকে কে আক্রমণ করে?", "বলভেনের কী হলো?"})
  void a_name_is_no_word_of_grammar_that_is_almost_spelt_so(String text) {
    Incident balven = Made.incident("balven-2021", "বলভেন", "2021", "media", "BD", "nobody");
    assertThat(named(InMemory.index(List.of(balven, Made.MILL), Core.lexicon()), text))
        .containsExactly("balven-2021");
  }

  @Test
  void a_part_of_a_name_is_not_meant_within_a_longer_name_of_a_country() {
    Incident star = Made.incident("sea-tern-2020", "South Tern", "2020", "media", "LK", "nobody");
    IncidentIndex index = InMemory.index(List.of(star, Made.MILL), Core.lexicon());
    assertThat(named(index, "attacks blamed on South Korea")).isEmpty();
    assertThat(named(index, "attacks blamed on South Tern")).containsExactly("sea-tern-2020");
  }

  @Test
  void a_part_of_a_name_is_enough() {
    assertThat(named(AMONG_MANY, "who was behind Jutewick?")).containsExactly("jutewick-mill-2022");
  }

  @Test
  void of_two_that_a_slip_may_stand_for_both_are_found() {
    var namesakes =
        InMemory.index(
            List.of(
                Made.incident("a", "Padmor Traders", "2020", "retail", "BD", "x"),
                Made.incident("b", "Padnor Traders", "2020", "retail", "BD", "x")),
            Core.lexicon());
    assertThat(named(namesakes, "the Pador Traders breach")).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void a_name_that_hundreds_bear_is_told_as_such_and_not_walked_through() {
    assertThat(mentions(AMONG_MANY, "the Orbel Suite"))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.common()).isTrue();
              assertThat(mention.names()).hasSizeLessThan(20);
            });
    assertThat(AMONG_MANY.bears("made-7", List.of(new Mark.Called("orbel suite")))).isTrue();
    assertThat(AMONG_MANY.bears("made-7", List.of(new Mark.Called("lantern ferry")))).isFalse();
  }

  @Test
  void a_common_word_that_looks_like_a_name_names_nothing_among_many() {
    assertThat(named(AMONG_MANY, "kemon achen apni, bolen to dekhi")).isEmpty();
  }

  @Test
  void a_name_that_many_bear_tells_which_is_meant_beside_another() {
    assertThat(answered("Who attacked Jutewick through the Orbel Suite?"))
        .isEqualTo("jutewick-mill-2022");
  }

  @Test
  void a_name_that_many_bear_is_asked_back_about() {
    assertThat(answer("Who attacked Quellin?"))
        .isInstanceOfSatisfying(
            Answer.Clarify.class, asked -> assertThat(asked.candidates()).hasSizeBetween(2, 5));
  }

  private static String answered(String question) {
    return switch (answer(question)) {
      case Answer.Told told -> told.incident().id();
      case Answer.Unknown unknown -> unknown.incident().id();
      case Answer other -> other.toString();
    };
  }

  private static Answer answer(String question) {
    Knowledge knowledge =
        new Knowledge(
            AMONG_MANY,
            id -> MANY.stream().filter(i -> i.id().equals(id)).findFirst(),
            Core.lexicon(),
            Models.load().scorer().relevance());
    return Core.answerer().answer(question, Dialogue.NEW, knowledge, Core.TODAY).answer();
  }

  @Test
  void they_are_selected_counted_and_paged_by_when_they_began() {
    var inBangladesh = List.of(List.of(new Mark.In("BD")));
    assertThat(AMONG_MANY.select(wanted(inBangladesh), Order.LATEST_FIRST, 0, 1))
        .isEqualTo(new IncidentIndex.Selected(List.of("lantern-ferry-2023"), 2, 0));
    assertThat(AMONG_MANY.select(wanted(inBangladesh), Order.LATEST_FIRST, 1, 1).ids())
        .containsExactly("jutewick-mill-2022");
    assertThat(AMONG_MANY.select(wanted(inBangladesh), Order.EARLIEST_FIRST, 0, 1).ids())
        .containsExactly("jutewick-mill-2022");
    var both = List.of(List.of(new Mark.Hit(Sector.FINANCE)), List.of(new Mark.During(2022)));
    assertThat(AMONG_MANY.select(wanted(both), Order.LATEST_FIRST, 0, 9).ids())
        .containsExactly("jutewick-mill-2022");
    assertThat(AMONG_MANY.select(wanted(List.of()), Order.LATEST_FIRST, 0, 0).all()).isEqualTo(403);
    assertThat(AMONG_MANY.select(wanted(List.of(List.of())), Order.LATEST_FIRST, 0, 9).all())
        .isZero();
  }

  @Test
  void what_surely_went_on_is_selected_and_what_perhaps_did_is_counted() {
    var all = List.<List<Mark>>of();
    var year = Timespan.around(LocalDate.of(2023, 5, 6), Precision.YEAR);
    var month = Timespan.around(LocalDate.of(2023, 5, 6), Precision.MONTH);
    var ferry = List.of("lantern-ferry-2023");
    assertThat(AMONG_MANY.select(new Wanted(all, List.of(year)), Order.LATEST_FIRST, 0, 9))
        .isEqualTo(new IncidentIndex.Selected(ferry, 1, 0));
    assertThat(AMONG_MANY.select(new Wanted(all, List.of(month)), Order.LATEST_FIRST, 0, 9))
        .isEqualTo(new IncidentIndex.Selected(List.of(), 0, 1));
    var anyOf = List.of(year, Timespan.around(LocalDate.of(2020, 1, 1), Precision.YEAR));
    assertThat(AMONG_MANY.select(new Wanted(all, anyOf), Order.LATEST_FIRST, 0, 0).all())
        .isEqualTo(401);
    var later = List.of(Timespan.since(LocalDate.of(2023, 1, 1)));
    var inBangladesh = List.of(List.of(new Mark.In("BD")));
    assertThat(AMONG_MANY.select(new Wanted(inBangladesh, later), Order.LATEST_FIRST, 0, 9).ids())
        .isEqualTo(ferry);
    var earlier = List.of(Timespan.until(LocalDate.of(2022, 12, 31)));
    assertThat(AMONG_MANY.select(new Wanted(inBangladesh, earlier), Order.LATEST_FIRST, 0, 9).ids())
        .containsExactly("jutewick-mill-2022");
  }

  private static Wanted wanted(List<? extends List<? extends Mark>> by) {
    return new Wanted(by, List.of());
  }

  @Test
  void pages_go_by_how_much_is_told_and_of_as_much_by_when() {
    assertThat(AMONG_MANY.page(0, 3))
        .containsExactly("lantern-ferry-2023", "jutewick-mill-2022", "harbour-vale-2021");
    assertThat(AMONG_MANY.page(400, 8)).hasSize(3);
    assertThat(AMONG_MANY.size()).isEqualTo(403);
  }
}
