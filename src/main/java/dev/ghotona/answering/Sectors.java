package dev.ghotona.answering;

import dev.ghotona.domain.Sector;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sectors that topics of the lexicon stand for: "the hospital" is an incident in health. */
final class Sectors {
  private static final Map<String, List<Sector>> BY_TOPIC =
      Map.ofEntries(
          Map.entry("hospital", List.of(Sector.HEALTH)),
          Map.entry("doctor", List.of(Sector.HEALTH)),
          Map.entry("vaccine", List.of(Sector.HEALTH)),
          Map.entry("bank", List.of(Sector.FINANCE)),
          Map.entry("university", List.of(Sector.EDUCATION)),
          Map.entry("school", List.of(Sector.EDUCATION)),
          Map.entry("exam", List.of(Sector.EDUCATION)),
          Map.entry("ministry", List.of(Sector.GOVERNMENT)),
          Map.entry("people-power", List.of(Sector.ENERGY)),
          Map.entry("water-supply", List.of(Sector.WATER)),
          Map.entry("flight", List.of(Sector.AVIATION)),
          Map.entry("train", List.of(Sector.TRANSPORT)),
          Map.entry("production", List.of(Sector.MANUFACTURING)),
          Map.entry("defence", List.of(Sector.DEFENCE)),
          Map.entry("ngo", List.of(Sector.NGO)),
          Map.entry("telecom", List.of(Sector.TELECOM)),
          Map.entry("law-firm", List.of(Sector.LEGAL)));

  /** Topics that are who is hit, and not only what they do. */
  private static final Set<String> BODIES =
      Set.of("hospital", "bank", "university", "school", "ministry", "ngo", "telecom", "law-firm");

  private Sectors() {}

  /** Whether a notion is a kind of victim: "the hospital". */
  static boolean isBody(Notion notion) {
    return notion.isAnyOf(BODIES);
  }

  static List<Sector> of(String topic) {
    return BY_TOPIC.getOrDefault(topic, List.of());
  }
}
