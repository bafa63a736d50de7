package dev.ghotona.wording;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Language;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text at all. */
class LatinScriptPropertiesTest {
  private static final String TRICKY =
      "\t\n\r .,:?!'-“”\u200B\u200C\u200D\u200E\u202E\u2028\uFEFF\u0300\uD83D\uDE00\uD800\uDFFF"
          + "\u0964\u0965\u09CD\u09BC\u0981\u0983\u094D\u093C\u0901\u0903\uA8F2\u1CD0";

  @Provide
  Arbitrary<String> texts() {
    var ours =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withCharRange('A', 'Z')
            .withCharRange('0', '9')
            .withCharRange('\u0900', '\u09FF')
            .withChars(TRICKY.toCharArray())
            .ofMaxLength(60);
    return Arbitraries.oneOf(ours, Arbitraries.strings().ofMaxLength(60));
  }

  @Provide
  Arbitrary<String> withoutOurScripts() {
    var foreign = TRICKY.chars().filter(c -> !our(c)).mapToObj(c -> (char) c).toList();
    var tricky = Arbitraries.of(foreign);
    var latin = Arbitraries.chars().range('a', 'z').range('A', 'Z').range('0', '9');
    var mixed = Arbitraries.oneOf(tricky, latin).list().ofMaxSize(60);
    var written = mixed.map(chars -> chars.stream().map(String::valueOf).collect(joining()));
    return Arbitraries.oneOf(written, Arbitraries.strings().ofMaxLength(60))
        .filter(text -> text.chars().noneMatch(c -> our(c)));
  }

  @Provide
  Arbitrary<Language> indian() {
    return Arbitraries.of(Language.BENGALI, Language.HINDI);
  }

  private static boolean our(int c) {
    return c >= 0x900 && c <= 0x9FF || c >= 0x1CD0 && c <= 0x1CFF || c >= 0xA8E0 && c <= 0xA8FF;
  }

  @Property
  void no_letter_sign_or_digit_of_our_scripts_is_left(
      @ForAll("texts") String text, @ForAll("indian") Language language) {
    assertThat(LatinScript.of(text, language).chars().filter(c -> our(c))).isEmpty();
  }

  @Property
  void what_is_not_in_our_scripts_is_left_as_it_is(
      @ForAll("withoutOurScripts") String text, @ForAll("indian") Language language) {
    assertThat(LatinScript.of(text, language)).isEqualTo(text);
    assertThat(LatinScript.of("হামলা " + text + " हमला", language))
        .isEqualTo("hamla " + text + " hamla");
  }

  @Example
  void joiners_stay_where_no_letter_of_ours_is() {
    for (Language language : List.of(Language.BENGALI, Language.HINDI)) {
      assertThat(LatinScript.of("b\u200C bb\u200D\u200Dc", language))
          .isEqualTo("b\u200C bb\u200D\u200Dc");
    }
    assertThat(LatinScript.of("AIIMS\u200Cএ কম\u200Dব", Language.BENGALI))
        .isEqualTo(LatinScript.of("AIIMSএ কমব", Language.BENGALI));
  }

  @Example
  void a_sign_between_the_halves_of_a_character_breaks_nothing() {
    for (Language language : List.of(Language.BENGALI, Language.HINDI)) {
      assertThat(LatinScript.of("\uD970\u09D4\uDF2F", language)).doesNotContain("\u09D4");
    }
  }

  @Property
  void each_line_is_written_as_it_is_alone(
      @ForAll("texts") String line, @ForAll("texts") String next, @ForAll("indian") Language in) {
    assertThat(LatinScript.of(line + "\n" + next, in))
        .isEqualTo(LatinScript.of(line, in) + "\n" + LatinScript.of(next, in));
  }

  @Property
  void what_is_written_in_latin_letters_stays_so(
      @ForAll("texts") String text, @ForAll("indian") Language language) {
    String latin = LatinScript.of(text, language);
    assertThat(LatinScript.of(latin, language)).isEqualTo(latin);
  }

  @Property
  void digits_become_those_of_ascii(@ForAll int number, @ForAll("indian") Language language) {
    String ascii = Integer.toString(number);
    assertThat(LatinScript.of(in(ascii, '০'), language)).isEqualTo(ascii);
    assertThat(LatinScript.of(in(ascii, '०'), language)).isEqualTo(ascii);
  }

  private static String in(String ascii, char zero) {
    var text = new StringBuilder();
    ascii.chars().forEach(c -> text.append((char) (c == '-' ? c : c - '0' + zero)));
    return text.toString();
  }
}
