package dev.ghotona.store;

import dev.ghotona.domain.Revisions.Changes;
import dev.ghotona.domain.Revisions.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of when each incident was last changed, one also of each that is gone; to be called
 * inside a transaction.
 */
@ApplicationScoped
class ChangedIncidents {
  /** In place of an id: any incident may be concerned. */
  static final String ANY = "";

  private static final int MOST_AT_ONCE = 100;

  private final EntityManager entities;

  ChangedIncidents(EntityManager entities) {
    this.entities = entities;
  }

  /** Notes that incidents are changed at a revision. */
  void note(Collection<String> ids, long revision) {
    List<String> all = ids.stream().map(WithoutNul::in).toList();
    for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
      write(all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)), revision);
    }
  }

  private void write(List<String> ids, long revision) {
    var insert =
        entities.createNativeQuery(
            "insert into incident_change (id, revision) values "
                + String.join(", ", java.util.Collections.nCopies(ids.size(), "(?, ?)"))
                + " on conflict (id) do update set revision = excluded.revision");
    for (int i = 0; i < ids.size(); i++) {
      insert.setParameter(2 * i + 1, ids.get(i)).setParameter(2 * i + 2, revision);
    }
    insert.executeUpdate();
  }

  /** What has changed between two states; a change that does not say what it changed is any. */
  Changes since(State known, State now) {
    if (known.store() != now.store() || known.latest() > now.latest()) {
      return new Changes(Set.of(), true, now);
    }
    Set<String> ids = known.latest() == now.latest() ? Set.of() : after(known.latest());
    boolean said = now.latest() - known.latest() == now.marked() - known.marked();
    boolean any = !said || ids.contains(ANY);
    var incidents = new HashSet<>(ids);
    incidents.remove(ANY);
    return new Changes(incidents, any, now);
  }

  private Set<String> after(long revision) {
    List<?> ids =
        entities
            .createNativeQuery(
                "select id from incident_change where revision > :revision", String.class)
            .setParameter("revision", revision)
            .getResultList();
    var found = new HashSet<String>();
    ids.forEach(id -> found.add((String) id));
    return found;
  }
}
