package dev.ghotona.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.drafting.Aspects;
import dev.ghotona.understanding.intent.LinearModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AspectsModelTest {
  @Test
  void the_shipped_model_was_trained_with_the_files_of_this_repository() throws IOException {
    String expected =
        TrainAspects.digest(
            Path.of("src/training/incidents"), Path.of("src/drafting/sentences.tsv"));
    try (var model = Files.newInputStream(Path.of("src/main/resources/models", Aspects.MODEL))) {
      assertThat(LinearModel.read(model).digest())
          .as("train again, as CONTRIBUTING.md tells")
          .isEqualTo(expected);
    }
  }
}
