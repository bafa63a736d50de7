package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Sector;
import java.util.List;
import java.util.Map;

/** The lines of work of STIX's vocabulary as ours; one that has none of ours is left out. */
final class StixSectors {
  private static final Map<String, Sector> OURS =
      Map.ofEntries(
          Map.entry("automotive", Sector.MANUFACTURING),
          Map.entry("chemical", Sector.MANUFACTURING),
          Map.entry("communications", Sector.TELECOM),
          Map.entry("defense", Sector.DEFENCE),
          Map.entry("defence", Sector.DEFENCE),
          Map.entry("education", Sector.EDUCATION),
          Map.entry("emergency-services", Sector.GOVERNMENT),
          Map.entry("energy", Sector.ENERGY),
          Map.entry("entertainment", Sector.MEDIA),
          Map.entry("financial-services", Sector.FINANCE),
          Map.entry("government", Sector.GOVERNMENT),
          Map.entry("government-local", Sector.GOVERNMENT),
          Map.entry("government-national", Sector.GOVERNMENT),
          Map.entry("government-public-services", Sector.GOVERNMENT),
          Map.entry("government-regional", Sector.GOVERNMENT),
          Map.entry("healthcare", Sector.HEALTH),
          Map.entry("insurance", Sector.FINANCE),
          Map.entry("manufacturing", Sector.MANUFACTURING),
          Map.entry("non-profit", Sector.NGO),
          Map.entry("nuclear", Sector.ENERGY),
          Map.entry("pharmaceuticals", Sector.HEALTH),
          Map.entry("retail", Sector.RETAIL),
          Map.entry("technology", Sector.TECHNOLOGY),
          Map.entry("telecommunications", Sector.TELECOM),
          Map.entry("transportation", Sector.TRANSPORT),
          Map.entry("utilities", Sector.ENERGY),
          Map.entry("water", Sector.WATER));

  private StixSectors() {}

  /** Those of an identity. */
  static List<Sector> in(JsonNode identity) {
    return Words.listIn(identity, "sectors").stream()
        .filter(OURS::containsKey)
        .map(OURS::get)
        .toList();
  }
}
