package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Consumer;

/**
 * Reads incidents in VERIS, one by one or in a list, as the VERIS Community Database publishes
 * them.
 */
@ApplicationScoped
class VerisImporter implements Importer {
  @Override
  public Format format() {
    return Format.VERIS;
  }

  @Override
  public void read(Material material, Consumer<Finding> findings) throws IOException {
    JsonItems.read(
        material,
        "",
        (record, line) -> findings.accept(finding(material.name(), record, line)),
        findings);
  }

  private static Finding finding(String file, JsonNode record, int line) {
    try {
      return new Finding.Told(new VerisIncident(record).incident(), line);
    } catch (IllegalArgumentException | DateTimeException e) {
      return new Finding.Faulty(new Fault(file, line, e.getMessage()));
    }
  }
}
