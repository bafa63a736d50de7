package dev.ghotona.config;

import dev.ghotona.drafting.Aspects;
import dev.ghotona.drafting.Drafting;
import dev.ghotona.understanding.text.Lexicon;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Wires lexicon and model into drafts of claims. */
class Desk {
  @Produces
  @Singleton
  Drafting drafting() {
    return new Drafting(Lexicon.load(), Aspects.load());
  }
}
