package dev.ghotona.understanding.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinFeaturesTest {

  @ParameterizedTest
  @CsvSource({"hello,hello", "hellooo,hello", "kiii,ki", "mmmhhh,mh", "accha,accha", "aaaa,a"})
  void a_drawn_out_letter_counts_once(String word, String plain) {
    assertThat(LatinFeatures.plain(word)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"k", "kobe", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"})
  void each_feature_has_a_place(String word) {
    var places = new ArrayList<Integer>();
    LatinFeatures.of(List.of(word, "hoise"), (feature, value) -> places.add(feature));
    assertThat(places).isNotEmpty().allMatch(p -> p >= 0 && p < LatinFeatures.SIZE);
  }
}
