package dev.ghotona.store;

import dev.ghotona.conversation.Buttons;
import dev.ghotona.conversation.Chats;
import dev.ghotona.conversation.DeadLetters;
import dev.ghotona.conversation.Inbox;
import dev.ghotona.conversation.Keepsakes;
import dev.ghotona.conversation.Memories;
import dev.ghotona.conversation.Opinions;
import dev.ghotona.conversation.Outbox;
import dev.ghotona.conversation.Questions;
import dev.ghotona.conversation.Rates;
import dev.ghotona.conversation.Records;
import dev.ghotona.conversation.Turns;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/** The store of conversations, as the application sets it up, without a container. */
public final class MessageStore implements AutoCloseable {
  private final String url;
  private final Dialect dialect;
  private final AgroalDataSource dataSource;
  private final Transactions transactions;
  private final Commits commits;

  private MessageStore(String url, AgroalDataSource dataSource) {
    this.url = url;
    this.dialect = Dialect.at(url);
    this.dataSource = dataSource;
    this.transactions = new Transactions(dataSource, dialect);
    this.commits = new Commits(transactions);
    commits.start();
  }

  /** Opens the SQLite database of this folder, and makes it where it is not there. */
  public static MessageStore in(Path folder) {
    return upTo("latest", urlIn(folder));
  }

  /** The JDBC address of the SQLite database of this folder. */
  static String urlIn(Path folder) {
    return settings()
        .getProperty("quarkus.datasource.jdbc.url")
        .replace("${ghotona.data.dir}", folder.toString());
  }

  /** Opens the PostgreSQL database at this JDBC address, which may still be empty. */
  public static MessageStore at(String url) {
    return upTo("latest", url);
  }

  /** Opens the database at this JDBC address as a build had it that knew no later version. */
  static MessageStore upTo(String version, String url) {
    var pool = pool(url);
    Migrations.of(Dialect.at(url)).flyway(pool).target(version).load().migrate();
    return new MessageStore(url, pool);
  }

  /** A database of its own on the PostgreSQL of this run of tests. */
  public static MessageStore onPostgres() {
    return at(TestPostgres.newDatabase());
  }

  /** The same database as another process has it. */
  public MessageStore another() {
    return new MessageStore(url, pool(url));
  }

  private static AgroalDataSource pool(String url) {
    var configuration =
        new AgroalDataSourceConfigurationSupplier()
            .metricsEnabled(true)
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(8)
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .validateOnBorrow(true)
                        .connectionFactoryConfiguration(f -> f.jdbcUrl(url)));
    try {
      return AgroalDataSource.from(configuration);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Properties settings() {
    var settings = new Properties();
    try (InputStream in = MessageStore.class.getResourceAsStream("/application.properties")) {
      settings.load(in);
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Inbox inbox() {
    return new StoredInbox(transactions, commits);
  }

  public Turns turns() {
    return new StoredTurns(transactions, commits, dialect);
  }

  public Outbox outbox() {
    return new StoredOutbox(transactions, commits, dialect);
  }

  public Memories memories() {
    return new StoredMemories(transactions, commits);
  }

  public Records records() {
    return new StoredRecords(transactions, commits);
  }

  public DeadLetters deadLetters() {
    return new StoredDeadLetters(transactions, commits);
  }

  public Keepsakes keepsakes() {
    return new StoredKeepsakes(transactions, commits);
  }

  public Opinions opinions(Clock clock) {
    return new StoredOpinions(transactions, commits, clock);
  }

  public Questions questions() {
    return new StoredQuestions(transactions);
  }

  public Rates rates(Clock clock) {
    return new StoredRates(transactions, commits, clock);
  }

  public Buttons buttons() {
    return new StoredButtons(transactions, commits);
  }

  public Chats chats() {
    return new StoredChats(commits);
  }

  /** How many connections were taken so far; each transaction takes one. */
  public long taken() {
    return dataSource.getMetrics().acquireCount();
  }

  /** Runs a statement outside of any transaction. */
  public void execute(String sql) {
    transactions.read(
        session -> {
          session.execute(sql);
          return null;
        });
  }

  /** The first column of a query's rows, as text; null where it is empty. */
  public List<String> column(String sql) {
    return transactions.read(session -> session.query(sql, row -> row.getString(1)));
  }

  /** The names of a table's columns. */
  public List<String> columnsOf(String table) {
    return switch (dialect) {
      case SQLITE -> column("select name from pragma_table_info('" + table + "')");
      case POSTGRESQL ->
          column(
              "select column_name from information_schema.columns where table_name = '"
                  + table
                  + "' order by ordinal_position");
    };
  }

  /** From now on rows of this table are refused where this holds of {@code new}. */
  public void refuse(String table, String condition) {
    switch (dialect) {
      case SQLITE ->
          execute(
              "create trigger refusal before insert on %s when %s begin select raise(abort, 'no'); end"
                  .formatted(table, condition));
      case POSTGRESQL -> {
        execute(
            "create or replace function refuse() returns trigger language plpgsql"
                + " as $$ begin raise exception 'no'; end $$");
        execute(
            "create trigger refusal before insert on %s for each row when (%s) execute function refuse()"
                .formatted(table, condition));
      }
    }
  }

  /** Ends {@link #refuse}. */
  public void accept(String table) {
    switch (dialect) {
      case SQLITE -> execute("drop trigger refusal");
      case POSTGRESQL -> execute("drop trigger refusal on " + table);
    }
  }

  /** Keeps all writers waiting until what is returned is closed. */
  public AutoCloseable held() throws SQLException {
    var connection = dataSource.getConnection();
    var session = new Session(connection);
    session.execute(dialect.begin());
    if (dialect.shared()) {
      session.execute("lock table inbox, outbox in share row exclusive mode");
    }
    return () -> {
      session.execute("rollback");
      connection.close();
    };
  }

  @Override
  public void close() {
    commits.stop();
    dataSource.close();
  }
}
