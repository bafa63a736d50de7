package dev.ghotona.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** The compose file against the published schema of its specification. */
class ComposeTest {
  private static final JsonSchema SCHEMA = schema();

  /**
   * Its names are given as an older draft has them, which the draft that it names does not know.
   */
  private static JsonSchema schema() {
    try (var file = ComposeTest.class.getResourceAsStream("/schema/compose-spec.json")) {
      var schema = (ObjectNode) new ObjectMapper().readTree(file);
      schema.findParents("id").stream()
          .filter(part -> part.path("id").isTextual())
          .forEach(part -> ((ObjectNode) part).remove("id"));
      return JsonSchemaFactory.getInstance(VersionFlag.V201909).getSchema(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void it_keeps_to_the_specification() throws IOException {
    assertThat(SCHEMA.validate(Yaml.file("compose.yaml"))).isEmpty();
  }

  @Test
  void a_mistake_would_be_noticed() {
    assertThat(SCHEMA.validate(Yaml.documents("services: {bot: {imagine: x}}").getFirst()))
        .isNotEmpty();
  }

  @Test
  void the_bot_may_little_and_holds_no_secret() throws IOException {
    JsonNode bot = Yaml.file("compose.yaml").at("/services/bot");
    assertThat(bot.path("read_only").asBoolean()).isTrue();
    assertThat(bot.at("/cap_drop/0").asText()).isEqualTo("ALL");
    assertThat(bot.at("/ports/0").asText()).startsWith("127.0.0.1:");
    assertThat(bot.path("environment").propertyStream())
        .filteredOn(variable -> variable.getKey().matches(".*(PASSWORD|TOKEN|SECRET)"))
        .isNotEmpty()
        .allMatch(variable -> variable.getValue().asText().startsWith("${"));
  }
}
