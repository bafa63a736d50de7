package dev.ghotona.store;

import dev.ghotona.conversation.Questions;
import dev.ghotona.conversation.Unanswered;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.wording.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The questions that found no answer. */
@ApplicationScoped
class StoredQuestions implements Questions {
  private static final String READ =
      "select * from unanswered where number > ? order by number limit ?";

  private final Transactions transactions;

  StoredQuestions(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<Asked> unanswered(long after, int most) {
    return transactions.read(session -> session.query(READ, StoredQuestions::asked, after, most));
  }

  private static Asked asked(ResultSet row) throws SQLException {
    var unanswered =
        new Unanswered(
            row.getString("question"),
            WrittenForm.ofTag(row.getString("form")).orElseThrow(),
            outcome(row.getString("outcome")),
            Optional.ofNullable(row.getString("incident")));
    var on = Instant.ofEpochMilli(row.getLong("asked_on")).atZone(ZoneOffset.UTC).toLocalDate();
    return new Asked(row.getLong("number"), unanswered, on);
  }

  private static Reply.Outcome outcome(String tag) {
    return Arrays.stream(Reply.Outcome.values())
        .filter(outcome -> outcome.tag().equals(tag))
        .findFirst()
        .orElseThrow();
  }
}
