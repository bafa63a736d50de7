package dev.ghotona.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of incidents; to be called inside a transaction. */
@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<IncidentJpaEntity, String> {
  List<IncidentJpaEntity> from(String origin) {
    return list("origin", origin);
  }

  Set<String> origins() {
    return find("select distinct origin from IncidentJpaEntity").project(String.class).stream()
        .collect(Collectors.toSet());
  }
}
