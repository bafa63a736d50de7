package dev.ghotona.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CampaignQuestionsTest {
  private static final Path BUNDLE = Path.of("src/test/resources/imports/lantern.stix.json");

  /** The goal for the campaigns of ATT&CK, which are measured by {@link CampaignQuestions#main}. */
  private static final double LEAST = 0.95;

  @Test
  void what_a_bundle_tells_of_a_campaign_is_told_in_each_form_of_language() throws IOException {
    assertThat(CampaignQuestions.right(BUNDLE)).isGreaterThanOrEqualTo(LEAST);
  }
}
