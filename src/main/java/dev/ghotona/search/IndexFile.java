package dev.ghotona.search;

import dev.ghotona.answering.Traits;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/** The index as it is written: what is put is seen once it is shown, and kept once committed. */
final class IndexFile implements AutoCloseable {
  private static final double BUFFER_MB = 24;

  /** Few segments: a question looks into each. */
  private static final double SEGMENTS = 4;

  private static final int MOST_KNOWN = 200_000;

  private final Directory directory;
  private final IndexWriter writer;

  /** Words that were added of late: another time they need not be looked for. */
  private final Set<String> known = Collections.newSetFromMap(lately());

  IndexFile(Directory directory) throws IOException {
    this(directory, OpenMode.CREATE_OR_APPEND);
  }

  private IndexFile(Directory directory, OpenMode mode) throws IOException {
    this.directory = directory;
    var merging = new TieredMergePolicy();
    merging.setSegmentsPerTier(SEGMENTS);
    var settings = new IndexWriterConfig(null);
    settings.setOpenMode(mode);
    settings.setIndexSort(Listing.MOST_TOLD_FIRST);
    settings.setRAMBufferSizeMB(BUFFER_MB);
    settings.setMergePolicy(merging);
    settings.setMergeScheduler(new SerialMergeScheduler());
    this.writer = new IndexWriter(directory, settings);
  }

  /** What is kept there; an empty one where that lies in another order, as older ones do. */
  static IndexFile keptIn(Directory directory) throws IOException {
    try {
      return new IndexFile(directory);
    } catch (IllegalArgumentException ofAnotherOrder) {
      return new IndexFile(directory, OpenMode.CREATE);
    }
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
    writer.deleteAll();
    known.clear();
  }

  /** Puts an incident in place of what there was of it. */
  void put(Traits traits) throws IOException {
    var incident = new IncidentDocument(traits);
    writer.updateDocument(incidentOf(traits.id()), incident.document());
    for (String word : incident.words()) {
      if (known.add(word)) {
        writer.updateDocument(new Term(Keys.FIELD, Keys.word(word)), WordDocument.of(word));
      }
    }
  }

  /** Makes one segment of all: worth while after all was put, since questions look into each. */
  void settle() throws IOException {
    writer.forceMerge(1);
  }

  void remove(String id) throws IOException {
    writer.deleteDocuments(incidentOf(id));
  }

  private static Term incidentOf(String id) {
    return new Term(Keys.FIELD, Keys.incident(id));
  }

  /** All that was put, as one state; whoever has it closes it. */
  DirectoryReader state() throws IOException {
    return DirectoryReader.open(writer);
  }

  /** The same, which shares with an earlier state what has not changed since. */
  DirectoryReader state(DirectoryReader earlier) throws IOException {
    DirectoryReader changed = DirectoryReader.openIfChanged(earlier, writer);
    if (changed == null) {
      earlier.incRef();
    }
    return changed == null ? earlier : changed;
  }

  /** False once it could not be written, as on a full disk: it is to be opened anew then. */
  boolean isOpen() {
    return writer.isOpen();
  }

  /** Keeps all that was put, with notes of what it was made from. */
  void commit(Map<String, String> notes) throws IOException {
    writer.setLiveCommitData(new HashMap<>(notes).entrySet());
    writer.commit();
  }

  /** What was noted at the last commit; empty where there was none. */
  Map<String, String> notes() {
    var notes = new HashMap<String, String>();
    var kept = writer.getLiveCommitData();
    if (kept != null) {
      kept.forEach(note -> notes.put(note.getKey(), note.getValue()));
    }
    return notes;
  }

  /** Ends it; what was not committed is lost. */
  @Override
  public void close() throws IOException {
    writer.rollback();
    directory.close();
  }
}
