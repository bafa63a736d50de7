package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was acknowledged is there after a kill -9, and is on disk before it is acknowledged. */
class DurabilityTest {
  private static final int KILLS = 8;
  private static final Path STRACE = Path.of("/usr/bin/strace");

  private final Random random = new Random();

  @TempDir Path folder;

  @BeforeEach
  void make_the_table() throws Exception {
    try (Connection connection = CommittingChild.open(folder);
        var statement = connection.createStatement()) {
      statement.execute("create table acknowledged (n integer primary key)");
    }
  }

  @Test
  void no_acknowledged_commit_is_lost_by_a_kill() throws Exception {
    var acknowledged = new HashSet<Integer>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(acknowledgedBeforeKill(kill * 1_000_000));
      assertThat(stored()).containsAll(acknowledged);
    }
    assertThat(acknowledged).hasSizeGreaterThan(KILLS);
  }

  @Test
  @EnabledIf("straceIsThere")
  void each_acknowledged_commit_is_synced_to_disk() throws Exception {
    Path trace = folder.resolve("trace");
    var command = List.of(STRACE.toString(), "-f", "-e", "trace=fdatasync,fsync", "-o", "" + trace);
    Process child = CommittingChild.start(command, folder, 0, 100);
    assertThat(child.inputReader().lines()).hasSize(100);
    assertThat(child.waitFor()).isZero();
    assertThat(Files.readAllLines(trace))
        .filteredOn(call -> call.contains("sync(") && call.endsWith("= 0"))
        .hasSizeGreaterThanOrEqualTo(100);
  }

  static boolean straceIsThere() {
    return Files.isExecutable(STRACE);
  }

  private Set<Integer> acknowledgedBeforeKill(int first) throws Exception {
    Process child = CommittingChild.start(List.of(), folder, first, Integer.MAX_VALUE);
    var numbers = new HashSet<Integer>();
    try (BufferedReader out = child.inputReader()) {
      int enough = 1 + random.nextInt(300);
      while (numbers.size() < enough) {
        numbers.add(Integer.valueOf(out.readLine()));
      }
      // Through the handle: the process itself would close the pipe, with numbers still in it.
      child.toHandle().destroyForcibly();
      readTheRest(out, numbers);
    }
    child.waitFor();
    return numbers;
  }

  // What it told before it died counts too; its last line may be cut off, and is then no promise.
  private static void readTheRest(BufferedReader out, Set<Integer> numbers) throws IOException {
    var rest = new StringBuilder();
    for (int c = out.read(); c >= 0; c = out.read()) {
      rest.append((char) c);
    }
    rest.substring(0, rest.lastIndexOf("\n") + 1)
        .lines()
        .map(Integer::valueOf)
        .forEach(numbers::add);
  }

  private Set<Integer> stored() throws IOException, SQLException {
    var numbers = new HashSet<Integer>();
    try (Connection connection = CommittingChild.open(folder);
        var rows = connection.createStatement().executeQuery("select n from acknowledged")) {
      while (rows.next()) {
        numbers.add(rows.getInt(1));
      }
    }
    return numbers;
  }
}
