package dev.ghotona.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Consumer;

/**
 * Reads bundles of STIX 2.1: each campaign and each incident of a bundle is one of ours. Of a
 * bundle that breaks off nothing is taken, since what is missing may be what others are related by.
 */
@ApplicationScoped
class StixImporter implements Importer {
  private final IncidentFile incidentFile;

  StixImporter(IncidentFile incidentFile) {
    this.incidentFile = incidentFile;
  }

  @Override
  public Format format() {
    return Format.STIX;
  }

  @Override
  public void read(Material material, Consumer<Finding> findings) throws IOException {
    var bundle = new Stix();
    if (JsonItems.read(material, "objects", bundle::add, findings)) {
      bundle.relate();
      bundle.incidents().forEach(o -> findings.accept(finding(material.name(), o, bundle)));
    }
  }

  // What we wrote ourselves stands in the object whole; all else is put together from it.
  private Finding finding(String file, Stix.Placed placed, Stix bundle) {
    var document = StixExport.documentIn(placed.object());
    if (document.isPresent()) {
      return finding(incidentFile.read(file, document.get(), placed.line()));
    }
    try {
      var incident = new StixIncident(placed.object(), bundle, file).incident();
      return new Finding.Told(incident, placed.line());
    } catch (IllegalArgumentException | DateTimeException e) {
      String id = placed.object().path("id").asText();
      return new Finding.Faulty(new Fault(file, placed.line(), id + ": " + e.getMessage()));
    }
  }

  private static Finding finding(Reading reading) {
    return switch (reading) {
      case Reading.Good good -> new Finding.Told(good.incident(), good.line());
      case Reading.Broken broken -> new Finding.Faulty(broken.faults().getFirst());
    };
  }
}
