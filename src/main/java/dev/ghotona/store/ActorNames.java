package dev.ghotona.store;

import dev.ghotona.domain.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The rows of what actors are called; to be called inside a transaction. */
@ApplicationScoped
class ActorNames {
  private final EntityManager entities;

  ActorNames(EntityManager entities) {
    this.entities = entities;
  }

  /** An actor's item: each origin has its own. */
  static String item(String origin, String key) {
    return WithoutNul.in(origin + "#" + key);
  }

  List<Names> all() {
    List<?> rows =
        entities
            .createNativeQuery("select names from actor_names order by item", String.class)
            .getResultList();
    return rows.stream().map(names -> JsonText.names((String) names)).toList();
  }

  /** The stored text of an item. */
  Optional<String> stored(String item) {
    List<?> names =
        entities
            .createNativeQuery("select names from actor_names where item = :item", String.class)
            .setParameter("item", item)
            .getResultList();
    return names.stream().map(String.class::cast).findFirst();
  }

  void put(String item, String origin, String names) {
    entities
        .createNativeQuery(
            """
            insert into actor_names (item, origin, names) values (:item, :origin, :names)
            on conflict (item) do update set names = excluded.names
            """)
        .setParameter("item", item)
        .setParameter("origin", WithoutNul.in(origin))
        .setParameter("names", WithoutNul.in(names))
        .executeUpdate();
  }

  void remove(String item) {
    entities
        .createNativeQuery("delete from actor_names where item = :item")
        .setParameter("item", item)
        .executeUpdate();
  }
}
