package dev.ghotona.store;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import dev.ghotona.conversation.Leases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Leases as rows. Each call is one statement of SQL, since what is read in one and written in
 * another could change between them; {@code present} is a view of the database's clock.
 */
@ApplicationScoped
class StoredLeases implements Leases {
  private static final String ACQUIRE =
      """
      insert into lease (name, holder, token, expires_at)
      values (:name, :holder, 1, (select millis from present) + :duration)
      on conflict (name) do update
      set holder = excluded.holder, token = lease.token + 1, expires_at = excluded.expires_at
      where lease.expires_at <= (select millis from present)
      returning token
      """;

  private static final String RENEW =
      """
      update lease set expires_at = (select millis from present) + :duration
      where name = :name and token = :token and expires_at > (select millis from present)
      """;

  private static final String RELEASE =
      "update lease set expires_at = 0 where name = :name and token = :token";

  // Changes nothing, and yet locks the row, in words that both databases know.
  private static final String FENCE =
      "update lease set token = token where name = :name and token = :token and expires_at > 0";

  private final EntityManager entities;

  StoredLeases(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  @Transactional
  public Optional<Lease> acquire(String name, String holder, Duration duration) {
    List<?> token =
        entities
            .createNativeQuery(ACQUIRE, Long.class)
            .setParameter("name", name)
            .setParameter("holder", holder)
            .setParameter("duration", duration.toMillis())
            .getResultList();
    return token.stream().findFirst().map(t -> new Lease(name, holder, (Long) t));
  }

  @Override
  @Transactional
  public boolean renew(Lease lease, Duration duration) {
    return of(lease, RENEW).setParameter("duration", duration.toMillis()).executeUpdate() == 1;
  }

  @Override
  @Transactional
  public void release(Lease lease) {
    of(lease, RELEASE).executeUpdate();
  }

  @Override
  @Transactional(MANDATORY)
  public boolean fence(Lease lease) {
    return of(lease, FENCE).executeUpdate() == 1;
  }

  private Query of(Lease lease, String sql) {
    return entities
        .createNativeQuery(sql)
        .setParameter("name", lease.name())
        .setParameter("token", lease.token());
  }
}
