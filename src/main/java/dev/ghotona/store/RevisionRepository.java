package dev.ghotona.store;

import static dev.ghotona.store.RevisionJpaEntity.INCIDENTS;
import static dev.ghotona.store.RevisionJpaEntity.MARKED;
import static dev.ghotona.store.RevisionJpaEntity.STORE;

import dev.ghotona.domain.Revisions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The row that counts changes; to be called inside a transaction. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionJpaEntity, String> {

  /**
   * Counts one change, and holds every other writer back until this transaction ends. A writer
   * calls it first: one that reads before it writes may find, on SQLite, that another writer came
   * between, and no waiting helps it then.
   */
  void advance() {
    add(1, INCIDENTS);
  }

  /** Holds every other writer back as {@link #advance} does, and counts nothing. */
  void hold() {
    add(0, INCIDENTS);
  }

  /** Counts that the change under way has said what it changes. */
  void mark() {
    add(1, MARKED);
  }

  // In SQL, as what else each start runs: Hibernate's own language takes it a tenth of a second to
  // learn.
  private void add(int more, String name) {
    getEntityManager()
        .createNativeQuery("update revision set latest = latest + ?1 where name = ?2")
        .setParameter(1, more)
        .setParameter(2, name)
        .executeUpdate();
  }

  long latest() {
    return of(INCIDENTS);
  }

  Revisions.State state() {
    return new Revisions.State(of(STORE), of(INCIDENTS), of(MARKED));
  }

  private long of(String name) {
    return findById(name).latest;
  }
}
