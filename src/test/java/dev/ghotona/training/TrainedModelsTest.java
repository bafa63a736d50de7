package dev.ghotona.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.BoostedTrees;
import dev.ghotona.answering.Models;
import dev.ghotona.understanding.intent.LinearModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TrainedModelsTest {
  private static final Path MODELS = Path.of("src/main/resources/models");
  private static final String HINT = "train again, as CONTRIBUTING.md tells";

  @Test
  void the_shipped_models_were_trained_with_the_files_of_this_repository() throws IOException {
    String expected = Train.digest(Path.of("src/training"));
    try (var intents = open(Models.INTENTS);
        var pairs = open(Models.PAIRS);
        var ranking = open(Models.RANKING);
        var answering = open(Models.ANSWERING)) {
      assertThat(LinearModel.read(intents).digest()).as(HINT).isEqualTo(expected);
      assertThat(LinearModel.read(pairs).digest()).as(HINT).isEqualTo(expected);
      assertThat(BoostedTrees.read(ranking).digest()).as(HINT).isEqualTo(expected);
      assertThat(BoostedTrees.read(answering).digest()).as(HINT).isEqualTo(expected);
    }
  }

  private static InputStream open(String model) throws IOException {
    return Files.newInputStream(MODELS.resolve(model));
  }
}
