package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;

/** Decides how a yes/no question is opened. */
final class Verdicts {
  private Verdicts() {}

  static Answer.Verdict of(Meaning meaning, IncidentProfile profile, Selection selection) {
    return Answer.Verdict.NONE;
  }
}
