package dev.ghotona.understanding.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LanguageModelTest {
  private static final LatinModel SHIPPED = LatinModel.load();

  @Test
  void the_shipped_model_was_trained_with_the_files_of_this_repository() {
    assertThat(SHIPPED.trainingDigest())
        .as("train again, as docs/adr/0003-language-identification.md tells")
        .isEqualTo(TrainingFiles.digest());
  }

  @Test
  void the_shipped_model_was_trained_with_the_recorded_dakshina_files() {
    assertThat(SHIPPED.dakshinaDigest()).isEqualTo(TrainingFiles.recordedDakshinaDigest());
  }

  @Test
  void the_shipped_model_is_small() throws IOException {
    assertThat(Files.size(Path.of("src/main/resources/models/language.bin")))
        .isLessThanOrEqualTo(400_000);
  }
}
