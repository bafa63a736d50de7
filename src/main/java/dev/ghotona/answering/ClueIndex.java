package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.text.Dictionary;
import dev.ghotona.understanding.text.Sense;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Which incidents' claims speak of what, in any language: finds an incident that is not named. */
final class ClueIndex {
  private final Map<Sense, List<String>> bySense = new HashMap<>();
  private final Map<BigDecimal, List<String>> byNumber = new HashMap<>();
  private final Dictionary<String> byWord;

  private ClueIndex(Collection<IncidentProfile> profiles) {
    var words = new Dictionary.Builder<String>();
    for (IncidentProfile profile : profiles) {
      String id = profile.incident().id();
      profile.senses().forEach(s -> bySense.computeIfAbsent(s, k -> new ArrayList<>(1)).add(id));
      profile.numbers().forEach(n -> byNumber.computeIfAbsent(n, k -> new ArrayList<>(1)).add(id));
      profile.words().forEach(w -> words.add(w, id));
    }
    this.byWord = words.build(true);
  }

  static ClueIndex of(Collection<IncidentProfile> profiles) {
    return new ClueIndex(profiles);
  }

  /** The ids of the incidents with a claim that speaks of it; never null. */
  List<String> speakingOf(Notion notion, Meaning meaning) {
    return switch (notion.kind()) {
      case NUMBER -> byNumber.getOrDefault(notion.number(), List.of());
      case WORD -> {
        var match =
            byWord.find(meaning.analysis().words(), meaning.analysis().stems(), notion.at());
        yield match == null ? List.of() : match.values();
      }
      case TOPIC, PLACE, BODY -> bySenses(notion.term().senses());
    };
  }

  private List<String> bySenses(List<Sense> senses) {
    List<String> found = List.of();
    for (int i = 0; i < senses.size(); i++) {
      List<String> ids = bySense.getOrDefault(senses.get(i), List.of());
      if (found.isEmpty()) {
        found = ids;
      } else if (!ids.isEmpty()) {
        var both = new LinkedHashSet<>(found);
        both.addAll(ids);
        found = List.copyOf(both);
      }
    }
    return found;
  }
}
