package dev.ghotona.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an importer finds in a test's material. */
record Findings(List<Finding> all) {
  private static final Path FOLDER = Path.of("src/test/resources/imports");

  static Findings in(Importer importer, String name) throws IOException {
    return of(importer, Files.readAllBytes(FOLDER.resolve(name)), Optional.empty());
  }

  static Findings of(Importer importer, String content) {
    return of(importer, content.getBytes(UTF_8), Optional.empty());
  }

  static Findings of(Importer importer, byte[] content, Optional<byte[]> mapping) {
    var all = new ArrayList<Finding>();
    try {
      importer.read(new Material("m", new ByteArrayInputStream(content), mapping), all::add);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Findings(all);
  }

  List<Incident> incidents() {
    return all.stream()
        .flatMap(f -> f instanceof Finding.Told told ? Stream.of(told.incident()) : Stream.of())
        .toList();
  }

  /** Faults as they are shown. */
  List<String> faults() {
    return all.stream()
        .flatMap(
            f ->
                switch (f) {
                  case Finding.Faulty(var fault) -> Stream.of(fault.toString());
                  case Finding.BrokenOff(var fault) -> Stream.of(fault.toString());
                  case Finding.Told told -> Stream.of();
                  case Finding.Called called -> Stream.of();
                })
        .toList();
  }

  /** The claims of an incident: id, aspect, stance, source and statement. */
  static List<String> claims(Incident incident) {
    return incident.claims().stream().map(Findings::line).toList();
  }

  private static String line(Claim claim) {
    return "%s %s %s %s: %s"
        .formatted(
            claim.id(),
            claim.aspect().tag(),
            claim.stance().tag(),
            claim.source(),
            claim.statement().in(Language.ENGLISH).orElseThrow());
  }
}
