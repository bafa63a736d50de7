package dev.ghotona.ingest;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.ClaimIntake.Change;
import dev.ghotona.domain.Imports.Item;
import dev.ghotona.domain.Imports.Outcome;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Gathers findings into portions, has them written, and counts what becomes of them. */
final class ImportTally implements Consumer<Finding> {
  private static final int PORTION = 250;
  private static final int MOST_TOLD = 200;

  private final Importing.Order order;
  private final String file;
  private final IntConsumer progress;
  private final List<Item> portion = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final Map<Change, Long> counts = new EnumMap<>(Change.class);
  private final List<ImportReport.Changed> changes = new ArrayList<>();
  private final List<Fault> told = new ArrayList<>();
  private Importing.Put put;
  private long faults;
  private boolean whole = true;
  private int items;

  ImportTally(Importing.Order order, String file, IntConsumer progress) {
    this.order = order;
    this.file = file;
    this.progress = progress;
  }

  void into(Importing.Put where) {
    put = where;
  }

  @Override
  public void accept(Finding finding) {
    switch (finding) {
      case Finding.Told(var incident, int line) ->
          add(incident.id(), new Item.OfIncident(incident), line);
      case Finding.Called(var key, var names, int line) ->
          add("actor " + key, new Item.OfActor(key, names), line);
      case Finding.Faulty(var fault) -> fault(fault);
      case Finding.BrokenOff(var fault) -> brokenOff(fault);
    }
  }

  // The second of two with one id would overwrite the first unseen.
  private void add(String id, Item item, int line) {
    Integer first = taken.putIfAbsent(id, line);
    if (first != null) {
      fault(new Fault(file, line, "the id \"" + id + "\" is taken by the one in line " + first));
      return;
    }
    portion.add(item);
    lines.add(line);
    if (portion.size() == PORTION) {
      flush();
    }
  }

  /** Has written what is gathered. */
  void flush() {
    if (portion.isEmpty()) {
      return;
    }
    List<Outcome> outcomes = put.items(List.copyOf(portion));
    for (int i = 0; i < outcomes.size(); i++) {
      count(portion.get(i), lines.get(i), outcomes.get(i));
    }
    items += portion.size();
    portion.clear();
    lines.clear();
    progress.accept(items);
  }

  private void count(Item item, int line, Outcome outcome) {
    switch (outcome) {
      case Outcome.Taken(var change, var before) -> {
        counts.merge(change, 1L, Long::sum);
        if (change != Change.UNCHANGED && changes.size() < MOST_TOLD) {
          changes.add(changed(item, change, before));
        }
      }
      case Outcome.Conflict(var other) -> {
        String id = changed(item, Change.UNCHANGED, Optional.empty()).item();
        fault(new Fault(file, line, "not taken: incident " + id + " is stored from " + other));
      }
    }
  }

  private static ImportReport.Changed changed(Item item, Change change, Optional<Incident> before) {
    return switch (item) {
      case Item.OfIncident(var incident) ->
          new ImportReport.Changed(
              incident.id(),
              incident.names().nearest(Language.ENGLISH),
              change,
              before.map(old -> claims(old, incident)).orElse(List.of()));
      case Item.OfActor(var key, var names) ->
          new ImportReport.Changed(key, names.nearest(Language.ENGLISH), change, List.of());
    };
  }

  private static List<String> claims(Incident before, Incident after) {
    Map<String, Claim> old = byId(before);
    Map<String, Claim> now = byId(after);
    var ids = new LinkedHashSet<>(old.keySet());
    ids.addAll(now.keySet());
    return ids.stream()
        .filter(id -> !Objects.equals(old.get(id), now.get(id)))
        .map(id -> (now.get(id) == null ? "-" : old.get(id) == null ? "+" : "~") + id)
        .toList();
  }

  private static Map<String, Claim> byId(Incident incident) {
    var claims = new LinkedHashMap<String, Claim>();
    incident.claims().forEach(claim -> claims.put(claim.id(), claim));
    return claims;
  }

  private void fault(Fault fault) {
    faults++;
    if (told.size() < MOST_TOLD) {
      told.add(fault);
    }
  }

  /** The content could not be read to its end. */
  void brokenOff(IOException e) {
    int line = lines.isEmpty() ? 1 : lines.getLast();
    brokenOff(new Fault(file, line, "the reading broke off after here: " + e));
  }

  private void brokenOff(Fault fault) {
    whole = false;
    fault(fault);
  }

  long faults() {
    return faults;
  }

  ImportReport report() {
    return report(Optional.empty());
  }

  /** The report of what was written under this number. */
  ImportReport report(long number) {
    boolean changed = count(Change.ADDED) + count(Change.UPDATED) > 0;
    return report(changed ? Optional.of(number) : Optional.empty());
  }

  private ImportReport report(Optional<Long> number) {
    return new ImportReport(
        number,
        order.dry(),
        whole && (faults == 0 || !taken.isEmpty()),
        count(Change.ADDED),
        count(Change.UPDATED),
        count(Change.UNCHANGED),
        faults,
        changes,
        told);
  }

  private long count(Change change) {
    return counts.getOrDefault(change, 0L);
  }
}
