package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Sector;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What VERIS' enumerations mean; those that say that nobody knows say nothing. */
final class VerisWords {
  private static final Set<String> NOTHING =
      Set.of("unknown", "na", "n/a", "none", "other", "no", "00", "000", "");
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  /** The beginnings of NAICS codes, the longer before the shorter that they begin with. */
  private static final List<Map.Entry<String, Sector>> INDUSTRIES =
      List.of(
          Map.entry("481", Sector.AVIATION),
          Map.entry("2213", Sector.WATER),
          Map.entry("22", Sector.ENERGY),
          Map.entry("211", Sector.ENERGY),
          Map.entry("31", Sector.MANUFACTURING),
          Map.entry("32", Sector.MANUFACTURING),
          Map.entry("33", Sector.MANUFACTURING),
          Map.entry("44", Sector.RETAIL),
          Map.entry("45", Sector.RETAIL),
          Map.entry("48", Sector.TRANSPORT),
          Map.entry("49", Sector.TRANSPORT),
          Map.entry("517", Sector.TELECOM),
          Map.entry("518", Sector.TECHNOLOGY),
          Map.entry("5112", Sector.TECHNOLOGY),
          Map.entry("51", Sector.MEDIA),
          Map.entry("52", Sector.FINANCE),
          Map.entry("5411", Sector.LEGAL),
          Map.entry("5415", Sector.TECHNOLOGY),
          Map.entry("61", Sector.EDUCATION),
          Map.entry("62", Sector.HEALTH),
          Map.entry("813", Sector.NGO),
          Map.entry("928", Sector.DEFENCE),
          Map.entry("92", Sector.GOVERNMENT));

  private VerisWords() {}

  /** Whether an enumeration or a text says anything. */
  static boolean says(String text) {
    return !NOTHING.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** The enumerations of a field that say something, in plain words. */
  static List<String> in(JsonNode node, String field) {
    return Words.listIn(node, field).stream().filter(VerisWords::says).toList();
  }

  /** ISO 3166-1 codes of a field; VERIS has some of its own, which are left out. */
  static List<String> countriesIn(JsonNode node) {
    return Words.listIn(node, "country").stream().filter(COUNTRIES::contains).distinct().toList();
  }

  static String country(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  /** The line of work that a NAICS code stands for, or empty. */
  static Optional<Sector> sector(String naics) {
    return INDUSTRIES.stream()
        .filter(e -> naics.startsWith(e.getKey()))
        .findFirst()
        .map(Map.Entry::getValue);
  }
}
