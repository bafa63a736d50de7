package dev.ghotona.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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
