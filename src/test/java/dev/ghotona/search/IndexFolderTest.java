package dev.ghotona.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Traits;
import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Incident;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
  @TempDir Path folder;

  @Test
  void what_was_kept_is_opened_again() throws IOException {
    try (IndexFile file = new IndexFolder(folder).open()) {
      file.put(Traits.of(Made.FERRY, Core.lexicon()));
      file.commit(Map.of("note", "kept"));
    }
    try (IndexFile file = new IndexFolder(folder).open()) {
      assertThat(file.notes()).containsEntry("note", "kept");
    }
  }

  @Test
  void what_was_kept_is_looked_into_and_added_to() throws IOException {
    try (IndexFile file = new IndexFolder(folder).open()) {
      file.put(Traits.of(Made.FERRY, Core.lexicon()));
      file.commit(Map.of());
    }
    try (IndexFile file = new IndexFolder(folder).open()) {
      var search = new IncidentSearch();
      search.show(file);
      assertThat(search.page(0, 3)).containsExactly(Made.FERRY.id());
      search.show(file);
      assertThat(search.page(0, 3)).containsExactly(Made.FERRY.id());
      file.put(Traits.of(Made.PORT, Core.lexicon()));
      file.commit(Map.of());
      search.show(file);
      assertThat(search.page(0, 3)).containsExactlyInAnyOrder(Made.FERRY.id(), Made.PORT.id());
    }
    try (IndexFile file = new IndexFolder(folder).open()) {
      var search = new IncidentSearch();
      search.show(file);
      assertThat(search.size()).isEqualTo(2);
    }
  }

  @Test
  void where_nothing_is_written_nothing_in_the_folder_changes() throws IOException {
    try (IndexFile file = new IndexFolder(folder).open()) {
      file.put(Traits.of(Made.FERRY, Core.lexicon()));
      file.commit(Map.of("note", "kept"));
    }
    Map<String, FileTime> before = files();
    try (IndexFile file = new IndexFolder(folder).open()) {
      new IncidentSearch().show(file);
      assertThat(file.notes()).containsEntry("note", "kept");
    }
    assertThat(files()).isEqualTo(before);
  }

  private Map<String, FileTime> files() throws IOException {
    var files = new HashMap<String, FileTime>();
    try (var all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  @Test
  void who_only_looks_has_the_folder_for_itself_too() throws IOException {
    try (IndexFile file = new IndexFolder(folder).open()) {
      file.put(Traits.of(Made.FERRY, Core.lexicon()));
      file.commit(Map.of());
    }
    try (IndexFile first = new IndexFolder(folder).open();
        IndexFile second = new IndexFolder(folder).open()) {
      second.put(Traits.of(Made.PORT, Core.lexicon()));
      second.commit(Map.of());
      var search = new IncidentSearch();
      search.show(first);
      assertThat(search.page(0, 3)).containsExactly(Made.FERRY.id());
    }
  }

  @Test
  void what_cannot_be_read_is_made_in_memory_and_the_folder_left_to_others() throws IOException {
    try (IndexFile file = new IndexFolder(folder).open()) {
      file.commit(Map.of("note", "kept"));
    }
    Files.writeString(commit(), "no index");
    for (int time = 0; time < 2; time++) {
      try (IndexFile file = new IndexFolder(folder).open()) {
        assertThat(file.notes()).isEmpty();
        file.put(Traits.of(Made.FERRY, Core.lexicon()));
        file.commit(Map.of());
      }
    }
    assertThat(commit()).hasContent("no index");
    try (var directory = FSDirectory.open(folder);
        var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
    }
  }

  private Path commit() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("segments_"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void an_index_in_another_order_is_begun_anew() throws IOException {
    var settings = new IndexWriterConfig(null);
    settings.setIndexSort(new Sort(new SortField("begun", SortField.Type.LONG)));
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, settings)) {
      var document = new Document();
      document.add(new NumericDocValuesField("begun", 1));
      writer.addDocument(document);
      writer.setLiveCommitData(Map.of("note", "old").entrySet());
      writer.commit();
    }
    try (IndexFile file = new IndexFolder(folder).open()) {
      assertThat(file.notes()).isEmpty();
      file.put(Traits.of(Made.FERRY, Core.lexicon()));
      file.commit(Map.of("note", "new"));
    }
    try (IndexFile file = new IndexFolder(folder).open()) {
      assertThat(file.notes()).containsEntry("note", "new");
    }
  }

  @Test
  void what_was_removed_is_no_longer_counted_or_listed() throws IOException {
    try (IndexFile file = new IndexFolder(folder).open()) {
      for (Incident incident : List.of(Made.FERRY, Made.MILL, Made.PORT)) {
        file.put(Traits.of(incident, Core.lexicon()));
      }
      var search = new IncidentSearch();
      search.show(file);
      assertThat(search.size()).isEqualTo(3);
      file.remove(Made.MILL.id());
      search.show(file);
      assertThat(search.size()).isEqualTo(2);
      assertThat(search.page(0, 3)).containsExactlyInAnyOrder(Made.FERRY.id(), Made.PORT.id());
    }
  }
}
