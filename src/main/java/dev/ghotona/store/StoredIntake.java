package dev.ghotona.store;

import static dev.ghotona.domain.ClaimIntake.Change.ADDED;
import static dev.ghotona.domain.ClaimIntake.Change.UNCHANGED;
import static dev.ghotona.domain.ClaimIntake.Change.UPDATED;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes incidents: each call is a transaction of its own, and is on disk when it returns. */
@ApplicationScoped
class StoredIntake implements ClaimIntake {
  private final IncidentRepository incidents;
  private final Writes writes;

  StoredIntake(IncidentRepository incidents, Writes writes) {
    this.incidents = incidents;
    this.writes = writes;
  }

  @Override
  public Change put(Incident incident, String origin) throws OriginConflict {
    if (origin.isBlank()) {
      throw new IllegalArgumentException("an origin is needed for " + incident.id());
    }
    // A start finds the seeds as they were: it takes no lock for that, nor a database to write to.
    if (writes.look(() -> stands(incident, origin))) {
      return UNCHANGED;
    }
    Outcome outcome = writes.run(() -> write(incident, origin), o -> o.changed(incident.id()));
    return switch (outcome) {
      case Done(Change change) -> change;
      case Taken(String other) -> throw new OriginConflict(incident.id(), other);
    };
  }

  @Override
  public Optional<Change> add(String incident, Source source, Claim claim) {
    return writes.run(
        () -> incidents.findByIdOptional(incident).map(row -> add(row, source, claim)),
        change -> change.filter(c -> c != UNCHANGED).map(c -> Set.of(incident)).orElse(Set.of()));
  }

  private static Change add(IncidentJpaEntity row, Source source, Claim claim) {
    Optional<Claim> standing =
        row.toDomain().claims().stream().filter(c -> c.id().equals(claim.id())).findFirst();
    if (standing.filter(claim::equals).isPresent()) {
      return UNCHANGED;
    }
    row.add(source, claim);
    return standing.isPresent() ? UPDATED : ADDED;
  }

  @Override
  public void withdraw(String origin) {
    writes.run(() -> delete(origin), ids -> ids);
  }

  @Override
  @Transactional
  public Set<String> origins() {
    return incidents.origins();
  }

  private boolean stands(Incident incident, String origin) {
    return incidents
        .findByIdOptional(incident.id())
        .filter(row -> row.origin.equals(origin) && row.asBrought().equals(incident))
        .isPresent();
  }

  private Outcome write(Incident incident, String origin) {
    Optional<IncidentJpaEntity> stored = incidents.findByIdOptional(incident.id());
    if (stored.isEmpty()) {
      return add(incident, origin);
    }
    String other = stored.get().origin;
    return other.equals(origin) ? update(stored.get(), incident) : new Taken(other);
  }

  private Outcome add(Incident incident, String origin) {
    var row = new IncidentJpaEntity();
    row.id = incident.id();
    row.origin = origin;
    row.take(incident);
    incidents.persist(row);
    return new Done(ADDED);
  }

  private Outcome update(IncidentJpaEntity row, Incident incident) {
    if (row.asBrought().equals(incident)) {
      return new Done(UNCHANGED);
    }
    row.take(incident);
    return new Done(UPDATED);
  }

  private Set<String> delete(String origin) {
    var rows = incidents.from(origin);
    rows.forEach(incidents::delete);
    return rows.stream().map(row -> row.id).collect(Collectors.toSet());
  }

  /** How a put went: a sealed value, since a checked exception would not pass a transaction. */
  private sealed interface Outcome {
    default Set<String> changed(String id) {
      return this instanceof Done(Change change) && change != UNCHANGED ? Set.of(id) : Set.of();
    }
  }

  private record Done(Change change) implements Outcome {}

  private record Taken(String origin) implements Outcome {}
}
