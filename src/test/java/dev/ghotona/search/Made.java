package dev.ghotona.search;

import dev.ghotona.domain.Incident;
import dev.ghotona.ingest.IncidentFile;
import dev.ghotona.ingest.Reading;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Incidents that never happened. */
final class Made {
  static final Incident FERRY =
      incident("lantern-ferry-2023", "Lantern Ferry", "2023", "finance", "BD", "the Grey Quill");
  static final Incident PORT =
      incident("harbour-vale-2021", "Harbour Vale Port", "2021", "transport", "LK", "a gang");
  static final Incident MILL =
      incident("jutewick-mill-2022", "Jutewick Mill", "2022", "finance", "BD", "nobody");

  private Made() {}

  /** An incident of which little is known. */
  static Incident incident(
      String id, String name, String year, String sector, String country, String actor) {
    return read(
        """
        id: %s
        names: {en: [%s attack], bn: [%s]}
        victims: [{en: [%s]}]
        systems: [{en: [Orbel Suite]}]
        sectors: [%s]
        countries: [%s]
        sources:
          - {id: post, publisher: {en: Quay Post}, title: T, language: en, published: %s-05-06T09:30:00Z}
        claims:
          - {id: attacker, aspect: attacker, stance: believed, source: post,
             statement: {en: It was done by %s of Tarnwick.}}
        """
            .formatted(
                id,
                name,
                name.equals("Lantern Ferry") ? "লণ্ঠন ফেরি" : name,
                name,
                sector,
                country,
                year,
                actor));
  }

  /** A hospital that was hit, of which so many claims tell. */
  static Incident hospital(String id, String name, String country, int year, int claims) {
    String claim =
        """
          - {id: c%d, aspect: attacker, stance: believed, source: post,
             statement: {en: It was done by the Grey Quill.}}
        """;
    return read(
        """
        id: %s
        names: {en: [%s Hospital attack]}
        victims: [{en: [%s Hospital]}]
        sectors: [health]
        countries: [%s]
        sources:
          - {id: post, publisher: {en: Quay Post}, title: T, language: en, published: %d-05-06T09:30:00Z}
        claims:
        """
                .formatted(id, name, name, country, year)
            + IntStream.range(0, claims).mapToObj(claim::formatted).collect(Collectors.joining()));
  }

  private static Incident read(String yaml) {
    var reading = IncidentFile.create().read("made", yaml.getBytes(StandardCharsets.UTF_8));
    return switch (reading) {
      case Reading.Good good -> good.incident();
      case Reading.Broken broken -> throw new IllegalArgumentException(broken.toString());
    };
  }
}
