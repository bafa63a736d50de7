package dev.ghotona.search;

import dev.ghotona.answering.Traits;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The index as it is written: what is put is seen once it is shown, and kept once committed. Where
 * nothing is to be written, as at most starts, it is read alone, which fewer classes do.
 */
final class IndexFile implements AutoCloseable {
  private static final double BUFFER_MB = 24;

  /** Few segments: a question looks into each. */
  private static final double SEGMENTS = 4;

  private static final int MOST_KNOWN = 200_000;

  private final Directory directory;
  private final Lock lock;

  /** The commit that was found; empty where there was none, or where it lies in another order. */
  private final Optional<SegmentInfos> found;

  /** Null until something is written. */
  private IndexWriter writer;

  /** Words that were added of late: another time they need not be looked for. */
  private final Set<String> known = Collections.newSetFromMap(lately());

  /**
   * What is kept there.
   *
   * @throws LockObtainFailedException where another has it
   * @throws IOException where it cannot be read; whoever comes next may try again
   */
  IndexFile(Directory directory) throws IOException {
    this.directory = directory;
    this.lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
    try {
      this.found = found(directory);
    } catch (IOException | RuntimeException unreadable) {
      lock.close();
      throw unreadable;
    }
  }

  private static Optional<SegmentInfos> found(Directory directory) throws IOException {
    return DirectoryReader.indexExists(directory)
        ? Optional.of(SegmentInfos.readLatestCommit(directory)).filter(IndexFile::isOrdered)
        : Optional.empty();
  }

  private static boolean isOrdered(SegmentInfos commit) {
    return commit.asList().stream()
        .allMatch(segment -> Listing.MOST_TOLD_FIRST.equals(segment.info.getIndexSort()));
  }

  private IndexWriter writer() throws IOException {
    if (writer == null) {
      lock.close();
      writer = opened();
    }
    return writer;
  }

  /** An empty one where what is kept lies in another order, as older ones do. */
  private IndexWriter opened() throws IOException {
    try {
      return new IndexWriter(directory, settings(OpenMode.CREATE_OR_APPEND));
    } catch (IllegalArgumentException ofAnotherOrder) {
      return new IndexWriter(directory, settings(OpenMode.CREATE));
    }
  }

  private static IndexWriterConfig settings(OpenMode mode) {
    var merging = new TieredMergePolicy();
    merging.setSegmentsPerTier(SEGMENTS);
    var settings = new IndexWriterConfig(null);
    settings.setOpenMode(mode);
    settings.setIndexSort(Listing.MOST_TOLD_FIRST);
    settings.setRAMBufferSizeMB(BUFFER_MB);
    settings.setMergePolicy(merging);
    settings.setMergeScheduler(new SerialMergeScheduler());
    return settings;
  }

  private static Map<String, Boolean> lately() {
    return new LinkedHashMap<>() {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
        return size() > MOST_KNOWN;
      }
    };
  }

  /** Empties the index. */
  void clear() throws IOException {
    writer().deleteAll();
    known.clear();
  }

  /** Puts an incident in place of what there was of it. */
  void put(Traits traits) throws IOException {
    var incident = new IncidentDocument(traits);
    writer().updateDocument(incidentOf(traits.id()), incident.document());
    for (String word : incident.words()) {
      if (known.add(word)) {
        writer().updateDocument(new Term(Keys.FIELD, Keys.word(word)), WordDocument.of(word));
      }
    }
  }

  /** Makes one segment of all: worth while after all was put, since questions look into each. */
  void settle() throws IOException {
    writer().forceMerge(1);
  }

  void remove(String id) throws IOException {
    writer().deleteDocuments(incidentOf(id));
  }

  private static Term incidentOf(String id) {
    return new Term(Keys.FIELD, Keys.incident(id));
  }

  /** All that was put, as one state; whoever has it closes it. */
  DirectoryReader state() throws IOException {
    boolean unwritten = writer == null && found.isPresent();
    return unwritten ? DirectoryReader.open(directory) : DirectoryReader.open(writer());
  }

  /** The same, which shares with an earlier state what has not changed since. */
  DirectoryReader state(DirectoryReader earlier) throws IOException {
    DirectoryReader changed =
        writer == null ? null : DirectoryReader.openIfChanged(earlier, writer);
    if (changed == null) {
      earlier.incRef();
    }
    return changed == null ? earlier : changed;
  }

  /** False once it could not be written, as on a full disk: it is to be opened anew then. */
  boolean isOpen() {
    return writer == null || writer.isOpen();
  }

  /** Keeps all that was put, with notes of what it was made from. */
  void commit(Map<String, String> notes) throws IOException {
    writer().setLiveCommitData(new HashMap<>(notes).entrySet());
    writer().commit();
  }

  /** What was noted at the commit that was found; empty where there was none. */
  Map<String, String> notes() {
    return found.map(SegmentInfos::getUserData).orElse(Map.of());
  }

  /** Ends it; what was not committed is lost. */
  @Override
  public void close() throws IOException {
    if (writer == null) {
      lock.close();
    } else {
      writer.rollback();
    }
    directory.close();
  }
}
