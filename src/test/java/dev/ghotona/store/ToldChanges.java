package dev.ghotona.store;

import dev.ghotona.domain.IncidentsChanged;
import dev.ghotona.domain.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what the store tells, and reads the store as it is told, as an index would. */
@ApplicationScoped
class ToldChanges {
  private final List<IncidentsChanged> changes = new CopyOnWriteArrayList<>();
  private final Revisions revisions;

  ToldChanges(Revisions revisions) {
    this.revisions = revisions;
  }

  void hear(@Observes IncidentsChanged change) {
    if (revisions.latest() < change.revision()) {
      throw new AssertionError("told of " + change + " before it could be read");
    }
    changes.add(change);
  }

  List<IncidentsChanged> changes() {
    return changes;
  }
}
