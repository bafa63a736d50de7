package dev.ghotona.store;

import dev.ghotona.conversation.DeadLetters;
import dev.ghotona.conversation.Inbox;
import dev.ghotona.conversation.Memories;
import dev.ghotona.conversation.Outbox;
import dev.ghotona.conversation.Questions;
import dev.ghotona.conversation.Records;
import dev.ghotona.conversation.Turns;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/** The store of conversations on a file, as the application sets it up, without a container. */
public final class FileStore implements AutoCloseable {
  private final AgroalDataSource dataSource;
  private final Transactions transactions;
  private final Commits commits;

  private FileStore(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
    this.transactions = new Transactions(dataSource, Dialect.SQLITE);
    this.commits = new Commits(transactions);
    commits.start();
  }

  /** Opens the database of this folder, and makes it where it is not there. */
  public static FileStore in(Path folder) {
    Properties settings = settings();
    String url =
        settings
            .getProperty("quarkus.datasource.jdbc.url")
            .replace("${ghotona.data.dir}", folder.toString());
    Flyway.configure()
        .dataSource(url, null, null)
        .locations(settings.getProperty("quarkus.flyway.locations").split(","))
        .placeholders(
            Map.of("numbered", settings.getProperty("quarkus.flyway.placeholders.numbered")))
        .load()
        .migrate();
    return new FileStore(pool(url));
  }

  private static AgroalDataSource pool(String url) {
    var configuration =
        new AgroalDataSourceConfigurationSupplier()
            .metricsEnabled(true)
            .connectionPoolConfiguration(
                pool -> pool.maxSize(8).connectionFactoryConfiguration(f -> f.jdbcUrl(url)));
    try {
      return AgroalDataSource.from(configuration);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Properties settings() {
    var settings = new Properties();
    try (InputStream file = FileStore.class.getResourceAsStream("/application.properties")) {
      settings.load(file);
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Inbox inbox() {
    return new StoredInbox(transactions, commits);
  }

  public Turns turns() {
    return new StoredTurns(transactions, commits, Dialect.SQLITE);
  }

  public Outbox outbox() {
    return new StoredOutbox(transactions, commits, Dialect.SQLITE);
  }

  public Memories memories() {
    return new StoredMemories(transactions, commits);
  }

  public Records records() {
    return new StoredRecords(commits);
  }

  public DeadLetters deadLetters() {
    return new StoredDeadLetters(transactions, commits);
  }

  public Questions questions() {
    return new StoredQuestions(transactions);
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

  /** Keeps all writers waiting until what is returned is closed. */
  public AutoCloseable held() throws SQLException {
    var connection = dataSource.getConnection();
    var session = new Session(connection);
    session.execute("begin immediate");
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
