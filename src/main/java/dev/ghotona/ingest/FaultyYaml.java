package dev.ghotona.ingest;

/** A file that is no YAML at all; caught where a file is read, and made a {@link Fault} there. */
final class FaultyYaml extends Exception {
  private final int line;

  FaultyYaml(int line, String reason) {
    super(reason);
    this.line = line;
  }

  int line() {
    return line;
  }
}
