package dev.ghotona.conversation;

import static dev.ghotona.domain.Language.BENGALI;
import static dev.ghotona.domain.Language.ENGLISH;
import static dev.ghotona.domain.Language.HINDI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Conversations.Said;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.wording.Reply;
import dev.ghotona.wording.Reply.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveConversationsTest {
  private final MovedClock clock = new MovedClock();
  private final Conversations conversations = Core.conversations(clock);

  private Heard hear(String text) {
    return conversations.hear(new Said("test", Optional.of("chat"), text, Optional.empty()));
  }

  private Heard hearOf(String text, Language chosen) {
    return conversations.hear(new Said("test", Optional.of("chat"), text, Optional.of(chosen)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
  void a_blank_text_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> hear(text));
  }

  @Test
  void a_text_that_is_too_long_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> hear("a".repeat(4097)));
    assertThat(hear("a".repeat(4096)).reply().text()).isNotBlank();
  }

  @Test
  void the_reply_is_in_the_language_of_the_text() {
    assertThat(hear("When was AIIMS attacked?").reply().language()).isEqualTo(ENGLISH);
    assertThat(hear("এইমসে সাইবার হানা কোন দিন হলো?").reply().language()).isEqualTo(BENGALI);
    assertThat(hear("aiims par hamla kab hua tha").reply().language()).isEqualTo(HINDI);
  }

  @Test
  void a_language_chosen_comes_before_that_of_the_text() {
    Heard heard = hearOf("When was AIIMS attacked?", HINDI);
    assertThat(heard.detected()).isEqualTo(WrittenForm.ENGLISH);
    assertThat(heard.reply().language()).isEqualTo(HINDI);
    assertThat(heard.reply().text()).contains("23 नवंबर 2022");
  }

  @Test
  void a_language_wanted_in_the_text_comes_before_the_chosen_one() {
    Heard heard = hearOf("When was AIIMS attacked? Tell me in Bengali", HINDI);
    assertThat(heard.detected()).isEqualTo(WrittenForm.ENGLISH);
    assertThat(heard.reply().language()).isEqualTo(BENGALI);
  }

  private Heard hearInLatin(String text, Optional<Language> chosen) {
    return conversations.hear(
        new Said("test", Optional.of("chat"), text, chosen, Letters.LATIN, Optional.empty()));
  }

  @Test
  void replies_come_in_latin_letters_where_they_are_wanted() {
    var reply = hearInLatin("aiims e hamla kobe hoyechilo?", Optional.of(BENGALI)).reply();
    assertThat(reply.form()).isEqualTo(WrittenForm.BENGALI_LATIN);
    assertThat(reply.text()).contains("hamlati hoy budhbar, 23 November 2022 tarikhe.");
    assertThat(reply.citations()).extracting(Reply.Citation::publisher).contains("ji 24 ghonta");
    reply = hearInLatin("aiims par hamla kab hua tha", Optional.of(HINDI)).reply();
    assertThat(reply.form()).isEqualTo(WrittenForm.HINDI_LATIN);
    assertThat(reply.text()).contains("hamla budhvar, 23 November 2022 ko hua.");
  }

  @Test
  void letters_stay_latin_where_the_language_is_left_to_the_text() {
    assertThat(hearInLatin("aiims par hamla kab hua tha", Optional.empty()).reply().form())
        .isEqualTo(WrittenForm.HINDI_LATIN);
    assertThat(hearInLatin("হামলাটা কে করেছে?", Optional.empty()).reply().form())
        .isEqualTo(WrittenForm.BENGALI_LATIN);
    assertThat(hearInLatin("When was it?", Optional.empty()).reply().form())
        .isEqualTo(WrittenForm.ENGLISH);
  }

  @Test
  void a_language_wanted_in_the_text_comes_before_the_one_chosen_in_latin_letters() {
    hearInLatin("aiims e hamla kobe hoyechilo?", Optional.of(BENGALI));
    assertThat(hearInLatin("in english", Optional.of(BENGALI)).reply().form())
        .isEqualTo(WrittenForm.ENGLISH);
    assertThat(hearInLatin("hindi te bolo", Optional.of(BENGALI)).reply().form())
        .isEqualTo(WrittenForm.HINDI_LATIN);
    assertThat(hearInLatin("Who did it?", Optional.of(BENGALI)).reply().form())
        .isEqualTo(WrittenForm.BENGALI_LATIN);
  }

  @ParameterizedTest
  @EnumSource(names = {"BENGALI", "HINDI"})
  void what_is_suggested_in_latin_letters_is_understood(Language language) {
    for (String name : List.of("AIIMS", "Microsoft Exchange")) {
      var first = hearInLatin(name + " hamla kab hua, kobe?", Optional.of(language)).reply();
      assertThat(first.suggestions()).isNotEmpty();
      for (String suggestion : first.suggestions()) {
        var next = hearInLatin(suggestion, Optional.of(language)).reply();
        assertThat(next.outcome()).as(suggestion).isEqualTo(Outcome.ANSWERED);
        assertThat(next.incident().map(Reply.IncidentName::id))
            .as(suggestion)
            .isEqualTo(first.incident().map(Reply.IncidentName::id));
      }
    }
  }

  @Test
  void a_name_alone_is_answered_in_the_language_of_the_chat() {
    hear("হামলাটা কে করেছে?");
    assertThat(hear("AIIMS").reply().language()).isEqualTo(BENGALI);
  }

  @Test
  void a_follow_up_is_understood_within_the_silence_only() {
    hear("When was AIIMS attacked?");
    clock.move(Duration.ofMinutes(29));
    assertThat(hear("Who was behind the attack?").reply().incident())
        .map(Reply.IncidentName::id)
        .contains("aiims-2022");
    clock.move(Duration.ofMinutes(31));
    assertThat(hear("Who was behind the attack?").reply().outcome()).isEqualTo(Outcome.CLARIFY);
  }

  @Test
  void chats_do_not_hear_each_other() {
    hear("When was AIIMS attacked?");
    var other =
        new Said("test", Optional.of("other"), "Who was behind the attack?", Optional.empty());
    assertThat(conversations.hear(other).reply().outcome()).isEqualTo(Outcome.CLARIFY);
  }

  @Test
  void without_a_chat_nothing_is_remembered() {
    conversations.hear(
        new Said("test", Optional.empty(), "When was AIIMS attacked?", Optional.empty()));
    var next = new Said("test", Optional.empty(), "Who was behind the attack?", Optional.empty());
    assertThat(conversations.hear(next).reply().outcome()).isEqualTo(Outcome.CLARIFY);
  }

  @Test
  void a_command_is_obeyed_with_a_chat_and_without() {
    assertThat(hear("/incident aiims-2022").reply().incident())
        .map(Reply.IncidentName::id)
        .contains("aiims-2022");
    assertThat(hear("When was it?").reply().outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(hearAlone("/timeline aiims-2022", Optional.empty()).reply().claims()).isNotEmpty();
    assertThat(hear("/dance").reply().outcome()).isEqualTo(Outcome.NOTICE);
  }

  private Heard hearAlone(String text, Optional<Language> locale) {
    return conversations.hear(
        new Said("test", Optional.empty(), text, Optional.empty(), Letters.OWN, locale));
  }

  @Test
  void a_command_is_answered_in_the_language_chosen_or_spoken_or_else_that_of_the_app() {
    assertThat(hearAlone("/incidents", Optional.empty()).reply().language()).isEqualTo(ENGLISH);
    assertThat(hearAlone("/incidents", Optional.of(HINDI)).reply().language()).isEqualTo(HINDI);
    hear("এইমসের কোন সার্ভার অচল হয়ে পড়ে?");
    assertThat(hear("/incidents").detected()).isEqualTo(WrittenForm.BENGALI);
    hear("/language hi");
    assertThat(hear("/incidents").reply().language()).isEqualTo(HINDI);
    assertThat(hearOf("/incidents", ENGLISH).reply().language()).isEqualTo(ENGLISH);
  }

  @Test
  void a_command_is_not_answered_at_once() {
    var said = new Said("test", Optional.empty(), "/incidents", Optional.empty());
    assertThat(conversations.hearAtOnce(said)).isEmpty();
  }

  @Test
  void whoever_asks_to_be_forgotten_is() {
    hear("When was AIIMS attacked?");
    hear("/language hi");
    assertThat(hear("/forget").reply().outcome()).isEqualTo(Outcome.SETTINGS);
    Heard next = hear("Who was behind the attack?");
    assertThat(next.reply().outcome()).isEqualTo(Outcome.CLARIFY);
    assertThat(next.reply().language()).isEqualTo(ENGLISH);
  }
}
