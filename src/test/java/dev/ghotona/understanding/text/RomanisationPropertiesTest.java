package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Any word at all. */
@Domain(RandomText.class)
class RomanisationPropertiesTest {

  @Property
  void only_latin_letters_are_left_of_a_word_of_our_scripts(@ForAll String text) {
    for (Token token : Tokenizer.tokens(Folding.fold(text))) {
      if (token.script() != Script.OTHER) {
        assertThat(Romanisation.of(token.text())).matches("[a-z0-9,.:]*");
      }
    }
  }

  @Property
  void keys_only_leave_out(@ForAll String text) {
    String roman = Romanisation.of(Folding.fold(text).text());
    assertThat(Romanisation.withoutOpenVowels(roman)).hasSizeLessThanOrEqualTo(roman.length());
    assertThat(Romanisation.skeleton(roman))
        .hasSizeLessThanOrEqualTo(Romanisation.withoutOpenVowels(roman).length());
  }

  @Property
  void a_skeleton_is_its_own(@ForAll String text) {
    String skeleton = Romanisation.skeleton(Romanisation.of(Folding.fold(text).text()));
    assertThat(Romanisation.skeleton(skeleton)).isEqualTo(skeleton);
  }
}
