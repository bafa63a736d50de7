package dev.ghotona.store;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Memories;
import dev.ghotona.conversation.Settled;
import dev.ghotona.conversation.Settled.Answered;
import dev.ghotona.conversation.Settled.Failed;
import dev.ghotona.conversation.Settled.Forgotten;
import dev.ghotona.conversation.Settled.Postponed;
import dev.ghotona.conversation.Turns;
import dev.ghotona.conversation.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes deliveries and stores their answers, each exactly once. */
@ApplicationScoped
class StoredTurns implements Turns {
  private static final String TAKE =
      "select q.*, "
          + Rows.MEMORY
          + " from inbox q"
          + Rows.REMEMBERED
          + "where q.state = 'waiting' and q.due_at <= ?";

  // Who holds a chat's first row holds the chat: no other process takes a later one. Goes through
  // the
  // index from chat to chat: a comparison of rows takes seconds where thousands wait, since the
  // statistics of a queue, which is empty as a rule, tell PostgreSQL nothing.
  private static final String TAKE_CHATS =
      """
      with recursive head as (
        (select o.channel, o.workspace, o.chat, o.number, o.due_at from inbox o
         where o.state = 'waiting'
         order by o.channel, o.workspace, o.chat, o.number limit 1)
        union all
        select n.* from head h cross join lateral (
          select o.channel, o.workspace, o.chat, o.number, o.due_at from inbox o
          where o.state = 'waiting'
            and (o.channel, o.workspace, o.chat) > (h.channel, h.workspace, h.chat)
          order by o.channel, o.workspace, o.chat, o.number limit 1) n),
      taken as (
        select q.channel, q.workspace, q.chat from inbox q
        where q.number = any (array(
            select h.number from head h where h.due_at <= ? order by h.number limit ?))
          and q.state = 'waiting' and q.due_at <= ?
        for update of q skip locked)
      select q.*,\s"""
          + Rows.MEMORY
          + """
           from taken cross join lateral (select i.* from inbox i where i.state = 'waiting'
             and i.channel = taken.channel and i.workspace = taken.workspace and i.chat = taken.chat
             order by i.channel, i.workspace, i.chat, i.number limit ?) q
          """
          + Rows.REMEMBERED;

  // A chat waits for its delivery that is to be tried again. That due_at > 0 is for the index.
  private static final String NOT_HELD_UP =
      """
       and not exists (select 1 from inbox e where e.state = 'waiting' and e.due_at > 0
         and e.due_at > ? and e.channel = q.channel and e.workspace = q.workspace
         and e.chat = q.chat and e.number < q.number)
      """;

  private static final String ORDER = " order by q.number limit ?";

  private static final String ANSWER =
      "update inbox set state = 'answered', body = null, return_to = null"
          + " where state = 'waiting' and number";

  private static final String FAIL =
      "update inbox set state = 'dead', attempts = attempts + 1, reason = ?"
          + " where number = ? and state = 'waiting'";

  private static final String POSTPONE =
      "update inbox set attempts = attempts + 1, due_at = ?"
          + " where number = ? and state = 'waiting'";

  static final String REPLY =
      """
      insert into outbox (trace, channel, workspace, chat, person, delivery, subject, correction,
                          part, parts, fleeting, body, return_to, lapses_at, state, attempts, due_at,
                          stored_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?)
      """;

  private final Transactions transactions;
  private final Commits commits;
  private final Dialect dialect;

  StoredTurns(Transactions transactions, Commits commits, Dialect dialect) {
    this.transactions = transactions;
    this.commits = commits;
    this.dialect = dialect;
  }

  @Override
  public List<Settled> take(int most, Instant now, Answering answering) {
    List<Settled> settled =
        dialect.shared() ? locked(most, now, answering) : checked(most, now, answering);
    if (settled.stream().anyMatch(Forgotten.class::isInstance)) {
      transactions.leaveNoTrace();
    }
    return settled;
  }

  /** In one transaction, which keeps other processes from the chats that it takes. */
  private List<Settled> locked(int most, Instant now, Answering answering) {
    try {
      return transactions.write(
          session ->
              settle(
                  session,
                  answering.answer(
                      session.query(
                          TAKE_CHATS + ORDER, Rows::waiting, now, most, now, most, most))));
    } catch (Overtaken erased) {
      return locked(most, now, answering);
    }
  }

