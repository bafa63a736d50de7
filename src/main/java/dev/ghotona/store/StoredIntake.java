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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Writes incidents: each call is a transaction of its own, and is on disk when it returns. */
@ApplicationScoped
class StoredIntake implements ClaimIntake {
  private static final Logger LOG = Logger.getLogger(StoredIntake.class);

  private final IncidentRepository incidents;
  private final Marks marks;
  private final Writes writes;

  StoredIntake(IncidentRepository incidents, Marks marks, Writes writes) {
    this.incidents = incidents;
    this.marks = marks;
    this.writes = writes;
  }

  @Override
  public Change put(Incident incident, String origin) throws OriginConflict {
    return put(incident, origin, Optional.empty());
  }

  @Override
  public Change put(Incident incident, String origin, String mark) throws OriginConflict {
    return put(incident, origin, Optional.of(mark));
  }

  @Override
  public Map<String, String> standing() {
    return marks.standing();
  }

  private Change put(Incident incident, String origin, Optional<String> mark)
      throws OriginConflict {
    if (origin.isBlank()) {
      throw new IllegalArgumentException("an origin is needed for " + incident.id());
    }
    // A start finds the seeds as they were: it takes no lock for that, nor a database to write to.
    if (writes.look(() -> stands(incident, origin))) {
      mark.ifPresent(m -> mark(incident, origin, m));
      return UNCHANGED;
    }
    Outcome outcome =
        writes.run(() -> write(incident, origin, mark), o -> o.changed(incident.id()));
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

  // A database that cannot be written may be read: what is not marked is only read once more.
  private void mark(Incident incident, String origin, String mark) {
    try {
      writes.aside(
          () -> {
            if (stands(incident, origin)) {
              marks.keep(incident.id(), mark);
            }
          });
    } catch (IllegalStateException refused) {
      LOG.warnf("%s is read again at the next start: no mark of it can be stored", origin);
    }
  }

  private Outcome write(Incident incident, String origin, Optional<String> mark) {
    Outcome outcome = write(incident, origin);
    if (!outcome.changed(incident.id()).isEmpty()) {
      mark.ifPresent(m -> marks.keep(incident.id(), m));
    }
    return outcome;
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
