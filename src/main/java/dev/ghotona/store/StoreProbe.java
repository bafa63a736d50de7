package dev.ghotona.store;

import dev.ghotona.conversation.Writable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a row: a connection that can be opened and read says nothing about the disk. It takes as
 * much room as a long message does, lest the last free pages hold it and no message; and it is
 * another each time, since a database writes no page that does not change, and packs what repeats.
 */
@ApplicationScoped
class StoreProbe implements Writable {
  /** A text of 8 KB, its reply of as much, and a page of 4 KB in each of a dozen indexes. */
  private static final int BYTES = 48 * 1024;

  private static final String WRITE = "update probe set body = ? where name = 'probe'";

  private final Commits commits;

  StoreProbe(Commits commits) {
    this.commits = commits;
  }

  @Override
  public void probe() {
    commits.run(session -> session.update(WRITE, body()));
  }

  private static String body() {
    var bytes = new byte[BYTES];
    ThreadLocalRandom.current().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
