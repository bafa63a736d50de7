package dev.ghotona.ingest;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.annotations.RegisterResources;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * By what a seed file is known again: its name, its bytes, and the program and the Java that read
 * it, since another of these may read the same bytes otherwise.
 */
@Singleton
@RegisterResources(globs = SeedMarks.PROGRAM)
class SeedMarks {
  /** The digest of the program, which the build writes. */
  static final String PROGRAM = "ingest/program.sha256";

  private final Optional<String> program;

  SeedMarks() {
    // A program that is changed while it runs has no digest that could be trusted.
    this(LaunchMode.current().isDev() ? Optional.empty() : built());
  }

  /**
   * Marks by a program.
   *
   * @param program empty where it is not known which it is: then no file is known again
   */
  SeedMarks(Optional<String> program) {
    this.program = program;
  }

  /** The mark of a file; empty where it has none. */
  Optional<String> of(String file, byte[] content) {
    return program.map(
        p -> mark(String.join("\n", p, Runtime.version().toString(), file, ""), content));
  }

  private static String mark(String before, byte[] content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(before.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Optional<String> built() {
    try (var stream = SeedMarks.class.getResourceAsStream("/" + PROGRAM)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
