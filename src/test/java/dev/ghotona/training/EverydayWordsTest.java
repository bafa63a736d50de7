package dev.ghotona.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EverydayWordsTest {
  @Test
  void the_table_is_that_of_our_questions_as_they_are() throws IOException {
    assertThat(Files.readAllLines(Path.of("src/main/resources/lexicon/everyday.tsv")))
        .isEqualTo(FindEverydayWords.lines(Path.of("src/training"), Path.of("seeds")));
  }
}
