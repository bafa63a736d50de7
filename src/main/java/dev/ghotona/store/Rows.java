package dev.ghotona.store;

import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Memory;
import dev.ghotona.conversation.Outgoing;
import dev.ghotona.conversation.Party;
import dev.ghotona.conversation.Waiting;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.domain.WrittenForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Rows of the tables of conversations as the values that they are. */
final class Rows {
  /** What {@link #memory} reads, of tables {@code m} and {@code p}. */
  static final String MEMORY =
      "m.incident, m.question, m.form, m.told, p.language as chosen, m.spoken_at";

  /** Joins these to the chat and the person of a table {@code q}. */
  static final String REMEMBERED =
      """
       left join memory m on m.channel = q.channel
         and m.workspace = q.workspace and m.chat = q.chat and m.person = q.person
       left join preference p on p.channel = q.channel
         and p.workspace = q.workspace and p.person = q.person
      """;

  private Rows() {}

  static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(row.getLong("number"), delivery(row), memory(row), row.getInt("attempts"));
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        party(row),
        row.getString("delivery"),
        RequestText.of(row.getString("kind"), row.getString("body")),
        Instant.ofEpochMilli(row.getLong("received_at")),
        Language.ofTag(row.getString("language")),
        Letters.valueOf(row.getString("letters")),
        Language.ofTag(row.getString("locale")),
        Optional.ofNullable(row.getString("subject")),
        row.getBoolean("correction"),
        Session.instant(row, "lapses_at"),
        Optional.ofNullable(row.getString("return_to")));
  }

  static Outgoing outgoing(ResultSet row) throws SQLException {
    return new Outgoing(
        row.getLong("number"),
        row.getString("trace"),
        party(row),
        row.getString("delivery"),
        Optional.ofNullable(row.getString("subject")),
        row.getBoolean("correction"),
        row.getInt("part"),
        row.getInt("parts"),
        row.getBoolean("fleeting"),
        row.getString("body"),
        Optional.ofNullable(row.getString("return_to")),
        Session.instant(row, "lapses_at"),
        row.getInt("attempts") + 1);
  }

  /** What is remembered; {@link Memory#NONE} where the row was joined to nothing. */
  static Memory memory(ResultSet row) throws SQLException {
    Optional<Instant> spokenAt = Session.instant(row, "spoken_at");
    Dialogue dialogue = spokenAt.isEmpty() ? Dialogue.NEW : dialogue(row);
    return new Memory(dialogue, spokenAt, Language.ofTag(row.getString("chosen")));
  }

  private static Dialogue dialogue(ResultSet row) throws SQLException {
    return new Dialogue(
        Optional.ofNullable(row.getString("incident")),
        Optional.ofNullable(row.getString("question")),
        WrittenForm.ofTag(row.getString("form")),
        JsonText.tags(row.getString("told")));
  }

  private static Party party(ResultSet row) throws SQLException {
    var chat =
        new Address(row.getString("channel"), row.getString("workspace"), row.getString("chat"));
    return new Party(chat, row.getString("person"));
  }
}
