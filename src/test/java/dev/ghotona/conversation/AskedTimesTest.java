package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Models;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Letters;
import dev.ghotona.ingest.IncidentFile;
import dev.ghotona.ingest.Reading;
import dev.ghotona.search.InMemory;
import dev.ghotona.wording.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions across incidents that select by when they were, asked on 15 January 2026. */
class AskedTimesTest {
  private static final Instant NOON = Core.NOON.instant();
  private static final List<Incident> INCIDENTS =
      Stream.concat(
              Stream.of(
                  incident("saffron-quay", "Saffron Quay Clinic", "health", "2025-03-04", "day"),
                  incident("blue-heron", "Blue Heron Savings", "finance", "2025", "year"),
                  incident("tilt-mill", "Tilt Mill", "manufacturing", "2024-12", "month"),
                  incident("moss-rail", "Moss Rail", "transport", "2025-12-30", "day"),
                  incident("ember-works", "Ember Works", "energy", "2026-01-15", "day")),
              IntStream.range(0, 9)
                  .mapToObj(
                      i ->
                          incident(
                              "ferry-" + i, "Ferry " + i, "media", "2019-0" + (i + 1), "month")))
          .toList();

  private final Interlocutor interlocutor =
      Core.interlocutor(
          InMemory.knowledge(INCIDENTS, Core.lexicon(), Models.load().scorer().relevance()));

  private static Incident incident(
      String id, String name, String sector, String at, String precision) {
    String file =
        """
        id: %s
        names: {en: [%s hack]}
        victims: [{en: [%s]}]
        actors: [{en: [Wicker gang]}]
        sectors: [%s]
        sources:
          - {id: post, publisher: {en: Quay Post}, title: T, language: en, published: 2026-01-02T09:30:00Z}
        claims:
          - {id: when, aspect: when, stance: reported, source: post, statement: {en: That was then.},
             value: {moment: {at: "%s", precision: %s}}}
          - {id: attacker, aspect: attacker, stance: believed, source: post, statement: {en: The Wicker gang did it.}}
        """
            .formatted(id, name, name, sector, at, precision);
    var reading = IncidentFile.create().read(id, file.getBytes(StandardCharsets.UTF_8));
    return ((Reading.Good) reading).incident();
  }

  private Interlocutor.Exchange hear(String text, Memory before) {
    return interlocutor.hear(text, Optional.empty(), Letters.OWN, before, NOON);
  }

