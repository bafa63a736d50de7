package dev.ghotona.config;

import dev.ghotona.drafting.Aspects;
import dev.ghotona.drafting.Drafting;
import dev.ghotona.search.InMemory;
import dev.ghotona.understanding.text.Lexicon;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Wires lexicon and model into drafts of claims. */
class Desk {
  @Produces
  @Singleton
  Drafting drafting() {
    Lexicon lexicon = Readied.lexicon();
    return new Drafting(lexicon, Aspects.load(), known -> InMemory.index(known, lexicon).names());
  }
}
