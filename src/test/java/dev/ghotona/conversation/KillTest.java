package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.store.MessageStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that ends in the midst of it: what was acknowledged is answered, in order. */
class KillTest {
  private static final int KILLS = 3;

  private final Random random = new Random();

  @TempDir Path folder;
  private Duration ended;

  @Test
  void what_was_acknowledged_is_answered_in_order_and_hardly_anything_twice() throws Exception {
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(acknowledgedBefore(ProcessHandle::destroyForcibly, "run" + kill));
    }
    List<String> sent = sentInTheEnd();
    assertThat(new HashSet<>(sent)).containsAll(acknowledged);
    assertThat(sent.size() - new HashSet<>(sent).size())
        .as("doubles: at most what was on its way to the platform, one for each chat")
        .isLessThanOrEqualTo(KILLS * MessagingChild.CHATS);
    assertThat(byChat(sent)).hasSize(KILLS * MessagingChild.CHATS).allSatisfy(KillTest::inOrder);
  }

  @Test
  void an_end_in_order_takes_less_than_ten_seconds_and_nothing_is_sent_twice() throws Exception {
    Set<String> acknowledged = acknowledgedBefore(ProcessHandle::destroy, "run");
    assertThat(ended).isLessThan(Duration.ofSeconds(10));
    assertThat(held()).isEmpty();
    List<String> sent = sentInTheEnd();
    assertThat(sent).doesNotHaveDuplicates().containsAll(acknowledged);
    assertThat(byChat(sent)).hasSize(MessagingChild.CHATS).allSatisfy(KillTest::inOrder);
  }

  private List<String> held() {
    try (MessageStore store = MessageStore.in(folder)) {
      return store.column("select number from outbox where state = 'sending'");
    }
  }

  /** What the platform has got once a process that takes nothing has sent what was left. */
  private List<String> sentInTheEnd() throws Exception {
    assertThat(MessagingChild.start(folder).waitFor()).isZero();
    return Files.readAllLines(folder.resolve("platform"));
  }

  private Set<String> acknowledgedBefore(Consumer<ProcessHandle> end, String run) throws Exception {
    Process child = MessagingChild.start(folder, run);
    var ids = new HashSet<String>();
    try (BufferedReader out = child.inputReader()) {
      int enough = 500 + random.nextInt(2000);
      while (ids.size() < enough) {
        take(out.readLine(), ids);
      }
      // Through the handle: the process itself would close the pipe, with lines still in it.
      long before = System.nanoTime();
      end.accept(child.toHandle());
      readTheRest(out, ids);
      child.waitFor();
      ended = Duration.ofNanos(System.nanoTime() - before);
    }
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
