package dev.ghotona.benchmark;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** What an answer is compared with: JSON in and out, one indexed read, and one read and upsert. */
@Path("/bare")
@IfBuildProfile("pace")
public class BareResource {
  private static final String READ = "select body from bare where id = ?";
  private static final String UPSERT =
      "insert into bare values (?, ?) on conflict (id) do update set body = excluded.body";

  @Inject DataSource dataSource;

  /** The very fields of a question. */
  public record Asked(String text, String conversation, String language) {}

  /** What was found, and nothing else. */
  public record Replied(String text) {}

  @POST
  @Path("/read")
  public Replied read(Asked asked) throws SQLException {
    try (var connection = dataSource.getConnection()) {
      return new Replied(read(connection, asked.text()));
    }
  }

  @POST
  @Path("/upsert")
  public Replied upsert(Asked asked) throws SQLException {
    try (var connection = dataSource.getConnection();
        var upsert = connection.prepareStatement(UPSERT)) {
      String found = read(connection, asked.conversation());
      upsert.setString(1, asked.conversation());
      upsert.setString(2, UUID.randomUUID().toString());
      upsert.executeUpdate();
      return new Replied(found);
    }
  }

  private static String read(Connection connection, String id) throws SQLException {
    try (var read = connection.prepareStatement(READ)) {
      read.setString(1, id);
      var rows = read.executeQuery();
      return rows.next() ? rows.getString(1) : "";
    }
  }
}
