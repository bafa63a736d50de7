package dev.ghotona.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value.Bound;
import java.lang.reflect.Method;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

  @ParameterizedTest
  @EnumSource
  void every_message_is_written_in_this_language(Language language) {
    assertThat(names(PlainMessages.bundle(language)))
        .containsExactlyInAnyOrderElementsOf(names(Messages.class));
  }

  @ParameterizedTest
  @EnumSource
  void no_message_is_blank_for_any_kind_of_thing(Language language) {
    assertThat(rendered(language)).allSatisfy(message -> assertThat(message).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource
  void messages_are_in_composed_form_and_bring_no_number_of_their_own(Language language) {
    assertThat(rendered(language))
        .allSatisfy(
            message ->
                assertThat(message)
                    .isEqualTo(Normalizer.normalize(message, Normalizer.Form.NFC))
                    .doesNotMatch("(?s).*\\d.*"));
  }

  private static List<String> names(Class<?> bundle) {
    return Arrays.stream(bundle.getDeclaredMethods()).map(Method::getName).toList();
  }

  /** Every message but the signs, which may be empty, its arguments left as letters. */
  private static List<String> rendered(Language language) {
    var messages = PlainMessages.in(language);
    return Stream.of(
            Stream.of(Phrase.values())
                .filter(phrase -> phrase != Phrase.ON_THE_HOUR)
                .map(phrase -> phrase.patternIn(messages).replaceAll("\\{\\d}", "x")),
            Stream.of(Aspect.values()).map(messages::question),
            Stream.of(Aspect.values()).map(messages::label),
            Stream.of(Stance.values()).map(s -> messages.attributed(s, "x", "x")),
            Stream.of(Stance.values()).map(s -> messages.unattributed(s, "x")),
            Stream.of(Language.values()).map(l -> messages.statedIn(l, "x")),
            Stream.of(DayPart.values()).map(messages::partOfDay),
            Stream.of(Bound.values()).map(b -> messages.bounded(b, "x")))
        .flatMap(s -> s)
        .toList();
  }
}
