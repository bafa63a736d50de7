package dev.ghotona.store;

import dev.ghotona.domain.Imports;
import dev.ghotona.domain.IncidentsChanged;
import dev.ghotona.domain.Names;
import dev.ghotona.store.ImportLog.Change;
import dev.ghotona.store.ImportLog.Counts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Imports as transactions of some hundred items each, so that nobody who wants to write meanwhile
 * waits for long; of all of them it is told once.
 */
@ApplicationScoped
class StoredImports implements Imports {
  private final ImportedItems items;
  private final ImportLog log;
  private final ActorNames actors;
  private final Writes writes;

  StoredImports(ImportedItems items, ImportLog log, ActorNames actors, Writes writes) {
    this.items = items;
    this.log = log;
    this.actors = actors;
    this.writes = writes;
  }

  @Override
  public Writing begin(String origin, String format, Instant at) {
    if (origin.isBlank()) {
      throw new IllegalArgumentException("an origin is needed for an import");
    }
    return new OneImport(inTransaction(() -> log.begin(origin, format, at)), origin);
  }

  @Override
  public List<Outcome> foresee(List<Item> of, String origin) {
    return inTransaction(() -> items.write(of, origin, false).outcomes());
  }

  @Override
  public List<Run> latest(int most) {
    return inTransaction(() -> log.latest(most));
  }

  @Override
  public Optional<Run> byNumber(long number) {
    return inTransaction(() -> log.byNumber(number));
  }

  @Override
  public List<Names> actors() {
    return inTransaction(actors::all);
  }

  @Override
  public Undone undo(long number) {
    Optional<Run> run = byNumber(number).filter(r -> !r.undone());
    if (run.isEmpty()) {
      return new Undone.Unknown();
    }
    Optional<Long> overlaid = inTransaction(() -> log.overlaid(number));
    return overlaid
        .<Undone>map(Undone.Overlaid::new)
        .orElseGet(() -> new Undone.Done(putBackAll(run.get())));
  }

  // Each round forgets what it has put back: broken off, it goes on where it was when done again.
  private long putBackAll(Run run) {
    var told = new Told();
    long items = 0;
    List<Change> some;
    do {
      some = told.of(writes.quietly(() -> putBackSome(run), StoredImports::kept));
      items += some.size();
    } while (!some.isEmpty());
    inTransaction(() -> log.undone(run.number()));
    told.tell(writes);
    return items;
  }

  private List<Change> putBackSome(Run run) {
    List<Change> some = log.takeSome(run.number());
    some.forEach(change -> items.putBack(change, run.origin()));
    return some;
  }

  private static Set<String> kept(List<Change> changes) {
    return new ImportedItems.Written(List.of(), changes).concerned();
  }

  private static void inTransaction(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }

  private static <T> T inTransaction(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }

  /** What is to be told of at the end. */
  private static final class Told {
    private final Set<String> ids = new HashSet<>();
    private boolean actors;
    private long revision;

    List<Change> of(Writes.Written<List<Change>> written) {
      note(new ImportedItems.Written(List.of(), written.result()), written.revision());
      return written.result();
    }

    void note(ImportedItems.Written written, long at) {
      ids.addAll(written.ids());
      actors |= written.changesActors();
      revision = written.changes().isEmpty() ? revision : at;
    }

    // Other names of actors may be those of any incident.
    void tell(Writes writes) {
      if (actors) {
        writes.tell(IncidentsChanged.elsewhere(revision));
      } else if (!ids.isEmpty()) {
        writes.tell(new IncidentsChanged(ids, revision));
      }
    }
  }

  /** One import that is under way. */
  private final class OneImport implements Writing {
    private final long number;
    private final String origin;
    private final Counts counts = new Counts();
    private final Told told = new Told();

    OneImport(long number, String origin) {
      this.number = number;
      this.origin = origin;
    }

    @Override
    public long number() {
      return number;
    }

    @Override
    public List<Outcome> put(List<Item> some) {
      var written = writes.quietly(() -> write(some), ImportedItems.Written::concerned);
      told.note(written.result(), written.revision());
      written.result().outcomes().forEach(this::count);
      return written.result().outcomes();
    }

    private ImportedItems.Written write(List<Item> some) {
      ImportedItems.Written written = items.write(some, origin, true);
      log.note(number, written.changes());
      return written;
    }

    private void count(Outcome outcome) {
      switch (outcome) {
        case Outcome.Taken(var change, var before) -> {
          switch (change) {
            case ADDED -> counts.added++;
            case UPDATED -> counts.updated++;
            case UNCHANGED -> counts.unchanged++;
          }
        }
        case Outcome.Conflict conflict -> {} // its fault is told of, and counted, by who reads
      }
    }

    @Override
    public void refused(long more) {
      counts.refused += more;
    }

    @Override
    public void close() {
      try {
        inTransaction(
            () -> {
              if (counts.changedNothing()) {
                log.drop(number);
              } else {
                log.count(number, counts);
              }
            });
      } finally {
        told.tell(writes);
      }
    }
  }
}
