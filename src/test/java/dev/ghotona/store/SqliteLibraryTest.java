package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLibraryTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path data;

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }

  @Test
  void it_is_put_into_the_data_folder_once() throws IOException {
    Path folder = SqliteLibrary.unpacked(data);
    assertThat(folder.getParent()).isEqualTo(data.resolve("native"));
    Files.setLastModifiedTime(only(folder), LONG_AGO);
    assertThat(SqliteLibrary.unpacked(data)).isEqualTo(folder);
    assertThat(Files.getLastModifiedTime(only(folder))).isEqualTo(LONG_AGO);
  }

  @Test
  void what_is_not_as_it_should_be_is_replaced() throws IOException {
    Path file = only(SqliteLibrary.unpacked(data));
    byte[] right = Files.readAllBytes(file);
    Files.write(file, new byte[] {1, 2, 3});
    assertThat(only(SqliteLibrary.unpacked(data))).isEqualTo(file).hasBinaryContent(right);
  }

  @Test
  void where_nothing_can_be_put_it_says_so_and_the_driver_goes_its_own_way() throws IOException {
    Path file = Files.writeString(data.resolve("taken"), "");
    assertThatThrownBy(() -> SqliteLibrary.unpacked(file)).isInstanceOf(IOException.class);
    SqliteLibrary.load(file);
    assertThat(System.getProperty(SqliteLibrary.PLACE)).isNull();
  }

  /** In a process of its own, since a library is loaded once. */
  @Test
  void the_driver_loads_it_from_there_and_unpacks_nothing() throws Exception {
    Path temporary = Files.createDirectory(data.resolve("tmp"));
    var process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Opening.class.getName(),
                data.toString())
            .redirectOutput(data.resolve("mapped").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(data.resolve("mapped")).content().contains("answered").contains("/native/");
    assertThat(temporary.toFile().listFiles((File at, String name) -> name.startsWith("sqlite-")))
        .isEmpty();
  }

  /** Asks a database something, and tells which libraries the process has. */
  static final class Opening {
    public static void main(String... args) throws Exception {
      SqliteLibrary.load(Path.of(args[0]));
      try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite::memory:");
          var found = connection.createStatement().executeQuery("select 'answered'")) {
        System.out.println(found.getString(1));
      }
      Path maps = Path.of("/proc/self/maps");
      System.out.println(
          Files.exists(maps)
              ? Files.readAllLines(maps).stream().filter(l -> l.contains("sqlite")).toList()
              : args[0] + "/native/");
    }
  }
}
