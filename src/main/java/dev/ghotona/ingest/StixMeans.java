package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Value;
import dev.ghotona.ingest.Draft.Said;
import dev.ghotona.ingest.Stix.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was used in an incident: malware and tools.
 *
 * @param malware by name
 * @param tools by name
 */
record StixMeans(List<Related> malware, List<Related> tools) {
  /** What an object is said to use, or empty where nothing is. */
  static Optional<StixMeans> of(JsonNode object, Stix bundle) {
    var means =
        new StixMeans(
            bundle.related(object, "uses", "malware"), bundle.related(object, "uses", "tool"));
    return means.malware.isEmpty() && means.tools.isEmpty() ? Optional.empty() : Optional.of(means);
  }

  /** One claim that names all, and one for each of which more is told. */
  void tell(String name, String teller, Draft draft, StixSources sources) {
    String all = Words.joined(parts());
    String statement = "The attackers of %s used %s.".formatted(name, all);
    draft.add(
        "tools",
        Said.of(Aspect.METHOD, StixSources.PAGE, statement).by(teller).value(english(names())));
    malware.forEach(used -> detail(used, teller, draft, sources));
    tools.forEach(used -> detail(used, teller, draft, sources));
  }

  private List<String> parts() {
    var parts = new ArrayList<String>();
    if (!malware.isEmpty()) {
      parts.add("the malware " + Words.joined(namesOf(malware)));
    }
    if (!tools.isEmpty()) {
      parts.add((tools.size() == 1 ? "the tool " : "the tools ") + Words.joined(namesOf(tools)));
    }
    return parts;
  }

  private String names() {
    var names = new ArrayList<>(namesOf(malware));
    names.addAll(namesOf(tools));
    return Words.joined(names);
  }

  private static List<String> namesOf(List<Related> used) {
    return used.stream().map(u -> Words.in(u.object(), "name").orElseThrow()).toList();
  }

  // A description that does not name what was used says nothing by itself.
  private static void detail(Related used, String teller, Draft draft, StixSources sources) {
    String what = Words.in(used.object(), "name").orElseThrow();
    String source = sources.idOf(used.relationship());
    StixProse.of(used.relationship().path("description").asText()).stream()
        .map(StixProse.Cited::sentence)
        .filter(sentence -> sentence.contains(what) && sentence.indexOf(' ') > 0)
        .limit(1)
        .forEach(s -> draft.add("use", Said.of(Aspect.METHOD, source, s).by(teller)));
  }

  private static Value.Text english(String text) {
    return new Value.Text(new LocalizedText(Map.of(Language.ENGLISH, text)));
  }
}
