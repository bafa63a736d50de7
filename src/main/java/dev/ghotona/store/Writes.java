package dev.ghotona.store;

import dev.ghotona.domain.IncidentsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Runs one change of incidents as one transaction, and tells of it once it is on disk. A caller's
 * own transaction is refused, since the change would be told of before that one ends.
 */
@ApplicationScoped
class Writes {
  private static final Logger LOG = Logger.getLogger(Writes.class);
  private static final String NOT_STORED =
      "The change of incidents was not stored: the database refuses it or cannot be reached";

  private final RevisionRepository revisions;
  private final ChangedIncidents changes;
  private final KnownRevision known;
  private final UserTransaction transaction;
  private final Event<IncidentsChanged> events;

  Writes(
      RevisionRepository revisions,
      ChangedIncidents changes,
      KnownRevision known,
      UserTransaction transaction,
      Event<IncidentsChanged> events) {
    this.revisions = revisions;
    this.changes = changes;
    this.known = known;
    this.transaction = transaction;
    this.events = events;
  }

  /**
   * Runs the work, and undoes everything where it changed no incident.
   *
   * @param changed the ids of the incidents that a result of the work has changed
   * @throws IllegalStateException inside a transaction, and where the database refuses or is away:
   *     then nothing of the change is stored, unless it went away during the commit itself
   */
  <T> T run(Supplier<T> work, Function<T, Set<String>> changed) {
    Written<T> written = quietly(work, changed);
    if (!written.ids().isEmpty()) {
      tell(new IncidentsChanged(written.ids(), written.revision()));
    }
    return written.result();
  }

  /**
   * Looks whether anything is to be written, in which a database that cannot be written does not
   * stand in the way.
   *
   * @throws IllegalStateException inside a transaction, and where the database is away
   */
  <T> T look(Supplier<T> work) {
    begin();
    try {
      return work.get();
    } catch (PersistenceException e) {
      throw new IllegalStateException(NOT_STORED, e);
    } finally {
      end(false);
    }
  }

  /**
   * Runs a write that changes no incident, while nobody else changes any: it is not counted and not
   * told of.
   *
   * @throws IllegalStateException as {@link #run} does
   */
  void aside(Runnable work) {
    begin();
    boolean keep = false;
    try {
      revisions.hold();
      work.run();
      keep = true;
    } catch (PersistenceException e) {
      throw new IllegalStateException(NOT_STORED, e);
    } finally {
      end(keep);
    }
  }

  /**
   * The same as {@link #run} for one of many changes: the caller tells of all of them at the end,
   * by {@link #tell}.
   *
   * @param changed empty: everything is undone; {@link ChangedIncidents#ANY} for what may concern
   *     any
   */
  <T> Written<T> quietly(Supplier<T> work, Function<T, Set<String>> changed) {
    return known.write(() -> transact(work, changed), w -> !w.ids().isEmpty());
  }

  // By hand: the annotation commits or throws, and here no change is neither.
  private <T> Written<T> transact(Supplier<T> work, Function<T, Set<String>> changed) {
    begin();
    boolean keep = false;
    try {
      Written<T> written = advanceAndRun(work, changed);
      keep = !written.ids().isEmpty();
      return written;
    } catch (PersistenceException e) {
      throw new IllegalStateException(NOT_STORED, e);
    } finally {
      end(keep);
    }
  }

  private <T> Written<T> advanceAndRun(Supplier<T> work, Function<T, Set<String>> changed) {
    revisions.advance();
    T result = work.get();
    var written = new Written<>(result, changed.apply(result), revisions.latest());
    changes.note(written.ids(), written.revision());
    revisions.mark();
    return written;
  }

  private void begin() {
    try {
      transaction.begin();
    } catch (NotSupportedException | SystemException e) {
      throw new IllegalStateException("Incidents are written in a transaction of their own", e);
    }
  }

  private void end(boolean keep) {
    try {
      if (keep) {
        transaction.commit();
      } else {
        transaction.rollback();
      }
    } catch (RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException
        | SystemException e) {
      throw new IllegalStateException(NOT_STORED, e);
    }
  }

  /**
   * Tells of what is stored. It stays stored whatever an observer makes of it: its fault is no
   * fault of the writer.
   */
  void tell(IncidentsChanged change) {
    try {
      events.fire(change);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Revision %d was stored, but an observer failed on it", change.revision());
    }
  }

  /** What came of a change: the ids of the incidents that it changed, and the revision since. */
  record Written<T>(T result, Set<String> ids, long revision) {}
}
