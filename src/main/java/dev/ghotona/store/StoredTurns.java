package dev.ghotona.store;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Settled;
import dev.ghotona.conversation.Settled.Answered;
import dev.ghotona.conversation.Settled.Failed;
import dev.ghotona.conversation.Turns;
import dev.ghotona.conversation.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Takes deliveries and stores their answers, each exactly once. */
@ApplicationScoped
class StoredTurns implements Turns {
  private static final String TAKE =
      "select q.*, "
          + Rows.MEMORY
          + """
           from inbox q left join memory m on m.channel = q.channel
             and m.workspace = q.workspace and m.chat = q.chat and m.person = q.person
           where q.state = 'waiting'
          """;

  // Who holds a chat's first row holds the chat: no other process takes a later one.
  private static final String FIRST_OF_ITS_CHAT =
      """
       and not exists (select 1 from inbox e where e.state = 'waiting' and e.channel = q.channel
         and e.workspace = q.workspace and e.chat = q.chat and e.number < q.number)
      """;

  private static final String ORDER = " order by q.number limit ?";

  private static final String ANSWER =
      "update inbox set state = 'answered', body = null, return_to = null"
          + " where number = ? and state = 'waiting'";

  private static final String FAIL =
      "update inbox set state = 'dead', reason = ? where number = ? and state = 'waiting'";

  private static final String REPLY =
      """
      insert into outbox (trace, channel, workspace, chat, person, delivery, body, return_to,
                          lapses_at, state, attempts, due_at, stored_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?)
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
  public List<Settled> take(int most, Answering answering) {
    return dialect.shared() ? locked(most, answering) : checked(most, answering);
  }

  /** In one transaction, which keeps other processes from the chats that it takes. */
  private List<Settled> locked(int most, Answering answering) {
    return transactions.write(session -> settle(session, answering.answer(waiting(session, most))));
  }

  /** Answered outside of any transaction, so that no writer waits for it; checked when stored. */
  private List<Settled> checked(int most, Answering answering) {
    List<Waiting> waiting = transactions.read(session -> waiting(session, most));
    if (waiting.isEmpty()) {
      return List.of();
    }
    List<Settled> settled = answering.answer(waiting);
    try {
      return commits.run(session -> settle(session, settled));
    } catch (Overtaken erased) {
      return checked(most, answering);
    }
  }

  private List<Waiting> waiting(Session session, int most) throws SQLException {
    String first = dialect.shared() ? FIRST_OF_ITS_CHAT : "";
    return session.query(TAKE + first + ORDER + dialect.lock(), Rows::waiting, most);
  }

  private static List<Settled> settle(Session session, List<Settled> all) throws SQLException {
    List<Answered> answered =
        all.stream().filter(Answered.class::isInstance).map(Answered.class::cast).toList();
    List<Failed> failed =
        all.stream().filter(Failed.class::isInstance).map(Failed.class::cast).toList();
    expectOneEach(session.updateEach(ANSWER, answered.stream().map(StoredTurns::answer).toList()));
    expectOneEach(session.updateEach(FAIL, failed.stream().map(StoredTurns::fail).toList()));
    StoredMemories.keep(session, answered.stream().map(StoredTurns::kept).toList());
    session.updateEach(REPLY, answered.stream().flatMap(StoredTurns::replies).toList());
    return all;
  }

  private static void expectOneEach(int[] changed) {
    if (Arrays.stream(changed).anyMatch(count -> count != 1)) {
      throw new Overtaken();
    }
  }

  private static Object[] answer(Answered answered) {
    return new Object[] {answered.waiting().number()};
  }

  private static Object[] fail(Failed failed) {
    return new Object[] {failed.fault().getClass().getName(), failed.waiting().number()};
  }

  private static StoredMemories.Kept kept(Answered answered) {
    var party = answered.waiting().delivery().party();
    return new StoredMemories.Kept(party, answered.memory(), answered.unanswered());
  }

  private static Stream<Object[]> replies(Answered answered) {
    return answered.replies().stream().map(body -> reply(answered, body));
  }

  private static Object[] reply(Answered answered, String body) {
    Delivery delivery = answered.waiting().delivery();
    Address chat = delivery.chat();
    return new Object[] {
      delivery.trace(),
      chat.channel(),
      chat.workspace(),
      chat.chat(),
      delivery.party().person(),
      delivery.id(),
      body,
      delivery.returnTo(),
      delivery.lapsesAt(),
      answered.pulled() ? "ready" : "waiting",
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
