package dev.ghotona.store;

import dev.ghotona.conversation.StoreUnavailable;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.Revisions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Reads incidents; each call sees one state of the store, never half of a change. */
@ApplicationScoped
class StoredIncidents implements Incidents, Revisions {
  private final IncidentRepository incidents;
  private final RevisionRepository revisions;
  private final ChangedIncidents changed;

  StoredIncidents(
      IncidentRepository incidents, RevisionRepository revisions, ChangedIncidents changed) {
    this.incidents = incidents;
    this.revisions = revisions;
    this.changed = changed;
  }

  @Override
  public Optional<Incident> byId(String id) {
    return read(() -> incidents.findByIdOptional(id).map(IncidentJpaEntity::toDomain));
  }

  // Sorted here: the order of texts in a database depends on its collation.
  @Override
  public List<Incident> all() {
    return read(
        () ->
            incidents.listAll().stream()
                .map(IncidentJpaEntity::toDomain)
                .sorted(Comparator.comparing(Incident::id))
                .toList());
  }

  // By their ids: a limit beside a subselect would have it read the parts of all incidents.
  @Override
  public List<Incident> after(String id, int most) {
    return read(() -> domain(incidents.idsAfter(id, most)));
  }

  @Override
  public List<Incident> byIds(Collection<String> ids) {
    return read(() -> domain(ids));
  }

  private List<Incident> domain(Collection<String> ids) {
    Map<String, IncidentJpaEntity> rows = incidents.withIds(ids);
    return ids.stream()
        .map(rows::get)
        .filter(Objects::nonNull)
        .map(IncidentJpaEntity::toDomain)
        .toList();
  }

  @Override
  public long count() {
    return read(incidents::count);
  }

  @Override
  public State now() {
    return read(revisions::state);
  }

  @Override
  public Changes since(State known) {
    return read(() -> changed.since(known, revisions.state()));
  }

  @Override
  public long latest() {
    return read(revisions::latest);
  }

  // By hand: the annotation's own faults could not be told as what they are.
  private static <T> T read(Callable<T> reading) {
    try {
      return QuarkusTransaction.joiningExisting().call(reading);
    } catch (PersistenceException | QuarkusTransactionException e) {
      throw new StoreUnavailable("Incidents cannot be read", e);
    }
  }
}
