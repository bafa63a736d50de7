package dev.ghotona.store;

import dev.ghotona.conversation.Opinion;
import dev.ghotona.conversation.Opinions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Whether answers helped. A changed opinion is a new row, so that who reads on gets to see it. */
@ApplicationScoped
class StoredOpinions implements Opinions {
  private static final String FORMER = "select * from feedback where id = ?";
  private static final String FORGET = "delete from feedback where id = ?";

  private static final String KEEP =
      """
      insert into feedback (id, channel, verdict, question, outcome, claims, reason, given_on)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String READ =
      "select * from feedback where number > ? order by number limit ?";

  private final Transactions transactions;
  private final Commits commits;
  private final Clock clock;

  StoredOpinions(Transactions transactions, Commits commits, Clock clock) {
    this.transactions = transactions;
    this.commits = commits;
    this.clock = clock;
  }

  @Override
  public CompletionStage<Boolean> keep(Opinion opinion) {
    Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    return commits.submit(
        session -> {
          var former = former(session, opinion.id());
          String reason =
              former
                  .filter(given -> given.opinion().verdict() == opinion.verdict())
                  .map(Given::reason)
                  .orElse("");
          replace(session, opinion, reason, today);
          return former.isEmpty();
        });
  }

  @Override
  public CompletionStage<Boolean> explain(String id, String reason) {
    Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    return commits.submit(
        session -> {
          var former = former(session, id);
          if (former.isPresent()) {
            replace(session, former.get().opinion(), reason.strip(), today);
          }
          return former.isPresent();
        });
  }

  private static Optional<Given> former(Session session, String id) throws SQLException {
    return session.query(FORMER, StoredOpinions::given, id).stream().findFirst();
  }

  private static void replace(Session session, Opinion opinion, String reason, Instant on)
      throws SQLException {
    session.update(FORGET, opinion.id());
    session.update(
        KEEP,
        opinion.id(),
        opinion.channel(),
        opinion.verdict().tag(),
        opinion.question(),
        opinion.outcome(),
        JsonText.ofList(opinion.claims()),
        reason.isEmpty() ? null : reason,
        on);
  }

  @Override
  public List<Given> given(long after, int most) {
    return transactions.read(session -> session.query(READ, StoredOpinions::given, after, most));
  }

  private static Given given(ResultSet row) throws SQLException {
    var opinion =
        new Opinion(
            row.getString("id"),
            row.getString("channel"),
            verdict(row.getString("verdict")),
            Optional.ofNullable(row.getString("question")),
            row.getString("outcome"),
            JsonText.tags(row.getString("claims")));
    var on = Instant.ofEpochMilli(row.getLong("given_on")).atZone(ZoneOffset.UTC).toLocalDate();
    String reason = Objects.requireNonNullElse(row.getString("reason"), "");
    return new Given(row.getLong("number"), opinion, reason, on);
  }

  private static Opinion.Verdict verdict(String tag) {
    return Arrays.stream(Opinion.Verdict.values())
        .filter(verdict -> verdict.tag().equals(tag))
        .findFirst()
        .orElseThrow();
  }
}
