package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.WrittenForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads a galaxy of MISP for the other names of its actors, and for nothing else: what it says of
 * them is said of no incident.
 */
@ApplicationScoped
class MispImporter implements Importer {
  @Override
  public Format format() {
    return Format.MISP;
  }

  @Override
  public void read(Material material, Consumer<Finding> findings) throws IOException {
    JsonItems.read(
        material,
        "values",
        (actor, line) -> findings.accept(finding(material.name(), actor, line)),
        findings);
  }

  private static Finding finding(String file, JsonNode actor, int line) {
    var all = new LinkedHashSet<>(Words.listIn(actor, "value"));
    if (all.size() != 1) {
      return new Finding.Faulty(new Fault(file, line, "the actor has no name (\"value\")"));
    }
    String shown = all.getFirst();
    all.addAll(Words.listIn(actor.path("meta"), "synonyms"));
    List<String> names = new ArrayList<>(all);
    String key = Words.in(actor, "uuid").orElse(shown);
    return new Finding.Called(key, new Names(Map.of(WrittenForm.ENGLISH, names)), line);
  }
}
