package dev.ghotona.answering;

import dev.ghotona.understanding.text.Sense;

/** What a body named in a question means for what can be answered. */
final class Bodies {
  private Bodies() {}

  /**
   * Whether a question about this body cannot be answered by claims that do not name it. A city is
   * often said to place the victim, a currency to name a sum, a product to name the means.
   */
  static boolean blocks(Notion notion) {
    for (Sense sense : notion.term().senses()) {
      if (sense instanceof Sense.Body body) {
        switch (body.kind()) {
          case "city", "currency", "product", "media" -> {
            return false;
          }
          default -> {}
        }
      }
    }
    return true;
  }
}
