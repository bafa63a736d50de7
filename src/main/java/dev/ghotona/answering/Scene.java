package dev.ghotona.answering;

import dev.ghotona.understanding.text.Numbers;
import dev.ghotona.understanding.text.Sense;
import java.util.List;

/** Where or when a question says that it was. */
final class Scene {
  private Scene() {}

  /** The marks of incidents there or then; none where a notion says neither. */
  static List<Mark> of(Notion notion) {
    return switch (notion.kind()) {
      case NUMBER ->
          Numbers.isYear(notion.number())
              ? List.of(new Mark.During(notion.number().intValueExact()))
              : List.of();
      case PLACE ->
          notion.term().senses().stream()
              .filter(Sense.Place.class::isInstance)
              .<Mark>map(sense -> new Mark.In(((Sense.Place) sense).code()))
              .toList();
      case TOPIC, BODY, WORD -> List.of();
    };
  }
}
