package dev.ghotona.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of incidents; to be called inside a transaction. */
@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<IncidentJpaEntity, String> {
  List<IncidentJpaEntity> from(String origin) {
    return list("origin", origin);
  }

  /** Those of these ids that are stored, by id. */
  Map<String, IncidentJpaEntity> withIds(Collection<String> ids) {
    return list("id in ?1", ids).stream().collect(Collectors.toMap(row -> row.id, row -> row));
  }

  /** The ids that follow on one in the database's own order of texts. */
  List<String> idsAfter(String id, int most) {
    return getSession()
        .createNativeQuery("select id from incident where id > ?1 order by id", String.class)
        .setParameter(1, id)
        .setMaxResults(most)
        .getResultList();
  }

  Set<String> origins() {
    return Set.copyOf(
        getSession()
            .createNativeQuery("select distinct origin from incident", String.class)
            .getResultList());
  }
}
