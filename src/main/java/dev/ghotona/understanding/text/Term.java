package dev.ghotona.understanding.text;

import java.util.List;

/**
 * A word or phrase of a text with what the lexicon knows of it.
 *
 * @param from the index of its first token
 * @param to the index after its last token
 * @param word its first word with its keys
 * @param senses what it may stand for; empty where the lexicon does not know it
 * @param quality how surely it is read so, from 1 (just as listed) down; 0 where it is not known
 */
public record Term(int from, int to, Word word, List<Sense> senses, double quality) {

  /** Whether it is a word of which it is known that it means nothing that the lexicon lists. */
  public boolean isOrdinary() {
    return senses.isEmpty() && quality == 1;
  }

  /** Whether it carries no content: all that it may stand for is grammar or a question word. */
  public boolean isGrammar() {
    if (senses.isEmpty()) {
      return false;
    }
    for (int i = 0; i < senses.size(); i++) {
      if (!(senses.get(i) instanceof Sense.Grammar || senses.get(i) instanceof Sense.Asking)) {
        return false;
      }
    }
    return true;
  }
}
