package dev.ghotona.reliability;

import dev.ghotona.conversation.KilledSenders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that is killed at random moments, with a platform that counts what it gets. */
final class Kills {
  private Kills() {}

  static List<String> onSqlite(int kills) throws Exception {
    return told("SQLite", kills, new KilledSenders(folder()).kill(kills));
  }

  static List<String> onPostgres(int kills) throws Exception {
    try (var server = new Postgres()) {
      return told("PostgreSQL", kills, new KilledSenders(folder(), server.url()).kill(kills));
    }
  }

  private static Path folder() throws Exception {
    return Files.createTempDirectory(
        Files.createDirectories(Path.of("target", "reliability")), "killed-");
  }

  private static List<String> told(String database, int kills, KilledSenders.Count count) {
    Reliability.demand(count.lost() == 0 && count.disordered() == 0, count.toString());
    return List.of(
        "%s, %d kills: %,d deliveries acknowledged, lost %d, chats out of order %d, sent twice %d (at most %d, one for each chat and kill)."
            .formatted(
                database,
                kills,
                count.acknowledged(),
                count.lost(),
                count.disordered(),
                count.doubled(),
                kills * KilledSenders.CHATS));
  }
}
