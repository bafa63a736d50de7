package dev.ghotona.channels.web;

/** Ends the handling of a request with a problem; it carries nothing that the caller sent. */
final class ProblemException extends RuntimeException {
  private final transient Problem.Kind kind;

  ProblemException(Problem.Kind kind) {
    super(kind.name(), null, false, false);
    this.kind = kind;
  }

  Problem.Kind kind() {
    return kind;
  }
}
