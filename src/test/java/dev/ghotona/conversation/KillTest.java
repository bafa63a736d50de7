package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed with -9 in the midst of it: what was acknowledged is answered, in order. */
class KillTest {
  private static final int KILLS = 3;

  private final Random random = new Random();

  @TempDir Path folder;

  @Test
  void what_was_acknowledged_is_answered_in_order_and_hardly_anything_twice() throws Exception {
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(acknowledgedBeforeKill("run" + kill));
    }
    assertThat(MessagingChild.start(folder).waitFor()).isZero();
    List<String> sent = Files.readAllLines(folder.resolve("platform"));
    assertThat(new HashSet<>(sent)).containsAll(acknowledged);
    assertThat(sent.size() - new HashSet<>(sent).size())
        .as("doubles: at most what was on its way to the platform, one for each chat")
        .isLessThanOrEqualTo(KILLS * MessagingChild.CHATS);
    assertThat(byChat(sent)).hasSize(KILLS * MessagingChild.CHATS).allSatisfy(KillTest::inOrder);
  }

  private Set<String> acknowledgedBeforeKill(String run) throws Exception {
    Process child = MessagingChild.start(folder, run);
    var ids = new HashSet<String>();
    try (BufferedReader out = child.inputReader()) {
      int enough = 500 + random.nextInt(2000);
      while (ids.size() < enough) {
        take(out.readLine(), ids);
      }
      // Through the handle: the process itself would close the pipe, with lines still in it.
      child.toHandle().destroyForcibly();
      readTheRest(out, ids);
    }
    child.waitFor();
    return ids;
  }

  // What it told before it died counts too; its last line may be cut off, and is then no promise.
  private static void readTheRest(BufferedReader out, Set<String> ids) throws IOException {
    var rest = new StringBuilder();
    for (int c = out.read(); c >= 0; c = out.read()) {
      rest.append((char) c);
    }
    rest.substring(0, rest.lastIndexOf("\n") + 1).lines().forEach(line -> take(line, ids));
  }

  /** Other lines are the migration's. */
  private static void take(String line, Set<String> ids) {
    if (line.startsWith("acknowledged ")) {
      ids.add(line.substring("acknowledged ".length()));
    }
  }

  /** The numbers of each run and chat, in the order in which they were first sent. */
  private static Map<String, List<Integer>> byChat(List<String> sent) {
    Map<String, List<Integer>> numbers = new LinkedHashMap<>();
    for (String id : new LinkedHashSet<>(sent)) {
      int at = id.lastIndexOf(' ');
      numbers
          .computeIfAbsent(id.substring(0, at), chat -> new ArrayList<>())
          .add(Integer.valueOf(id.substring(at + 1)));
    }
    return numbers;
  }

  private static void inOrder(String chat, List<Integer> numbers) {
    assertThat(numbers).as(chat).isSorted();
  }
}
