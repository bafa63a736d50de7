package dev.ghotona.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.sqlite.JDBC;

/**
 * A process that commits rows one by one and tells each number on its standard output once the
 * commit has returned. It opens the database by the very address that the application does.
 */
final class CommittingChild {
  private CommittingChild() {}

  /**
   * Commits the numbers from the first to before the last.
   *
   * @param args the folder of the database, the first number, the last
   */
  public static void main(String[] args) throws Exception {
    try (Connection connection = open(Path.of(args[0]))) {
      connection.setAutoCommit(false);
      for (int n = Integer.parseInt(args[1]); n < Integer.parseInt(args[2]); n++) {
        insert(connection, n);
        connection.commit();
        System.out.println(n);
        System.out.flush();
      }
    }
  }

  /** Starts this in a process of its own, behind a command such as strace where one is given. */
  static Process start(List<String> command, Path folder, int first, int last) throws IOException {
    var whole = new ArrayList<>(command);
    whole.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-cp",
            System.getProperty("java.class.path"),
            CommittingChild.class.getName(),
            folder.toString(),
            String.valueOf(first),
            String.valueOf(last)));
    return new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** A connection by the address in application.properties, with its folder put in. */
  static Connection open(Path folder) throws SQLException {
    // By the driver itself: the JDK finds it only for the class loader that has loaded it first.
    return JDBC.createConnection(MessageStore.urlIn(folder), new Properties());
  }

  private static void insert(Connection connection, int n) throws SQLException {
    try (var statement = connection.prepareStatement("insert into acknowledged (n) values (?)")) {
      statement.setInt(1, n);
      statement.executeUpdate();
    }
  }
}
