package dev.ghotona.wording;

import static dev.ghotona.domain.Language.BENGALI;
import static dev.ghotona.domain.Language.ENGLISH;
import static dev.ghotona.domain.Language.HINDI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.wording.SpellingTrainer.Pair;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSpellingTest {
  private static final NameSpelling BN = new NameSpelling(BENGALI);
  private static final NameSpelling HI = new NameSpelling(HINDI);

  @ParameterizedTest
  @CsvSource({
    "Midnight River, মিডনাইট রিভার, मिडनाइट रिवर",
    "Cyber Army, সাইবার আর্মি, साइबर आर्मी",
    "Solar Group, সোলার গ্রুপ, सोलर ग्रुप",
    "Flying Cell, ফ্লাইিং সেল, फ्लाइंग सेल"
  })
  void a_name_of_words_that_are_sure_is_spelt(String name, String bn, String hi) {
    assertThat(BN.of(name)).contains(bn);
    assertThat(HI.of(name)).contains(hi);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "XQ-77",
        "TA999",
        "NGO",
        "TinCan",
        "tincan.exe",
        "River 2.0",
        "A river bank was hit",
        "the police",
        "Réseau",
        "Midnight  River",
        "One Two Three Four Five",
        "পলি",
        "Qxzvwq"
      })
  void what_is_no_plain_name_stays_as_it_is(String name) {
    assertThat(BN.of(name)).isEmpty();
    assertThat(HI.of(name)).isEmpty();
  }

  @Test
  void one_word_that_is_not_sure_leaves_the_whole_name() {
    assertThat(BN.of("Group")).isPresent();
    assertThat(BN.of("Otter")).isEmpty();
    assertThat(BN.of("Otter Group")).isEmpty();
  }

  @Test
  void in_english_nothing_is_spelt() {
    assertThat(new NameSpelling(ENGLISH).of("Midnight River")).isEmpty();
  }

  @Test
  void what_is_learnt_of_pairs_spells_other_words_and_is_the_same_when_read_again()
      throws IOException {
    var pairs =
        List.of(
            new Pair("কমল", "komol", 3),
            new Pair("মন", "mon", 3),
            new Pair("কল", "kol", 3),
            new Pair("নল", "nol", 3),
            new Pair("মল", "mol", 3),
            new Pair("নকল", "nokol", 3));
    var model = new SpellingTrainer().train(pairs);
    assertThat(new Spelling(model).of("Kom").getFirst().word()).isEqualTo("কম");

    var written = new ByteArrayOutputStream();
    model.write(written);
    var read = SpellingModel.read(new ByteArrayInputStream(written.toByteArray()));
    assertThat(new Spelling(read).of("nomol")).isEqualTo(new Spelling(model).of("nomol"));
  }
}
