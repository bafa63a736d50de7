package dev.ghotona.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the build says it is made of. */
class BillOfMaterialsTest {
  private static JsonNode bom;

  @BeforeAll
  static void read() throws IOException {
    bom = new ObjectMapper().readTree(Path.of("target", "bom.json").toFile());
  }

  @Test
  void it_is_in_a_form_that_scanners_read() {
    assertThat(bom.path("bomFormat").asText()).isEqualTo("CycloneDX");
    assertThat(bom.at("/metadata/component/name").asText()).isEqualTo("ghotona");
  }

  @Test
  void it_lists_the_libraries_that_run_and_none_of_the_tests() {
    assertThat(bom.path("components").findValuesAsText("name"))
        .contains("quarkus-rest-jackson", "sqlite-jdbc", "icu4j", "bucket4j_jdk17-core")
        .doesNotContain("assertj-core", "playwright", "jib-core");
  }

  @Test
  void each_has_one_released_version_a_hash_and_a_licence() {
    assertThat(bom.path("components"))
        .allMatch(part -> part.path("version").asText().matches("[^\\[(,]+(?<!-SNAPSHOT)"))
        .allMatch(part -> part.path("purl").asText().startsWith("pkg:maven/"))
        .allMatch(part -> !part.path("hashes").isEmpty())
        .filteredOn(part -> part.path("licenses").isEmpty())
        .isEmpty();
  }
}
