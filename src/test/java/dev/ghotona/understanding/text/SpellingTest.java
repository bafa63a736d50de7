package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  /** Bengali, English, Hindi. */
  private final Spelling spelling =
      Spelling.of(
          List.of(
              "kobe\t90\t0\t0",
              "kone\t1\t0\t0",
              "kane\t0\t0\t40",
              "done\t0\t30\t0",
              "কবে\t80\t0\t0"));

  @Test
  void the_word_that_is_used_most_is_meant() {
    assertThat(spelling.correction("konbe", Language.BENGALI)).isEqualTo("kobe");
  }

  @Test
  void one_of_the_language_of_the_text_counts_more() {
    assertThat(spelling.correction("knae", Language.HINDI)).isEqualTo("kane");
    assertThat(
            Spelling.of(List.of("abcde\t0\t5\t0", "abced\t0\t0\t9"))
                .correction("abce", Language.ENGLISH))
        .isEqualTo("abcde");
  }

  @Test
  void a_word_that_people_ask_with_is_no_slip_of_another() {
    assertThat(spelling.correction("kone", Language.BENGALI)).isNull();
  }

  @Test
  void what_is_like_none_stays() {
    assertThat(spelling.correction("zorblax", Language.ENGLISH)).isNull();
    assertThat(spelling.correction("kb", Language.BENGALI)).isNull();
    assertThat(spelling.correction("", Language.BENGALI)).isNull();
  }

  @Test
  void it_is_read_as_it_was_written() throws IOException {
    var out = new ByteArrayOutputStream();
    spelling.write(new DataOutputStream(out));
    var in = new DataInputStream(new ByteArrayInputStream(out.toByteArray()));
    assertThat(Spelling.read(in).correction("কববে", Language.BENGALI))
        .isEqualTo(spelling.correction("কববে", Language.BENGALI));
    assertThat(in.read()).isEqualTo(-1);
  }
}
