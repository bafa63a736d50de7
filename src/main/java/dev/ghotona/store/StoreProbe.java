package dev.ghotona.store;

import dev.ghotona.conversation.Writable;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes a row as it is: a connection that can be opened and read says nothing about the disk. The
 * row is the probe's own, since that of the incidents is held for as long as these are written.
 */
@ApplicationScoped
class StoreProbe implements Writable {
  private static final String WRITE = "update revision set latest = latest where name = 'probe'";

  private final Commits commits;

  StoreProbe(Commits commits) {
    this.commits = commits;
  }

  @Override
  public void probe() {
    commits.run(session -> session.update(WRITE));
  }
}
