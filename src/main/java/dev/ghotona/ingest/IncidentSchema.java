package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import io.quarkus.runtime.annotations.RegisterResources;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The published schema of incident files, and whether a document keeps to it. */
@Singleton
@RegisterResources(globs = "META-INF/resources/schema/incident.schema.json")
@RegisterResourceBundle(bundleName = "jsv-messages")
class IncidentSchema {
  private static final String RESOURCE = "/META-INF/resources/schema/incident.schema.json";

  private final JsonSchema schema;
  private final SchemaReasons reasons;

  IncidentSchema() {
    JsonNode document = document();
    schema = factory().getSchema(document, config());
    reasons = new SchemaReasons(document);
  }

  /** All that is wrong by the schema; empty where nothing is. */
  List<Problem> problemsOf(JsonNode document) {
    return schema.validate(document).stream().map(reasons::problem).toList();
  }

  static JsonNode document() {
    try (var stream = IncidentSchema.class.getResourceAsStream(RESOURCE)) {
      return new ObjectMapper().readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("The schema of incidents cannot be read", e);
    }
  }

  private static JsonSchemaFactory factory() {
    var meta = JsonMetaSchema.builder(JsonMetaSchema.getV202012());
    Formats.all().forEach(meta::format);
    return JsonSchemaFactory.getInstance(
        VersionFlag.V202012, builder -> builder.metaSchema(meta.build()));
  }

  private static SchemaValidatorsConfig config() {
    return SchemaValidatorsConfig.builder()
        .formatAssertionsEnabled(true)
        .pathType(PathType.JSON_POINTER)
        .locale(Locale.ENGLISH)
        .build();
  }
}
