package dev.ghotona.understanding.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.WrittenForm;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LanguageIdentifierPropertiesTest {
  private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();
  private static final LanguageIdentifier ANOTHER = new LanguageIdentifier();

  @Property
  void any_text_has_a_form(@ForAll String text, @ForAll WrittenForm fallback) {
    assertThat(IDENTIFIER.identify(text)).isNotNull();
    assertThat(IDENTIFIER.identify(text, fallback)).isNotNull();
  }

  @Property
  void the_same_text_is_always_in_the_same_form(@ForAll("mixedScripts") String text) {
    assertThat(IDENTIFIER.judge(text)).isEqualTo(ANOTHER.judge(text));
  }

  @Provide
  Arbitrary<String> mixedScripts() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('\u0900', '\u09FF')
        .withChars(" .?\"@/’\u200D\uD83D\uDE00".toCharArray())
        .ofMaxLength(200);
  }
}
