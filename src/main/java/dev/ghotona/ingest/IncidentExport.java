package dev.ghotona.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dev.ghotona.domain.Incident;
import java.io.UncheckedIOException;

/** Writes an incident in the forms in which it can be imported again, and is the same then. */
public final class IncidentExport {
  // Every text in quotes: unquoted, NO (Norway) and 22:30 would be something else elsewhere.
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
              .build());

  private IncidentExport() {}

  /** An incident file in YAML. */
  public static String yaml(Incident incident) {
    return written(YAML, IncidentDocument.of(incident));
  }

  /** A bundle of STIX 2.1. */
  public static String stix(Incident incident) {
    return written(new ObjectMapper(), StixExport.bundle(incident));
  }

  private static String written(ObjectMapper mapper, Object tree) {
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
