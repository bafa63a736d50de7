package dev.ghotona.store;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Outbox;
import dev.ghotona.conversation.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Replies on their way out. A message that is held has in {@code due_at} until when it is. */
@ApplicationScoped
class StoredOutbox implements Outbox {
  private static final String DUE =
      """
      select q.* from outbox q
      where q.state in ('waiting', 'sending') and q.due_at <= ? and q.channel in (%s)
        and q.number = (select e.number from outbox e where e.state in ('waiting', 'sending')
          and e.channel = q.channel and e.workspace = q.workspace and e.chat = q.chat
          order by e.channel, e.workspace, e.chat, e.number limit 1)
      order by q.number limit ?
      """;

  // From chat to chat through the index, as deliveries are taken; SQLite cannot, and has no need.
  // That
  // it is due is asked again of the row itself: another process may have held it since.
  private static final String DUE_CHATS =
      """
      with recursive head as (
        (select o.channel, o.workspace, o.chat, o.number, o.due_at from outbox o
         where o.state in ('waiting', 'sending')
         order by o.channel, o.workspace, o.chat, o.number limit 1)
        union all
        select n.* from head h cross join lateral (
          select o.channel, o.workspace, o.chat, o.number, o.due_at from outbox o
          where o.state in ('waiting', 'sending')
            and (o.channel, o.workspace, o.chat) > (h.channel, h.workspace, h.chat)
          order by o.channel, o.workspace, o.chat, o.number limit 1) n)
      select q.* from outbox q
      where q.number = any (array(
          select h.number from head h where h.due_at <= ? and h.channel in (%s)
          order by h.number limit ?))
        and q.state in ('waiting', 'sending') and q.due_at <= ?
      order by q.number for update of q skip locked
      """;

  private static final String HOLD =
      "update outbox set state = 'sending', due_at = ?, attempts = attempts + 1 where number";

  private static final String SENT =
      "update outbox set state = 'sent', body = null, return_to = null, platform_id = ?"
          + " where number = ? and state in ('sending', 'waiting')";

  private static final String FLEETING = "delete from outbox where number = ? and fleeting";

  private static final String FLEETING_OF_CHAT =
      "delete from outbox where channel = ? and workspace = ? and chat = ? and fleeting";

  // The count of attempts tells who holds it: who held it for too long has no say any more.
  private static final String AGAIN =
      "update outbox set state = 'waiting', due_at = ?, attempts = ?"
          + " where number = ? and state = 'sending' and attempts = ?";

  private static final String DEAD =
      "update outbox set state = 'dead', reason = ?"
          + " where number = ? and state = 'sending' and attempts = ?";

  private static final String DEAD_CHAT =
      "update outbox set state = 'dead', reason = ? where channel = ? and workspace = ?"
          + " and chat = ? and state in ('waiting', 'sending')";

  private static final String RECOVER =
      "update outbox set state = 'waiting', due_at = 0 where state = 'sending'";

  private static final String REPLIES =
      "select number, delivery, body from outbox where channel = ? and workspace = ? and chat = ?"
          + " and state = 'ready' and number > ? order by number limit ?";

  private static final String SENT_FOR =
      "select number, delivery, platform_id from outbox where channel = ? and workspace = ?"
          + " and chat = ? and subject = ? and state = 'sent' and platform_id is not null"
          + " order by number";

  private static final String RECEIPT =
      """
      insert into inbox (channel, workspace, delivery, chat, person, letters, received_at, state)
      values (?, ?, ?, ?, ?, 'OWN', ?, 'answered')
      on conflict (channel, workspace, delivery) do nothing
      """;

  private final Transactions transactions;
  private final Commits commits;
  private final Dialect dialect;

  StoredOutbox(Transactions transactions, Commits commits, Dialect dialect) {
    this.transactions = transactions;
    this.commits = commits;
    this.dialect = dialect;
  }

  @Override
  public CompletionStage<Boolean> add(Delivery delivery, List<String> bodies) {
    return commits.submit(session -> add(session, delivery, bodies));
  }