  /** Answered outside of any transaction, so that no writer waits for it; checked when stored. */
  private List<Settled> checked(int most, Instant now, Answering answering) {
    List<Waiting> waiting =
        transactions.read(
            session -> session.query(TAKE + NOT_HELD_UP + ORDER, Rows::waiting, now, now, most));
    if (waiting.isEmpty()) {
      return List.of();
    }
    List<Settled> settled = answering.answer(waiting);
    try {
      return commits.run(session -> settle(session, settled));
    } catch (Overtaken erased) {
      return checked(most, now, answering);
    }
  }

  private List<Settled> settle(Session session, List<Settled> all) throws SQLException {
    var changes = new Changes();
    for (Settled one : all) {
      switch (one) {
        case Answered answered -> changes.add(answered);
        case Postponed postponed -> changes.add(postponed);
        case Failed failed -> changes.add(failed);
        case Forgotten forgotten -> {
          changes.store(session);
          forget(session, forgotten);
          changes = new Changes();
          changes.reply(forgotten);
        }
      }
    }
    changes.store(session);
    return all;
  }

  /** What was settled before it is stored by then, and goes with all else. */
  private static void forget(Session session, Forgotten forgotten) throws SQLException {
    Waiting waiting = forgotten.waiting();
    if (!Erasures.before(session, waiting.number(), waiting.delivery().party())) {
      throw new Overtaken();
    }
  }

  private static void expectOneEach(int[] changed) {
    expect(changed.length, (int) Arrays.stream(changed).filter(count -> count == 1).count());
  }

  private static void expect(int wanted, int changed) {
    if (changed != wanted) {
      throw new Overtaken();
    }
  }

  /** What is to be stored of many, by statement. */
  private final class Changes {
    private final List<Long> answered = new ArrayList<>();
    private final List<Object[]> postponed = new ArrayList<>();
    private final List<Object[]> failed = new ArrayList<>();
    private final List<Object[]> replies = new ArrayList<>();
    private final List<Memories.Change> kept = new ArrayList<>();

    void add(Answered one) {
      answered.add(one.waiting().number());
      kept.add(one.memory());
      reply(one.waiting().delivery(), one.replies(), one.pulled(), false);
    }

    void add(Postponed one) {
      postponed.add(new Object[] {one.until(), one.waiting().number()});
    }

    void add(Failed one) {
      failed.add(new Object[] {one.fault().getClass().getName(), one.waiting().number()});
      reply(one.waiting().delivery(), one.replies(), one.pulled(), false);
    }

    void reply(Forgotten one) {
      reply(one.waiting().delivery(), one.replies(), one.pulled(), true);
    }

    private void reply(Delivery to, List<String> bodies, boolean pulled, boolean fleeting) {
      for (int part = 0; part < bodies.size(); part++) {
        replies.add(row(to, bodies, part, pulled, fleeting));
      }
    }

    void store(Session session) throws SQLException {
      expect(answered.size(), session.updateAmong(ANSWER + dialect.among(), answered));
      expectOneEach(session.updateEach(POSTPONE, postponed));
      expectOneEach(session.updateEach(FAIL, failed));
      StoredMemories.keep(session, kept);
      session.updateEach(REPLY, replies);
    }
  }

  /** The values of {@link #REPLY}. */
  static Object[] row(
      Delivery delivery, List<String> bodies, int part, boolean pulled, boolean fleeting) {
    Address chat = delivery.chat();
    return new Object[] {
      delivery.trace(),
      chat.channel(),
      chat.workspace(),
      chat.chat(),
      delivery.party().person(),
      delivery.id(),
      delivery.subject(),
      delivery.correction(),
      part,
      bodies.size(),
      fleeting,
      bodies.get(part),
      delivery.returnTo(),
      delivery.lapsesAt(),
      pulled ? "ready" : "waiting",
      delivery.receivedAt()
    };
  }

  /** A delivery is waiting no more: it was erased, or another process has answered it. */
  private static final class Overtaken extends RuntimeException {
    Overtaken() {
      super("a delivery is waiting no more", null, false, false);
    }
  }
}
