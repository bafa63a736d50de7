package dev.ghotona.answering;

import dev.ghotona.domain.Sector;
import java.util.List;
import java.util.Map;

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

  private Sectors() {}

  static List<Sector> of(String topic) {
    return BY_TOPIC.getOrDefault(topic, List.of());
  }
}