  private static boolean add(Session session, Delivery delivery, List<String> bodies)
      throws SQLException {
    Address chat = delivery.chat();
    boolean isNew =
        session.update(
                RECEIPT,
                chat.channel(),
                chat.workspace(),
                delivery.id(),
                chat.chat(),
                delivery.party().person(),
                delivery.receivedAt())
            == 1;
    for (int part = 0; isNew && part < bodies.size(); part++) {
      session.update(StoredTurns.REPLY, StoredTurns.row(delivery, bodies, part, false, false));
    }
    return isNew;
  }

  @Override
  public List<Outgoing> take(Set<String> channels, int most, Instant now, Instant heldUntil) {
    return mayBeDue(channels, now)
        ? commits.run(session -> hold(session, due(session, channels, most, now), heldUntil))
        : List.of();
  }

  // Where one writer keeps all others waiting, a look is taken first, which costs nothing.
  private boolean mayBeDue(Set<String> channels, Instant now) {
    return dialect.shared()
        || !transactions.read(session -> due(session, channels, 1, now)).isEmpty();
  }

  private List<Outgoing> due(Session session, Set<String> channels, int most, Instant now)
      throws SQLException {
    String names = channels.stream().map(c -> "?").collect(Collectors.joining(", "));
    var values = new ArrayList<Object>(List.of(now));
    values.addAll(channels);
    values.add(most);
    if (dialect.shared()) {
      values.add(now);
    }
    String query = dialect.shared() ? DUE_CHATS : DUE;
    return session.query(query.formatted(names), Rows::outgoing, values.toArray());
  }

  private List<Outgoing> hold(Session session, List<Outgoing> due, Instant until)
      throws SQLException {
    session.updateAmong(HOLD + dialect.among(), due.stream().map(Outgoing::number).toList(), until);
    return due;
  }

  @Override
  public void settle(Outgoing message, Fate fate) {
    Commits.await(change(message, fate));
  }

  private CompletableFuture<Integer> change(Outgoing message, Fate fate) {
    int attempts = message.attempts();
    long number = message.number();
    return switch (fate) {
      case Fate.Sent(String platformId) ->
          message.fleeting()
              ? commits.change(FLEETING, number)
              : commits.change(SENT, platformId, number);
      case Fate.Again(Instant at, boolean counts) ->
          commits.change(AGAIN, at, attempts - (counts ? 0 : 1), number, attempts);
      case Fate.Dead(String reason) ->
          message.fleeting()
              ? commits.change(FLEETING, number)
              : commits.change(DEAD, reason, number, attempts);
      case Fate.Gone(String reason) -> {
        Address chat = message.to().chat();
        yield commits.submit(session -> close(session, chat, reason));
      }
    };
  }

  private static int close(Session session, Address chat, String reason) throws SQLException {
    session.update(FLEETING_OF_CHAT, chat.channel(), chat.workspace(), chat.chat());
    return session.update(DEAD_CHAT, reason, chat.channel(), chat.workspace(), chat.chat());
  }

  @Override
  public void giveBack(Collection<Outgoing> messages) {
    commits.run(
        session ->
            session.updateEach(
                AGAIN,
                messages.stream()
                    .map(m -> new Object[] {0L, m.attempts() - 1, m.number(), m.attempts()})
                    .toList()));
  }

  @Override
  public void recover() {
    if (!dialect.shared()) {
      commits.run(session -> session.update(RECOVER));
    }
  }

  @Override
  public List<Ready> replies(Address chat, long after, int most) {
    return transactions.read(
        session ->
            session.query(
                REPLIES,
                StoredOutbox::ready,
                chat.channel(),
                chat.workspace(),
                chat.chat(),
                after,
                most));
  }

  @Override
  public List<Earlier> sentFor(Address chat, String subject) {
    return transactions.read(
        session ->
            session.query(
                SENT_FOR,
                StoredOutbox::earlier,
                chat.channel(),
                chat.workspace(),
                chat.chat(),
                subject));
  }

  private static Earlier earlier(ResultSet row) throws SQLException {
    return new Earlier(
        row.getLong("number"), row.getString("delivery"), row.getString("platform_id"));
  }

  private static Ready ready(ResultSet row) throws SQLException {
    return new Ready(row.getLong("number"), row.getString("delivery"), row.getString("body"));
  }
}
