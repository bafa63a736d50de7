package dev.ghotona.store;

import dev.ghotona.conversation.Memories.Change;
import dev.ghotona.conversation.Party;
import dev.ghotona.domain.Language;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** What people have chosen, written inside the session's transaction. */
final class Preferences {
  private static final String CHOOSE =
      """
      insert into preference (channel, workspace, person, language, chosen_at)
      values (?, ?, ?, ?, ?)
      on conflict (channel, workspace, person) do update set
        language = excluded.language, chosen_at = excluded.chosen_at
      """;

  private static final String LEAVE =
      "delete from preference where channel = ? and workspace = ? and person = ?";

  private static final String USE =
      "update preference set chosen_at = ?"
          + " where channel = ? and workspace = ? and person = ? and chosen_at < ?";

  /** So seldom is it noted that a choice is still of use. */
  private static final Duration BETWEEN_NOTES = Duration.ofDays(1);

  private Preferences() {}

  /** One after another, since the same person may choose twice. */
  static void keep(Session session, Collection<Change> all) throws SQLException {
    for (Change change : all) {
      Optional<Language> now = change.after().language();
      if (!now.equals(change.before().language())) {
        choose(session, change);
      } else if (now.isPresent()) {
        use(session, change);
      }
    }
  }

  private static void choose(Session session, Change change) throws SQLException {
    Party party = change.party();
    String channel = party.chat().channel();
    String workspace = party.chat().workspace();
    Optional<Language> language = change.after().language();
    if (language.isPresent()) {
      session.update(
          CHOOSE, channel, workspace, party.person(), language.get().tag(), spokenAt(change));
    } else {
      session.update(LEAVE, channel, workspace, party.person());
    }
  }

  private static void use(Session session, Change change) throws SQLException {
    Party party = change.party();
    Instant now = spokenAt(change);
    session.update(
        USE,
        now,
        party.chat().channel(),
        party.chat().workspace(),
        party.person(),
        now.minus(BETWEEN_NOTES));
  }

  private static Instant spokenAt(Change change) {
    return change.after().spokenAt().orElseThrow();
  }
}
