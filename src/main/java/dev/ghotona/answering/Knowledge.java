package dev.ghotona.answering;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Sector;
import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.text.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stored incidents, prepared for understanding and answering. Immutable and thread-safe: made
 * anew when incidents change.
 */
public final class Knowledge {
  private final Map<String, IncidentProfile> profiles = new LinkedHashMap<>();
  private final Map<Sector, List<String>> bySector = new EnumMap<>(Sector.class);
  private final List<Incident> incidents;
  private final NameIndex names;
  private final ClueIndex clues;

  private Knowledge(Collection<Incident> incidents, Lexicon lexicon, Relevance relevance) {
    this.incidents = incidents.stream().sorted(Comparator.comparing(Incident::id)).toList();
    for (Incident incident : this.incidents) {
      profiles.put(incident.id(), IncidentProfile.of(incident, lexicon, relevance));
      incident
          .sectors()
          .forEach(s -> bySector.computeIfAbsent(s, k -> new ArrayList<>()).add(incident.id()));
    }
    this.names = NameIndex.of(this.incidents, lexicon);
    this.clues = ClueIndex.of(profiles.values());
  }

  /** Prepares these incidents. */
  public static Knowledge of(Collection<Incident> incidents, Lexicon lexicon, Relevance relevance) {
    return new Knowledge(incidents, lexicon, relevance);
  }

  /** The names by which the incidents can be mentioned. */
  public NameIndex names() {
    return names;
  }

  /** All incidents, by id. */
  public List<Incident> incidents() {
    return incidents;
  }

  ClueIndex clues() {
    return clues;
  }

  List<String> inSector(Sector sector) {
    return bySector.getOrDefault(sector, List.of());
  }

  Optional<IncidentProfile> profile(String incident) {
    return Optional.ofNullable(profiles.get(incident));
  }
}
