package dev.ghotona.bare;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an answer is compared with: JSON in and out, and one indexed read, one read and upsert, or
 * one insert. Each change is on disk before it is answered.
 */
@Path("/bare")
public class BareResource {
  /** As many rows as there are conversations in a run. */
  private static final int ROWS = 1000;

  /** About as long as the text of an answer. */
  private static final String BODY = "what one row has to tell ".repeat(12);

  private static final String READ = "select body from bare where id = ?";
  private static final String UPSERT =
      "insert into bare values (?, ?) on conflict (id) do update set body = excluded.body";

  @Inject DataSource dataSource;

  /** The very fields of a question. */
  public record Asked(String text, String conversation, String language) {}

  /** What was found, and nothing else. */
  public record Replied(String text) {}

  void start(
      @Observes StartupEvent event,
      @ConfigProperty(name = "ghotona.data.dir", defaultValue = "data") java.nio.file.Path folder)
      throws Exception {
    Files.createDirectories(folder);
    try (var connection = dataSource.getConnection();
        var create = connection.createStatement()) {
      create.execute("create table bare (id text primary key, body text)");
      create.execute("create table taken (id text primary key, body text)");
      fill(connection);
    }
  }

  private static void fill(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    for (int row = 0; row < ROWS; row++) {
      change(connection, UPSERT, "load-0123456789-" + row, BODY);
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  /** Reads the row of this conversation. */
  @POST
  @Path("/read")
  public Replied read(Asked asked) throws SQLException {
    try (var connection = dataSource.getConnection()) {
      return new Replied(read(connection, asked.conversation()));
    }
  }

  /** Reads the row of this conversation by way of Hibernate. */
  @POST
  @Path("/find")
  public Replied find(Asked asked) {
    BareRow row = BareRow.findById(asked.conversation());
    return new Replied(row == null ? "" : row.body);
  }

  /** Reads the row of this conversation, and puts another in its place. */
  @POST
  @Path("/upsert")
  public Replied upsert(Asked asked) throws SQLException {
    try (var connection = dataSource.getConnection()) {
      String found = read(connection, asked.conversation());
      change(connection, UPSERT, asked.conversation(), asked.text() + BODY);
      return new Replied(found);
    }
  }

  /** Puts in a row that was not there. */
  @POST
  @Path("/insert")
  public Replied insert(Asked asked) throws SQLException {
    try (var connection = dataSource.getConnection()) {
      String id = UUID.randomUUID().toString();
      change(connection, "insert into taken values (?, ?)", id, asked.text());
      return new Replied(id);
    }
  }

  private static String read(Connection connection, String id) throws SQLException {
    try (var read = connection.prepareStatement(READ)) {
      read.setString(1, id);
      var rows = read.executeQuery();
      return rows.next() ? rows.getString(1) : "";
    }
  }

  private static void change(Connection connection, String sql, String id, String body)
      throws SQLException {
    try (var change = connection.prepareStatement(sql)) {
      change.setString(1, id);
      change.setString(2, body);
      change.executeUpdate();
    }
  }
}
