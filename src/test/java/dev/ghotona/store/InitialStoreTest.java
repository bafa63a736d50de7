package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitialStoreTest {
  @TempDir Path folder;

  private Path initial;
  private Path seeds;
  private Path database;

  @BeforeEach
  void make() throws IOException {
    initial = folder.resolve("initial");
    write("initial/ghotona.db", "two incidents");
    write("initial/index/_0.cfs", "their words");
    write("initial/index/segments_1", "its parts");
    write("initial/seeds/one.yaml", "id: one");
    write("initial/seeds/two.yaml", "id: two");
    write("seeds/one.yaml", "id: one");
    write("seeds/two.yaml", "id: two");
    seeds = folder.resolve("seeds");
    database = Files.createDirectory(folder.resolve("data")).resolve("ghotona.db");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void begin() {
    new InitialStore(initial).begin(database, seeds);
  }

  private List<String> stored() throws IOException {
    Path data = database.getParent();
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).map(f -> data.relativize(f).toString()).toList();
    }
  }

  @Test
  void a_new_folder_begins_with_the_database_and_its_index() throws IOException {
    begin();
    assertThat(stored())
        .containsExactlyInAnyOrder("ghotona.db", "index/_0.cfs", "index/segments_1");
    assertThat(database).hasContent("two incidents");
    assertThat(database.resolveSibling("index/_0.cfs")).hasContent("their words");
  }

  @Test
  void what_is_begun_with_can_be_written_like_any_other_file() throws IOException {
    Path made = initial.resolve("ghotona.db");
    assertThat(made.toFile().setReadOnly()).isTrue();
    begin();
    Path other = write("other", "");
    assertThat(Files.getPosixFilePermissions(database))
        .isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void what_is_stored_stays() throws IOException {
    write("data/ghotona.db", "mine");
    begin();
    assertThat(stored()).containsExactly("ghotona.db");
    assertThat(database).hasContent("mine");
  }

  @Test
  void changes_of_a_database_that_is_gone_are_not_put_upon_another() throws IOException {
    write("data/ghotona.db-wal", "changes of mine");
    begin();
    assertThat(stored()).containsExactly("ghotona.db-wal");
  }

  @Test
  void with_another_text_of_a_seed_a_new_folder_begins_empty() throws IOException {
    write("seeds/two.yaml", "id: too");
    begin();
    assertThat(stored()).isEmpty();
  }

  @Test
  void with_one_seed_more_a_new_folder_begins_empty() throws IOException {
    write("seeds/three.yaml", "id: three");
    begin();
    assertThat(stored()).isEmpty();
  }

  @Test
  void with_one_seed_less_a_new_folder_begins_empty() throws IOException {
    Files.delete(seeds.resolve("one.yaml"));
    begin();
    assertThat(stored()).isEmpty();
  }

  @Test
  void without_a_folder_of_seeds_a_new_folder_begins_empty() throws IOException {
    seeds = folder.resolve("none");
    begin();
    assertThat(stored()).isEmpty();
  }

  @Test
  void without_an_initial_store_a_new_folder_begins_empty() throws IOException {
    initial = folder.resolve("none");
    begin();
    assertThat(stored()).isEmpty();
  }

  @Test
  void an_index_of_a_database_that_is_gone_is_not_taken_for_that_of_another() throws IOException {
    write("data/index/_7.cfs", "words of mine");
    begin();
    assertThat(stored()).containsExactly("index/_7.cfs");
  }

  @Test
  void without_its_index_the_database_is_there_and_nothing_half_done() throws IOException {
    Files.delete(initial.resolve("index/_0.cfs"));
    Files.delete(initial.resolve("index/segments_1"));
    Files.delete(initial.resolve("index"));
    begin();
    assertThat(database.getParent().toFile().list()).containsExactly("ghotona.db");
    assertThat(database).hasContent("two incidents");
  }

  @Test
  void where_nothing_can_be_put_nothing_is_there_still() throws IOException {
    database = write("taken", "a file").resolve("ghotona.db");
    begin();
    assertThat(folder.resolve("taken")).hasContent("a file");
  }
}
