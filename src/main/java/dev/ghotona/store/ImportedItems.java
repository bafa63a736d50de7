package dev.ghotona.store;

import static dev.ghotona.domain.ClaimIntake.Change.ADDED;
import static dev.ghotona.domain.ClaimIntake.Change.UNCHANGED;
import static dev.ghotona.domain.ClaimIntake.Change.UPDATED;

import dev.ghotona.domain.Imports.Item;
import dev.ghotona.domain.Imports.Outcome;
import dev.ghotona.domain.Incident;
import dev.ghotona.store.ImportLog.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares items with what is stored, writes them and puts them back; inside a transaction. */
@ApplicationScoped
class ImportedItems {
  private static final String INCIDENT = "incident";
  private static final String ACTOR = "actor";

  private final IncidentRepository incidents;
  private final ActorNames actors;

  ImportedItems(IncidentRepository incidents, ActorNames actors) {
    this.incidents = incidents;
    this.actors = actors;
  }

  /** What became of items, and what they changed. */
  record Written(List<Outcome> outcomes, List<Change> changes) {
    /** The ids of incidents that were changed. */
    Set<String> ids() {
      var ids = new HashSet<String>();
      changes.stream().filter(c -> c.kind().equals(INCIDENT)).map(Change::item).forEach(ids::add);
      return ids;
    }

    boolean changesActors() {
      return changes.stream().anyMatch(c -> c.kind().equals(ACTOR));
    }

    /** What is to be noted as changed: what an actor is called may concern any incident. */
    Set<String> concerned() {
      Set<String> concerned = ids();
      if (changesActors()) {
        concerned.add(ChangedIncidents.ANY);
      }
      return concerned;
    }
  }

  /**
   * Writes items in their order.
   *
   * @param really false: only tells what would become of them
   */
  Written write(List<Item> items, String origin, boolean really) {
    Map<String, IncidentJpaEntity> stored = incidents.withIds(idsOf(items));
    var outcomes = new ArrayList<Outcome>();
    var changes = new ArrayList<Change>();
    for (Item item : items) {
      outcomes.add(
          switch (item) {
            case Item.OfIncident(Incident incident) ->
                write(incident, stored, origin, changes, really);
            case Item.OfActor actor -> write(actor, origin, changes, really);
          });
    }
    return new Written(outcomes, changes);
  }

  private static List<String> idsOf(List<Item> items) {
    return items.stream()
        .flatMap(
            item ->
                item instanceof Item.OfIncident(Incident i)
                    ? Optional.of(i.id()).stream()
                    : java.util.stream.Stream.empty())
        .distinct()
        .toList();
  }

  private Outcome write(
      Incident incident,
      Map<String, IncidentJpaEntity> stored,
      String origin,
      List<Change> changes,
      boolean really) {
    IncidentJpaEntity row = stored.get(incident.id());
    if (row == null) {
      changes.add(new Change(INCIDENT, incident.id(), null));
      stored.put(incident.id(), added(incident, origin, really));
      return new Outcome.Taken(ADDED);
    }
    if (!row.origin.equals(WithoutNul.in(origin))) {
      return new Outcome.Conflict(row.origin);
    }
    Incident before = row.asBrought();
    if (before.equals(incident)) {
      return new Outcome.Taken(UNCHANGED);
    }
    changes.add(new Change(INCIDENT, incident.id(), IncidentText.of(row)));
    if (really) {
      row.take(incident);
    }
    return new Outcome.Taken(UPDATED, Optional.of(before));
  }

  private IncidentJpaEntity added(Incident incident, String origin, boolean really) {
    var row = new IncidentJpaEntity();
    row.id = incident.id();
    row.origin = WithoutNul.in(origin);
    row.take(incident);
    if (really) {
      incidents.persist(row);
    }
    return row;
  }

  private Outcome write(Item.OfActor actor, String origin, List<Change> changes, boolean really) {
    String item = ActorNames.item(origin, actor.key());
    Optional<String> before = actors.stored(item);
    // Not as texts: earlier builds wrote some escapes in upper case.
    if (before.map(JsonText::names).filter(actor.names()::equals).isPresent()) {
      return new Outcome.Taken(UNCHANGED);
    }
    changes.add(new Change(ACTOR, item, before.orElse(null)));
    if (really) {
      actors.put(item, origin, JsonText.ofNames(actor.names()));
    }
    return new Outcome.Taken(before.isEmpty() ? ADDED : UPDATED);
  }

  /** Puts back what stood there before a change. */
  void putBack(Change change, String origin) {
    if (change.kind().equals(ACTOR)) {
      putBackActor(change, origin);
    } else if (change.previous() == null) {
      incidents.findByIdOptional(change.item()).ifPresent(incidents::delete);
    } else {
      Incident before = IncidentText.incident(change.previous());
      incidents.findByIdOptional(change.item()).ifPresent(row -> row.take(before));
    }
  }

  private void putBackActor(Change change, String origin) {
    if (change.previous() == null) {
      actors.remove(change.item());
    } else {
      actors.put(change.item(), origin, change.previous());
    }
  }
}
