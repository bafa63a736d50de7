package dev.ghotona.store;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads incidents; each call sees one state of the store, never half of a change. */
@ApplicationScoped
class StoredIncidents implements Incidents, Revisions {
  private final IncidentRepository incidents;
  private final RevisionRepository revisions;

  StoredIncidents(IncidentRepository incidents, RevisionRepository revisions) {
    this.incidents = incidents;
    this.revisions = revisions;
  }

  @Override
  @Transactional
  public Optional<Incident> byId(String id) {
    return incidents.findByIdOptional(id).map(IncidentJpaEntity::toDomain);
  }

  // Sorted here: the order of texts in a database depends on its collation.
  @Override
  @Transactional
  public List<Incident> all() {
    return incidents.listAll().stream()
        .map(IncidentJpaEntity::toDomain)
        .sorted(Comparator.comparing(Incident::id))
        .toList();
  }

  @Override
  @Transactional
  public long latest() {
    return revisions.latest();
  }
}
