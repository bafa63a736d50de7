package dev.ghotona.answering;

import dev.ghotona.answering.IncidentIndex.Bearers;
import dev.ghotona.understanding.text.Numbers;
import dev.ghotona.understanding.text.Sense;
import java.util.List;

/**
 * A notion with the incidents whose claims speak of it.
 *
 * @param marks by which these are found
 */
record Clue(Notion notion, List<? extends Mark> marks, Bearers bearers) {
  /** Whether more incidents speak of it than can be gone through. */
  boolean isCommon() {
    return !bearers.all();
  }

  boolean isOfAny() {
    return isCommon() || !bearers.ids().isEmpty();
  }

  /** Whether it tells where or when it was, rather than what of it is asked. */
  boolean describes() {
    return switch (notion.kind()) {
      case PLACE -> true;
      case NUMBER -> Numbers.isYear(notion.number());
      case BODY -> notion.term().senses().stream().anyMatch(Clue::isCity);
      case TOPIC, WORD -> false;
    };
  }

  private static boolean isCity(Sense sense) {
    return sense instanceof Sense.Body body && body.kind().equals("city");
  }
}
