package dev.ghotona.search;

import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Relevance;
import dev.ghotona.domain.Imports;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.Preparation;
import dev.ghotona.domain.Revisions;
import dev.ghotona.understanding.text.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * The knowledge of all stored incidents, by an index that is kept in a folder and follows the
 * store. A little is indexed at once, while whoever changed it waits; much in the background, while
 * questions are answered by what was indexed before.
 */
public final class KeptIndex implements Preparation {
  private static final Logger LOG = Logger.getLogger(KeptIndex.class);

  /** About as many as are indexed within a fifth of a second. */
  private static final int FEW = 200;

  private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(2);
  private static final Duration FAREWELL = Duration.ofSeconds(2);

  private final Indexing indexing;
  private final Knowledge knowledge;
  private final ReentrantLock lock = new ReentrantLock();
  private final ScheduledExecutorService background =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("ghotona-index").factory());
  private volatile boolean busy;

  /**
   * @param folder where the index is kept; made where it is not there
   * @param understoodBy changes with what incidents are understood by
   */
  public KeptIndex(
      Path folder,
      Incidents incidents,
      Revisions revisions,
      Imports imports,
      Lexicon lexicon,
      Relevance relevance,
      String understoodBy) {
    var actors = new ActorNames(imports);
    indexing =
        new Indexing(new IndexFolder(folder), incidents, revisions, actors, lexicon, understoodBy);
    knowledge =
        new Knowledge(
            indexing.index(), id -> incidents.byId(id).map(actors::in), lexicon, relevance);
  }

  /** What is known; of use once {@link #progress} says that it is whole. */
  public Knowledge knowledge() {
    return knowledge;
  }

  @Override
  public Progress progress() {
    return indexing.progress();
  }

  /** Opens what was kept, and begins to follow the store. */
  public void start() {
    lock.lock();
    try {
      indexing.open(knowledge);
    } catch (IOException e) {
      throw new UncheckedIOException("The index of incidents cannot be opened", e);
    } finally {
      lock.unlock();
    }
    changed();
  }

  /** The store has changed: on return that is indexed, unless it is much. */
  public void changed() {
    if (busy) {
      background.execute(this::catchUpInTheEnd);
      return;
    }
    lock.lock();
    try {
      if (indexing.pending() > FEW) {
        busy = true;
        background.execute(this::catchUpInTheEnd);
      } else {
        indexing.catchUp();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The index of incidents cannot be written", e);
    } finally {
      lock.unlock();
    }
  }

  // Whatever fails is tried again: nobody else would.
  private void catchUpInTheEnd() {
    lock.lock();
    try {
      busy = true;
      indexing.catchUp();
      busy = false;
    } catch (IOException | RuntimeException e) {
      LOG.warn("Incidents cannot be indexed now", e);
      background.schedule(
          this::catchUpInTheEnd, BEFORE_ANOTHER_TRY.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      lock.unlock();
    }
  }

  /** Ends it; what is not indexed by now is at the next start. */
  public void stop() throws InterruptedException {
    indexing.closeSoon();
    background.shutdownNow();
    if (background.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
      indexing.close();
    }
  }
}
