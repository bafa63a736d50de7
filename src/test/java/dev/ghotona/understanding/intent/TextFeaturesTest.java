package dev.ghotona.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFeaturesTest {

  private static Set<Integer> features(String text) {
    return Arrays.stream(TextFeatures.of(text)).boxed().collect(Collectors.toSet());
  }

  private static double shared(String one, String other) {
    Set<Integer> both = features(one);
    int size = both.size();
    both.retainAll(features(other));
    return (double) both.size() / size;
  }

  @Test
  void a_word_is_nearly_the_same_in_each_script_and_spelling() {
    assertThat(shared("গোলাপ", "golap")).isGreaterThan(0.8);
    assertThat(shared("किताब", "kitaab")).isGreaterThan(0.8);
    assertThat(shared("rice", "rose")).isLessThan(0.5);
  }

  private static Set<Integer> alone(int[] of, int[] other) {
    Set<Integer> words = Arrays.stream(of).boxed().collect(Collectors.toSet());
    words.removeIf(TextFeatures::isPiece);
    words.removeAll(Arrays.stream(other).boxed().toList());
    return words;
  }

  @ParameterizedTest
  @CsvSource({"bahut, bohot", "nahi, nhi", "mujhe, mujhay", "kitna, kitnaa", "lagbo, lagbu"})
  void however_vowels_are_spelt_only_the_word_as_typed_differs(String one, String other) {
    assertThat(alone(TextFeatures.of(one), TextFeatures.of(other))).hasSize(1);
  }

  @Test
  void vowels_that_tell_words_apart_still_do() {
    assertThat(alone(TextFeatures.of("din"), TextFeatures.of("dono"))).hasSizeGreaterThan(1);
  }

  @Test
  void prose_is_taken_as_it_is_spelt() {
    assertThat(alone(TextFeatures.ofProse("lagbo"), TextFeatures.ofProse("lagbu")))
        .hasSizeGreaterThan(1);
  }

  @Test
  void words_leave_something_in_common_however_they_are_parted() {
    Set<Integer> parted = features("kar do");
    parted.removeAll(features("kar"));
    parted.removeAll(features("do"));
    assertThat(parted).containsAnyElementsOf(features("kardo"));
  }

  @Test
  void consonants_that_dialects_exchange_leave_something_in_common() {
    Set<Integer> words = features("চাই");
    words.retainAll(features("সাই"));
    assertThat(words).anyMatch(feature -> !TextFeatures.isPiece(feature));
  }

  @Test
  void one_number_is_as_good_as_another() {
    assertThat(features("water at 7")).isEqualTo(features("water at ৬:৪৫"));
  }

  @Test
  void the_order_of_words_counts() {
    assertThat(features("dog bites man")).isNotEqualTo(features("man bites dog"));
  }

  @Test
  void any_text_has_features_sorted_and_distinct() {
    for (String text : new String[] {null, "", "?!", "🙂", "tomato", "জল জল জল"}) {
      int[] features = TextFeatures.of(text);
      assertThat(features).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void pieces_are_told_from_words() {
    assertThat(features("tomato")).anyMatch(TextFeatures::isPiece);
    assertThat(features("")).noneMatch(TextFeatures::isPiece);
  }
}
