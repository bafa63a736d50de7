package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Models;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.search.InMemory;
import dev.ghotona.wording.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
  private static final Instant NOON = Core.NOON.instant();
  private static final String QUESTION = "Which servers did the ransomware lock at AIIMS?";

  private final Map<String, Incident> stored =
      new HashMap<>(
          Core.incidents().stream().collect(Collectors.toMap(Incident::id, Function.identity())));
  private final Knowledge knowledge =
      new Knowledge(
          InMemory.index(Core.incidents(), Core.lexicon()),
          id -> Optional.ofNullable(stored.get(id)),
          Core.lexicon(),
          Models.load().scorer().relevance());
  private final Interlocutor interlocutor = Core.interlocutor(knowledge);

  private Interlocutor.Exchange hear(String text, Memory before, Instant now) {
    return interlocutor.hear(text, Optional.empty(), Letters.OWN, before, now);
  }

  private Reply reply(String text) {
    return hear(text, Memory.NONE, NOON).heard().reply();
  }

  @Test
  void who_asks_the_same_gets_the_same_answer_without_another_look() {
    assertThat(reply(QUESTION)).isSameAs(reply(QUESTION)).isNotSameAs(reply(QUESTION + " "));
  }

  @Test
  void what_is_remembered_is_of_when_it_was_asked() {
    Instant later = NOON.plus(Duration.ofMinutes(5));
    assertThat(hear(QUESTION, Memory.NONE, NOON).memory().spokenAt()).contains(NOON);
    assertThat(hear(QUESTION, Memory.NONE, later).memory().spokenAt()).contains(later);
  }

  @Test
  void another_language_or_other_letters_are_another_answer() {
    var hindi = new Memory(Memory.NONE.dialogue(), Optional.empty(), Optional.of(Language.HINDI));
    assertThat(reply(QUESTION).language()).isEqualTo(Language.ENGLISH);
    assertThat(hear(QUESTION, hindi, NOON).heard().reply().language()).isEqualTo(Language.HINDI);
    assertThat(
            interlocutor
                .hear(QUESTION, Optional.of(Language.BENGALI), Letters.LATIN, Memory.NONE, NOON)
                .heard()
                .reply()
                .language())
        .isEqualTo(Language.BENGALI);
  }

  @Test
  void what_was_said_before_counts() {
    Memory before = hear("When was AIIMS attacked?", Memory.NONE, NOON).memory();
    String next = "And who is behind it?";
    assertThat(reply(next).outcome()).isEqualTo(Reply.Outcome.CLARIFY);
    assertThat(hear(next, before, NOON).heard().reply().incident())
        .map(Reply.IncidentName::id)
        .contains("aiims-2022");
  }

  @Test
  void after_a_change_nothing_old_is_told() {
    Reply before = reply("When was AIIMS attacked?");
    assertThat(before.claims()).isNotEmpty();
    stored.computeIfPresent("aiims-2022", (id, incident) -> without(incident, before));
    knowledge.forget(List.of("aiims-2022"));
    assertThat(reply("When was AIIMS attacked?").claims())
        .extracting(told -> told.claim().id())
        .doesNotContainAnyElementsOf(
            before.claims().stream().map(told -> told.claim().id()).toList());
  }

  @Test
  void commands_are_not_kept() {
    Reply before = obeyed("/timeline aiims-2022");
    assertThat(obeyed("/timeline aiims-2022")).isNotSameAs(before);
    stored.computeIfPresent("aiims-2022", (id, incident) -> without(incident, before));
    knowledge.forget(List.of("aiims-2022"));
    assertThat(obeyed("/timeline aiims-2022").claims())
        .doesNotContainAnyElementsOf(before.claims());
  }

  private Reply obeyed(String command) {
    var manner = new Interlocutor.Manner(Optional.empty(), Letters.OWN, Optional.empty(), NOON);
    return interlocutor.reply(Request.typed(command), manner, Memory.NONE).heard().reply();
  }

  private static Incident without(Incident incident, Reply told) {
    var gone = told.claims().stream().map(Reply.ToldClaim::claim).toList();
    return new Incident(
        incident.id(),
        incident.names(),
        incident.victims(),
        incident.systems(),
        incident.actors(),
        incident.sectors(),
        incident.countries(),
        incident.period(),
        incident.sources(),
        incident.claims().stream().filter(claim -> !gone.contains(claim)).toList());
  }

  @Test
  void an_incident_that_nobody_asked_about_is_not_answered_about_at_once() {
    assertThat(atOnce(QUESTION)).isEmpty();
    Reply read = reply("When was AIIMS attacked?");
    assertThat(read.claims()).isNotEmpty();
    assertThat(atOnce(QUESTION)).map(reply -> reply.claims().isEmpty()).contains(false);
  }

  private Optional<Reply> atOnce(String text) {
    return interlocutor
        .hearAtOnce(text, Optional.empty(), Letters.OWN, Memory.NONE, NOON)
        .map(exchange -> exchange.heard().reply());
  }
}
