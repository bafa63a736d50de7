package dev.ghotona.config;

import dev.ghotona.ingest.ImportCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;

/**
 * Where the program begins. With a command it does that and ends, with what is none it says so;
 * without any it answers until it is stopped.
 */
@QuarkusMain
public final class Main {
  /** A command needs the store, and nothing that listens, answers or reads seeds. */
  private static final Map<String, String> COMMAND =
      Map.of(
          "quarkus.http.host-enabled", "false",
          "quarkus.banner.enabled", "false",
          "quarkus.log.level", "WARN",
          "ghotona.seeds.at-start", "false",
          "ghotona.telegram.enabled", "false",
          "ghotona.slack.mode", "off",
          "ghotona.process.serves", "false");

  Main() {}

  /** Begins. */
  public static void main(String... args) {
    if (args.length == 0) {
      Readied.begin();
      Quarkus.run(args);
    } else if (ImportCommand.NAMES.contains(args[0])) {
      COMMAND.forEach(System::setProperty);
      Quarkus.run(Command.class, args);
    } else {
      System.exit(ImportCommand.unknown(args[0], System.err));
    }
  }

  /** Runs one command in a program that is wired as ever. */
  public static class Command implements QuarkusApplication {
    private final ImportCommand command;

    Command(ImportCommand command) {
      this.command = command;
    }

    @Override
    public int run(String... args) {
      return command.run(args, System.out, System.err);
    }
  }
}
