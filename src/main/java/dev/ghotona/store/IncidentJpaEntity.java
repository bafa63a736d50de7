package dev.ghotona.store;

import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.annotations.FetchMode.SUBSELECT;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Source;
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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    var brought = incident.sources().stream().map(SourceJpaEntity::of);
    var stating = incident.claims().stream().map(ClaimJpaEntity::of);
    sources = parts(brought, sources, s -> s.added, s -> s.id);
    claims = parts(stating, claims, c -> c.added, c -> c.id);
  }

  /** What is brought, and of what stands there what was added and is not brought now. */
  private static <T> List<T> parts(
      Stream<T> brought, List<T> standing, Predicate<T> added, Function<T, String> id) {
    var parts = new ArrayList<T>(brought.toList());
    Set<String> known = parts.stream().map(id).collect(Collectors.toSet());
    Stream.ofNullable(standing)
        .flatMap(List::stream)
        .filter(part -> added.test(part) && !known.contains(id.apply(part)))
        .forEach(parts::add);
    return parts;
  }

  /** Adds a claim, in place of an added one of its id, and its source where it is not there yet. */
  void add(Source source, Claim claim) {
    if (sources.stream().noneMatch(s -> s.id.equals(source.id()))) {
      var row = SourceJpaEntity.of(source);
      row.added = true;
      sources = with(sources, row);
    }
    var row = ClaimJpaEntity.of(claim);
    row.added = true;
    claims = with(claims.stream().filter(c -> !c.id.equals(claim.id())).toList(), row);
  }

  private static <T> List<T> with(List<T> all, T one) {
    var more = new ArrayList<T>(all);
    more.add(one);
    return more;
  }

  /** The incident with all that was added to it. */
  Incident toDomain() {
    return toDomain(source -> true, claim -> true);
  }

  /** The incident as its origin has brought it. */
  Incident asBrought() {
    return toDomain(source -> !source.added, claim -> !claim.added);
  }

  private Incident toDomain(
      Predicate<SourceJpaEntity> whichSources, Predicate<ClaimJpaEntity> whichClaims) {
    return new Incident(
        id,
        JsonText.names(names),
        JsonText.namesList(victims),
        JsonText.namesList(systems),
        JsonText.namesList(actors),
        storedSectors(),
        Set.copyOf(JsonText.tags(countries)),
        period(),
        sources.stream().filter(whichSources).map(SourceJpaEntity::toDomain).toList(),
        claims.stream().filter(whichClaims).map(ClaimJpaEntity::toDomain).toList());
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
