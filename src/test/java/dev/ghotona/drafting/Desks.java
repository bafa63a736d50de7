package dev.ghotona.drafting;

import dev.ghotona.search.InMemory;
import dev.ghotona.understanding.text.Lexicon;

/** Drafting as it is wired in the program. */
final class Desks {
  private Desks() {}

  static Drafting drafting() {
    Lexicon lexicon = Lexicon.load();
    return new Drafting(lexicon, Aspects.load(), known -> InMemory.index(known, lexicon).names());
  }
}
