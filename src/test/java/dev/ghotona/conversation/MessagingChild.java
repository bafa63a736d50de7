package dev.ghotona.conversation;

import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.domain.Periods;
import dev.ghotona.store.MessageStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that takes deliveries, answers and sends them, and tells each delivery on its standard
 * output once it is acknowledged. Its platform is a file, into which each message is written by one
 * call.
 */
final class MessagingChild {
  static final int CHATS = 16;

  private static final List<String> TEXTS =
      List.of("When was AIIMS attacked?", "Who was behind the attack?", "এইমসে হামলা কবে?");

  private MessagingChild() {}

  /**
   * Takes deliveries until it is killed, or without a name of this run only sends what is left.
   *
   * @param args the folder, the address of a PostgreSQL or nothing, and the name of this run
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    var work = new Bell();
    var sending = new Bell();
    var channels = new Channels(List.of(new FilePlatform(folder.resolve("platform"))));
    MessageStore store = args[1].isEmpty() ? MessageStore.in(folder) : MessageStore.at(args[1]);
    var receiver = new Receiver(store.inbox(), work, Duration.ofSeconds(5), 100, h -> {});
    var worker =
        new Worker(
            store.turns(),
            Core.interlocutor(),
            channels,
            Core.SILENCE,
            Clock.systemUTC(),
            work,
            sending,
            h -> {});
    var backoff = new Backoff(Duration.ofMillis(10), Duration.ofSeconds(1), 10);
    var dispatcher =
        new Dispatcher(store.outbox(), channels, backoff, Clock.systemUTC(), sending, h -> {});
    var messenger = new Messenger(receiver, worker, dispatcher, retention(store), channels);
    messenger.start();
    Runtime.getRuntime().addShutdownHook(new Thread(messenger::stop));
    if (args.length > 2) {
      talkOnAndOn(receiver, args[2]);
    }
    // However much earlier runs have left.
    while (!isDone(store.inbox().depth())) {
      Thread.sleep(Duration.ofMillis(100));
    }
  }

  /** Keeps everything for as long as the test goes on. */
  private static Retention retention(MessageStore store) {
    Duration day = Duration.ofDays(1);
    var periods = new Periods(day, day, day, day, day, day, day);
    return new Retention(
        store.records(), periods, HeldLeases.leaders(), Clock.systemUTC(), h -> {});
  }

  static Process start(Path folder, String url, String... run) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                MessagingChild.class.getName(),
                folder.toString(),
                url));
    command.addAll(List.of(run));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static boolean isDone(Inbox.Depth depth) {
    return depth.waiting() == 0 && depth.toSend() == 0;
  }

  private static void talkOnAndOn(Receiver receiver, String run) throws InterruptedException {
    for (int c = 0; c < CHATS; c++) {
      String chat = "c" + c;
      Thread.ofVirtual().start(() -> talk(receiver, chat, run));
    }
    Thread.currentThread().join();
  }

  private static void talk(Receiver receiver, String chat, String run) {
    for (int i = 0; true; i++) {
      String id = run + " " + chat + " " + i;
      Delivery delivery = Post.delivery(chat, id, TEXTS.get(i % TEXTS.size()), Clock.systemUTC());
      if (receiver.receive(delivery) instanceof Receipt.Stored) {
        tell(id);
      }
    }
  }

  private static synchronized void tell(String id) {
    System.out.println("acknowledged " + id);
    System.out.flush();
  }

  /** Takes a message by writing the delivery's id. */
  private record FilePlatform(Path file) implements Sender {
    @Override
    public String name() {
      return ScriptedSender.NAME;
    }

    @Override
    public List<String> written(Delivery delivery, Heard heard) {
      return List.of(heard.reply().text());
    }

    @Override
    public Sending send(Outgoing message) {
      try {
        Files.writeString(
            file, message.delivery() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return new Sending.Sent(message.delivery());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
