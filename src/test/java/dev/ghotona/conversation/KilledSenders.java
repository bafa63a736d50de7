package dev.ghotona.conversation;

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

/** Processes that end in the midst of taking, answering and sending, one after the other. */
public final class KilledSenders {
  /** Each run talks in as many chats. */
  public static final int CHATS = MessagingChild.CHATS;

  private final Random random = new Random();
  private final Path folder;
  private final String url;
  private Duration ended;

  /** On a SQLite database in this folder. */
  public KilledSenders(Path folder) {
    this(folder, "");
  }

  /**
   * On a PostgreSQL.
   *
   * @param folder of the platform
   */
  public KilledSenders(Path folder, String url) {
    this.folder = folder;
    this.url = url;
  }

  /** What came of it. */
  public record Count(int acknowledged, int lost, int doubled, long disordered) {}

  /** Kills so many, has what is left sent, and counts. */
  public Count kill(int kills) throws Exception {
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < kills; kill++) {
      acknowledged.addAll(acknowledgedBefore(ProcessHandle::destroyForcibly, "run" + kill));
    }
    List<String> sent = sentInTheEnd();
    var once = new HashSet<>(sent);
    int lost = (int) acknowledged.stream().filter(id -> !once.contains(id)).count();
    return new Count(acknowledged.size(), lost, sent.size() - once.size(), disordered(sent));
  }

  private static long disordered(List<String> sent) {
    return byChat(sent).values().stream()
        .filter(numbers -> !numbers.equals(numbers.stream().sorted().toList()))
        .count();
  }

  /** How long the last one took to end. */
  Duration ended() {
    return ended;
  }

  /** What the platform has got once a process that takes nothing has sent what was left. */
  List<String> sentInTheEnd() throws Exception {
    if (MessagingChild.start(folder, url).waitFor() != 0) {
      throw new AssertionError("what was left could not be sent");
    }
    return Files.readAllLines(folder.resolve("platform"));
  }

  Set<String> acknowledgedBefore(Consumer<ProcessHandle> end, String run) throws Exception {
    Process child = MessagingChild.start(folder, url, run);
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
  static Map<String, List<Integer>> byChat(List<String> sent) {
    Map<String, List<Integer>> numbers = new LinkedHashMap<>();
    for (String id : new LinkedHashSet<>(sent)) {
      int at = id.lastIndexOf(' ');
      numbers
          .computeIfAbsent(id.substring(0, at), chat -> new ArrayList<>())
          .add(Integer.valueOf(id.substring(at + 1)));
    }
    return numbers;
  }
}
