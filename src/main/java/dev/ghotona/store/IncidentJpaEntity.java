package dev.ghotona.store;

import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.annotations.FetchMode.SUBSELECT;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Sector;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;

/** A row of the table of incidents, with the rows of its sources and claims. */
@Entity
@Table(name = "incident")
class IncidentJpaEntity {
  @Id String id;

  String origin;
  String names;
  String victims;
  String systems;
  String actors;
  String sectors;
  String countries;

  @Column(name = "period_from")
  String periodFrom;

  @Column(name = "period_to")
  String periodTo;

  // SUBSELECT reads the sources of all incidents of a query in one go: three queries for all().
  @ElementCollection(fetch = LAZY)
  @CollectionTable(name = "source", joinColumns = @JoinColumn(name = "incident_id"))
  @OrderColumn(name = "position")
  @Fetch(SUBSELECT)
  List<SourceJpaEntity> sources;

  @ElementCollection(fetch = LAZY)
  @CollectionTable(name = "claim", joinColumns = @JoinColumn(name = "incident_id"))
  @OrderColumn(name = "position")
  @Fetch(SUBSELECT)
  List<ClaimJpaEntity> claims;

  /** Takes on all of the incident but its id. */
  void take(Incident incident) {
    names = JsonText.ofNames(incident.names());
    victims = JsonText.ofNamesList(incident.victims());
    systems = JsonText.ofNamesList(incident.systems());
    actors = JsonText.ofNamesList(incident.actors());
    sectors = JsonText.ofTags(incident.sectors().stream().map(Sector::tag));
    countries = JsonText.ofTags(incident.countries().stream());
    periodFrom = incident.period().map(p -> p.from().toString()).orElse(null);
    periodTo = incident.period().map(p -> p.to().toString()).orElse(null);
    takeParts(incident);
  }

  // New lists, not changed ones: Hibernate then deletes the old rows before it inserts the new.
  // Changing rows in place would break the uniqueness of ids halfway through a mere reordering.
  private void takeParts(Incident incident) {
    sources = new ArrayList<>(incident.sources().stream().map(SourceJpaEntity::of).toList());
    claims = new ArrayList<>(incident.claims().stream().map(ClaimJpaEntity::of).toList());
  }

  Incident toDomain() {
    return new Incident(
        id,
        JsonText.names(names),
        JsonText.namesList(victims),
        JsonText.namesList(systems),
        JsonText.namesList(actors),
        storedSectors(),
        Set.copyOf(JsonText.tags(countries)),
        period(),
        sources.stream().map(SourceJpaEntity::toDomain).toList(),
        claims.stream().map(ClaimJpaEntity::toDomain).toList());
  }

  private Set<Sector> storedSectors() {
    return JsonText.tags(sectors).stream()
        .map(tag -> Sector.ofTag(tag).orElseThrow())
        .collect(Collectors.toSet());
  }

  private Optional<Incident.Period> period() {
    return Optional.ofNullable(periodFrom)
        .map(from -> new Incident.Period(LocalDate.parse(from), LocalDate.parse(periodTo)));
  }
}
