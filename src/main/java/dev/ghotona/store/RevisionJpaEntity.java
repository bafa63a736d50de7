package dev.ghotona.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row that counts, as the one of changes of stored incidents does. */
@Entity
@Table(name = "revision")
class RevisionJpaEntity {
  static final String INCIDENTS = "incidents";

  /** How many of these changes have said what they changed. */
  static final String MARKED = "marked";

  /** A number that no other store has. */
  static final String STORE = "store";

  @Id String name;

  @Column(name = "latest")
  long latest;
}
