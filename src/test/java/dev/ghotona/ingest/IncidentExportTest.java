package dev.ghotona.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Incident;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported and imported again is the same. */
class IncidentExportTest {
  private static final IncidentFile FILE = IncidentFile.create();

  static Stream<Incident> incidents() throws IOException {
    var contents = new ArrayList<byte[]>(List.of(Examples.full().getBytes(UTF_8)));
    for (String folder : List.of("seeds", "src/training/incidents", "src/test/resources/unseen")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          contents.add(Files.readAllBytes(file));
        }
      }
    }
    return contents.stream().map(IncidentExportTest::read);
  }

  @ParameterizedTest
  @MethodSource("incidents")
  void an_incident_exported_as_yaml_and_imported_again_is_the_same(Incident incident) {
    assertThat(read(IncidentExport.yaml(incident).getBytes(UTF_8))).isEqualTo(incident);
  }

  @ParameterizedTest
  @MethodSource("incidents")
  void an_incident_exported_as_stix_and_imported_again_is_the_same(Incident incident)
      throws IOException {
    var findings = new ArrayList<Finding>();
    var content = new ByteArrayInputStream(IncidentExport.stix(incident).getBytes(UTF_8));
    new StixImporter(FILE).read(Material.of("export", content), findings::add);
    assertThat(findings)
        .singleElement()
        .isInstanceOfSatisfying(
            Finding.Told.class, told -> assertThat(told.incident()).isEqualTo(incident));
  }

  private static Incident read(byte[] content) {
    return switch (FILE.read("export", content)) {
      case Reading.Good good -> good.incident();
      case Reading.Broken broken -> throw new AssertionError(broken.faults());
    };
  }
}
