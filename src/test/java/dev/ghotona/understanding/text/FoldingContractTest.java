package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What must hold for a folding of any text at all. */
@Domain(RandomText.class)
class FoldingContractTest {

  @Example
  void null_folds_to_nothing() {
    assertThat(Folding.fold(null).text()).isEmpty();
    assertThat(Folding.fold(null).original()).isEmpty();
  }

  @Example
  void nothing_folds_to_nothing() {
    assertThat(Folding.fold("").text()).isEmpty();
  }

  @Property
  void the_original_stays_as_it_was_typed(@ForAll String text) {
    assertThat(Folding.fold(text).original()).isEqualTo(text);
  }

  @Property
  void every_character_comes_from_somewhere_in_the_original(@ForAll String text) {
    Folded folded = Folding.fold(text);
    int before = 0;
    for (int i = 0; i < folded.text().length(); i++) {
      Span span = folded.originalSpan(i, i + 1);
      assertThat(span.start()).isBetween(before, text.length() - 1);
      assertThat(span.end()).isBetween(span.start() + 1, text.length());
      before = span.start();
    }
  }

  @Property
  void any_part_maps_back_inside_the_original(@ForAll String text) {
    Folded folded = Folding.fold(text);
    int length = folded.text().length();
    for (int i = 0; i <= length; i++) {
      assertThat(folded.originalSpan(0, i).end()).isBetween(0, text.length());
      assertThat(folded.originalSpan(i, length).start()).isBetween(0, text.length());
    }
  }

  @Property
  void what_is_folded_stays_as_it_is(@ForAll String text) {
    String once = Folding.fold(text).text();
    assertThat(Folding.fold(once).text()).isEqualTo(once);
  }

  @Property
  void no_control_character_and_no_capital_is_left(@ForAll String text) {
    assertThat(Folding.fold(text).text().chars())
        .noneMatch(c -> Character.isISOControl(c) || Character.isUpperCase(c) && c < 0x250);
  }

  @Property
  void composed_and_decomposed_letters_fold_alike(@ForAll("ours") String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(Folding.fold(decomposed).text()).isEqualTo(Folding.fold(text).text());
  }

  @Provide
  Arbitrary<String> ours() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('\u0900', '\u09FF')
        .withCharRange('\u00C0', '\u017F')
        .withChars(' ', '.')
        .ofMaxLength(40);
  }
}
