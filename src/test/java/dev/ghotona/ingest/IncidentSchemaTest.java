package dev.ghotona.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value.Actor;
import dev.ghotona.domain.Value.Bound;
import dev.ghotona.domain.Value.Moment.Precision;
import dev.ghotona.domain.WrittenForm;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentSchemaTest {
  private static final JsonNode SCHEMA = IncidentSchema.document();

  @Test
  void the_schema_keeps_to_its_own_draft() {
    var draft =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of(SchemaId.V202012));
    assertThat(draft.validate(SCHEMA)).isEmpty();
  }

  @Test
  void every_field_has_a_description_and_every_group_of_fields_is_closed() {
    assertThat(undescribed(SCHEMA, "")).isEmpty();
    assertThat(open(SCHEMA, "")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("enums")
  void the_schema_and_the_domain_know_the_same_words(String pointer, Enum<?>[] constants) {
    List<String> words = SCHEMA.at(pointer + "/enum").valueStream().map(JsonNode::asText).toList();
    assertThat(words)
        .containsExactlyInAnyOrderElementsOf(Stream.of(constants).map(Tags::of).toList());
  }

  @Test
  void the_schema_and_the_domain_know_the_same_languages_and_forms() {
    assertThat(SCHEMA.at("/$defs/localized/properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Language.values()).map(Language::tag).toList());
    assertThat(SCHEMA.at("/$defs/names/properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(WrittenForm.values()).map(WrittenForm::tag).toList());
  }

  static Stream<Arguments> enums() {
    return Stream.of(
        Arguments.of("/properties/sectors/items", Sector.values()),
        Arguments.of("/$defs/claim/properties/aspect", Aspect.values()),
        Arguments.of("/$defs/claim/properties/stance", Stance.values()),
        Arguments.of("/$defs/bound", Bound.values()),
        Arguments.of("/$defs/moment/properties/precision", Precision.values()),
        Arguments.of("/$defs/value/properties/actor/properties/kind", Actor.Kind.values()));
  }

  private static List<String> undescribed(JsonNode node, String at) {
    return found(
        node,
        at,
        group ->
            group
                .path("properties")
                .valueStream()
                .anyMatch(field -> field.path("description").asText().isBlank()));
  }

  private static List<String> open(JsonNode node, String at) {
    return found(node, at, group -> group.path("type").asText().equals("object") && isOpen(group));
  }

  private static boolean isOpen(JsonNode group) {
    return group.path("additionalProperties").asBoolean(true);
  }

  private static List<String> found(JsonNode node, String at, Predicate<JsonNode> wanted) {
    Stream<String> below =
        node.propertyStream()
            .flatMap(f -> found(f.getValue(), at + "/" + f.getKey(), wanted).stream());
    return Stream.concat(wanted.test(node) ? Stream.of(at) : Stream.empty(), below).toList();
  }
}
