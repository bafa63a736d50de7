package dev.ghotona.ingest;

import dev.ghotona.benchmark.GeneratedIncidents;
import dev.ghotona.domain.Incident;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes generated incidents into a file, one a line, to measure how fast they are imported.
 *
 * <p>{@code ./mvnw -q test-compile exec:java@generate-incidents -Dincidents=100000 -Dfile=FILE}
 */
public final class GenerateIncidents {
  private GenerateIncidents() {}

  /** Takes how many, and the file. */
  public static void main(String[] args) throws IOException {
    try (var out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
      for (Incident incident : GeneratedIncidents.first(Integer.parseInt(args[0]))) {
        out.println(IncidentDocument.of(incident));
      }
    }
  }
}
