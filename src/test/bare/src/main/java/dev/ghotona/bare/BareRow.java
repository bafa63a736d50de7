package dev.ghotona.bare;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row as Quarkus's own guides have one. */
@Entity
@Table(name = "bare")
public class BareRow extends PanacheEntityBase {
  @Id public String id;
  public String body;
}
