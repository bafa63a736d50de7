package dev.ghotona.store;

import static dev.ghotona.store.RevisionJpaEntity.INCIDENTS;

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
    update("latest = latest + 1 where name = ?1", INCIDENTS);
  }

  long latest() {
    return findById(INCIDENTS).latest;
  }
}