  private String told(String... texts) {
    Interlocutor.Exchange exchange = hear(texts[0], Memory.NONE);
    for (int i = 1; i < texts.length; i++) {
      exchange = hear(texts[i], exchange.memory());
    }
    return exchange.heard().reply().text();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "which attacks in March 2025? | 1 of the 14 incidents I know (when: March 2025): | Saffron",
        "how many attacks last year? | 3 of the 14 incidents I know (when: 2025 (“last year”)): | Moss",
        "which attacks were there last month? | 1 of the 14 incidents I know (when: December 2025 (“last month”)): | Moss",
        "any attacks today? | 1 of the 14 incidents I know (when: 15 January 2026 (“today”)): | Ember",
        "which attacks before 2020 | 9 of the 14 incidents I know (when: up to 2019), here 1 to 8, the latest first: | Ferry",
        "attacks since December 2024 | 5 of the 14 incidents I know (when: December 2024 and later): | Tilt",
        "attacks on hospitals or banks in 2025 | 2 of the 14 incidents I know (line of work: health / finance, when: 2025): | Saffron",
        "attacks on hospitals in 2025 | 1 of the 14 incidents I know (line of work: health, when: 2025): | Saffron",
        "মার্চ ২০২৫-এ কোন কোন হামলা? | আমার জানা ১৪টি ঘটনার মধ্যে ১টি (সময়: মার্চ ২০২৫): | Saffron",
        "গত বছর কয়টি হামলা হয়েছে? | আমার জানা ১৪টি ঘটনার মধ্যে ৩টি (সময়: ২০২৫ (“গত বছর”)): | Moss",
        "২০২৫ থেকে কতগুলো হামলা হয়েছে? | আমার জানা ১৪টি ঘটনার মধ্যে ৪টি (সময়: ২০২৫ থেকে): | Ember",
        "पिछले साल कितने हमले हुए? | मुझे मालूम 14 घटनाओं में से 3 (समय: 2025 (“पिछले साल”)): | Moss",
        "मार्च 2025 में कौन कौन से हमले हुए? | मुझे मालूम 14 घटनाओं में से 1 (समय: मार्च 2025): | Saffron",
        "2019 और 2024 के बीच कितने हमले हुए? | मुझे मालूम 14 घटनाओं में से 10 (समय: 2019 से 2024), यहाँ 1 से 8 तक, नई पहले: | Tilt",
        "goto bochor koyta hamla hoyeche | আমার জানা ১৪টি ঘটনার মধ্যে ৩টি (সময়: ২০২৫ (“goto bochor”)): | Moss",
        "march 2025 e kon kon hamla hoyeche | আমার জানা ১৪টি ঘটনার মধ্যে ১টি (সময়: মার্চ ২০২৫): | Saffron",
        "pichle saal kitne hamle hue | मुझे मालूम 14 घटनाओं में से 3 (समय: 2025 (“pichle saal”)): | Moss",
        "pichhle mahine kaun kaun se hamle hue | मुझे मालूम 14 घटनाओं में से 1 (समय: दिसंबर 2025 (“pichhle mahine”)): | Moss",
      })
  void a_time_selects_and_the_reply_says_which(String text, String heading, String name) {
    assertThat(told(text)).startsWith(heading).contains(name);
  }

  @Test
  void what_is_known_by_the_year_alone_is_told_of_no_month_but_said_to_be_possible() {
    assertThat(told("which attacks in March 2025?"))
        .doesNotContain("Blue Heron")
        .endsWith("1 more may fit: when they were is not known exactly enough.");
    assertThat(told("which attacks in July 2025?"))
        .isEqualTo(
            """
            None of the 14 incidents I know fits (when: July 2025).
            1 more may fit: when they were is not known exactly enough.""");
    assertThat(told("which attacks in 2025?")).contains("Blue Heron").doesNotContain("may fit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "which attacks in 2019? | and in 2025? | 3 of the 14 incidents I know (when: 2025):",
        "which attacks in 2025? | and in March? | 1 of the 14 incidents I know (when: March 2025):",
        "how many attacks on hospitals? | and last year? | 1 of the 14 incidents I know (line of work: health, when: 2025 (“last year”)):",
        "২০১৯ সালে কতগুলো হামলা হয়েছে? | আর ২০২৫-এ? | আমার জানা ১৪টি ঘটনার মধ্যে ৩টি (সময়: ২০২৫):",
        "২০২৫ সালে কতগুলো হামলা হয়েছে? | আর মার্চে? | আমার জানা ১৪টি ঘটনার মধ্যে ১টি (সময়: মার্চ ২০২৫):",
        "2019 में कितने हमले हुए? | और पिछले साल? | मुझे मालूम 14 घटनाओं में से 3 (समय: 2025 (“पिछले साल”)):",
        "2019 te koto gulo hamla hoyeche | ar 2025 e? | আমার জানা ১৪টি ঘটনার মধ্যে ৩টি (সময়: ২০২৫):",
        "2019 mein kitne hamle hue | aur 2025 mein? | मुझे मालूम 14 घटनाओं में से 3 (समय: 2025):",
      })
  void another_time_asks_the_same_of_it(String first, String next, String heading) {
    assertThat(told(first, next)).startsWith(heading);
  }

  @Test
  void a_month_is_of_the_year_that_was_asked_for_last() {
    assertThat(told("which attacks in 2019?", "and in 2025?", "and in March?"))
        .startsWith("1 of the 14 incidents I know (when: March 2025):");
  }

  @Test
  void after_a_list_one_incident_can_be_asked_about_as_before() {
    assertThat(told("Who attacked Tilt Mill?", "which attacks in 2019?", "who did it?"))
        .contains("Wicker gang");
    Memory list = hear("which attacks in 2019?", Memory.NONE).memory();
    assertThat(hear("and Tilt Mill?", list).heard().reply().incident())
        .map(Reply.IncidentName::id)
        .contains("tilt-mill");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "which attacks in 2025? | the latest of them? | Of the 14 incidents I know, the latest that fits (when: 2025) is “Moss",
        "which attacks in 2025? | how many are there? | 3 of the 14 incidents I know (when: 2025):",
        "২০২৫ সালে কোন কোন হামলা? | এর মধ্যে কয়টা? | আমার জানা ১৪টি ঘটনার মধ্যে ৩টি (সময়: ২০২৫):",
        "2025 में कितने हमले हुए? | कौन कौन से? | मुझे मालूम 14 घटनाओं में से 3 (समय: 2025):",
        "list attacks by the Wicker gang | and in 2025? | 3 of the 14 incidents I know (said to be behind it: “Wicker gang”, when: 2025):",
      })
  void what_is_asked_of_those_listed_says_by_what_they_were_selected(
      String first, String next, String heading) {
    assertThat(told(first, next)).startsWith(heading);
  }

  @Test
  void the_latest_of_those_listed_is_talked_about_from_then_on_and_the_list_can_be_come_back_to() {
    Memory latest =
        hear("the latest of them?", hear("which attacks in 2025?", Memory.NONE).memory()).memory();
    assertThat(hear("who did it?", latest).heard().reply().incident())
        .map(Reply.IncidentName::id)
        .contains("moss-rail");
    assertThat(told("which attacks in 2025?", "the latest of them?", "and the oldest?"))
        .contains("Blue Heron");
  }

  @Test
  void the_pages_of_what_is_listed_again_are_of_the_same_selection() {
    Memory counted = hear("how many attacks in 2019?", Memory.NONE).memory();
    assertThat(hear("list them", counted).heard().reply().offers().getLast().command())
        .isEqualTo(new Command(Command.Kind.INCIDENTS, "2 time:2019"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who attacked Moss Rail in December 2025?",
        "how many people did the attack hit in March 2025?",
        "which servers were attacked last year?",
        "মস রেলে গত মাসে কী হয়েছিল?",
        "पिछले साल हमले में कितने लोग प्रभावित हुए?",
        "goto bochor hamlay koto taka gese",
        "pichle saal hamle mein kitne log prabhavit hue",
      })
  void a_time_alone_makes_no_list_of_a_question_about_one(String text) {
    assertThat(hear(text, Memory.NONE).heard().reply().outcome())
        .isNotEqualTo(Reply.Outcome.LISTED);
  }

  @Test
  void the_page_after_says_the_same_of_the_time() {
    Reply reply = hear("which attacks before last year?", Memory.NONE).heard().reply();
    assertThat(reply.text())
        .startsWith(
            "10 of the 14 incidents I know (when: up to 2024 (“before last year”)), here 1 to 8");
    Command next = reply.offers().getLast().command();
    var party = new Party(new Address("test", "", "a"), "somebody");
    var delivery = Delivery.of(party, "1", new Request.Menu(next), NOON.plusSeconds(40_000_000));
    assertThat(interlocutor.reply(delivery, Memory.NONE).heard().reply().text())
        .startsWith(
            "10 of the 14 incidents I know (when: up to 2024 (“before last year”)), here 9 to 10");
  }

  @Test
  void more_than_a_page_can_be_told_by_is_listed_without_pages() {
    String years =
        IntStream.range(1990, 2025).mapToObj(y -> "in " + y + " ").reduce("", String::concat);
    Reply reply = hear("which attacks " + years + "?", Memory.NONE).heard().reply();
    assertThat(reply.text()).startsWith("10 of the 14");
    assertThat(reply.offers()).hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({
    "year:2019, 9 of the 14",
    "time:2019, 9 of the 14",
    "time:2019-03, 1 of the 14",
    "time:2025-03-04, 1 of the 14",
    "time:2024.., 5 of the 14",
    "time:..2024-12, 10 of the 14",
    "time:2019..2024:some_years, 10 of the 14",
    "time:, The incidents I know",
    "time:.., The incidents I know",
    "time:2019-13, The incidents I know",
    "time:2024..2019, The incidents I know",
    "time:soon, The incidents I know",
  })
  void a_page_is_read_as_it_is_written(String by, String heading) {
    var party = new Party(new Address("test", "", "a"), "somebody");
    var menu = new Request.Menu(new Command(Command.Kind.INCIDENTS, "1 " + by));
    var delivery = Delivery.of(party, "1", menu, NOON);
    assertThat(interlocutor.reply(delivery, Memory.NONE).heard().reply().text())
        .startsWith(heading);
  }

  @Test
  void today_is_the_day_where_those_who_ask_are() {
    var lateAtNight = Instant.parse("2026-01-14T20:00:00Z");
    var text = "any attacks today?";
    var inUtc = interlocutor.hear(text, Optional.empty(), Letters.OWN, Memory.NONE, lateAtNight);
    assertThat(inUtc.heard().reply().text()).startsWith("None of the 14").contains("14 January");
    var inIndia =
        new Interlocutor(
                Core.answerer(),
                Core.composer(),
                () ->
                    InMemory.knowledge(
                        INCIDENTS, Core.lexicon(), Models.load().scorer().relevance()),
                Core.PERIODS,
                ZoneId.of("Asia/Kolkata"))
            .hear(text, Optional.empty(), Letters.OWN, Memory.NONE, lateAtNight);
    assertThat(inIndia.heard().reply().text()).startsWith("1 of the 14").contains("15 January");
  }

  @Test
  void what_is_kept_of_the_same_question_is_of_that_day() {
    assertThat(told("any attacks today?")).contains("15 January 2026");
    var tomorrow = NOON.plusSeconds(12 * 60 * 60);
    assertThat(
            interlocutor
                .hear("any attacks today?", Optional.empty(), Letters.OWN, Memory.NONE, tomorrow)
                .heard()
                .reply()
                .text())
        .contains("16 January 2026");
  }
}
