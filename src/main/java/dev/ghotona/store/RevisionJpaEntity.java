package dev.ghotona.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that counts the changes of stored incidents. */
@Entity
@Table(name = "revision")
class RevisionJpaEntity {
  static final String INCIDENTS = "incidents";

  @Id String name;

  @Column(name = "latest")
  long latest;
}
