package dev.ghotona.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.answering.Models;
import dev.ghotona.conversation.Core;
import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.Imports;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.Revisions;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class KeptIndexTest {
  private static final String ORIGIN = "test:index";

  @Inject Incidents incidents;
  @Inject ClaimIntake intake;
  @Inject Revisions revisions;
  @Inject Imports imports;

  @TempDir Path folder;

  private final List<KeptIndex> open = new ArrayList<>();
  private final List<String> read = new ArrayList<>();

  @BeforeEach
  void begin_without_incidents() {
    intake.origins().forEach(intake::withdraw);
  }

  @AfterEach
  void close() throws InterruptedException {
    for (KeptIndex index : open) {
      index.stop();
    }
    intake.withdraw(ORIGIN);
  }

  private KeptIndex started(Path at, String understoodBy) {
    return started(at, Core.lexicon(), understoodBy);
  }

  private KeptIndex started(Path at, Lexicon lexicon, String understoodBy) {
    var index =
        new KeptIndex(
            at,
            new Watched(),
            revisions,
            imports,
            lexicon,
            Models.load().scorer().relevance(),
            understoodBy);
    index.start();
    open.add(index);
    return index;
  }

  /** The store, with notes of what is read of it. */
  private final class Watched implements Incidents {
    @Override
    public Optional<Incident> byId(String id) {
      return incidents.byId(id);
    }

    @Override
    public List<Incident> all() {
      throw new AssertionError("nobody reads all at once");
    }

    @Override
    public List<Incident> byIds(Collection<String> ids) {
      read.addAll(ids);
      return incidents.byIds(ids);
    }

    @Override
    public List<Incident> after(String id, int most) {
      List<Incident> some = incidents.after(id, most);
      some.forEach(incident -> read.add(incident.id()));
      return some;
    }

    @Override
    public long count() {
      return incidents.count();
    }
  }

  private void put(Incident incident) throws ClaimIntake.OriginConflict {
    intake.put(incident, ORIGIN);
  }

  private static List<String> found(KeptIndex index, String text) {
    return index.knowledge().names().mentions(Core.lexicon().analyse(text)).stream()
        .flatMap(mention -> mention.names().stream())
        .filter(name -> name.kind() == Name.Kind.VICTIM)
        .map(Name::incident)
        .distinct()
        .toList();
  }

  private void stop(KeptIndex index) throws InterruptedException {
    index.stop();
    open.remove(index);
    read.clear();
  }

  @Test
  void what_is_added_changed_and_withdrawn_is_found_so_at_once() throws Exception {
    KeptIndex index = started(folder, "a");
    assertThat(index.progress().whole()).isTrue();
    put(Made.FERRY);
    index.changed();
    assertThat(found(index, "the Lantern Ferry breach")).containsExactly(Made.FERRY.id());
    put(Made.incident(Made.FERRY.id(), "Walnut Barge", "2023", "finance", "BD", "x"));
    index.changed();
    assertThat(found(index, "the Lantern Ferry breach")).isEmpty();
    assertThat(found(index, "the Walnut Barge breach")).containsExactly(Made.FERRY.id());
    intake.withdraw(ORIGIN);
    index.changed();
    assertThat(found(index, "the Walnut Barge breach")).isEmpty();
  }

  @Test
  void the_next_start_reads_only_what_has_changed_since() throws Exception {
    put(Made.FERRY);
    put(Made.MILL);
    stop(started(folder, "a"));
    put(Made.PORT);
    KeptIndex index = started(folder, "a");
    assertThat(read).containsExactly(Made.PORT.id());
    assertThat(found(index, "Jutewick Mill")).containsExactly(Made.MILL.id());
    assertThat(found(index, "Harbour Vale Port")).containsExactly(Made.PORT.id());
  }

  @Test
  void an_index_by_which_incidents_were_understood_otherwise_is_made_anew() throws Exception {
    put(Made.FERRY);
    stop(started(folder, "a"));
    started(folder, "b");
    assertThat(read).containsExactly(Made.FERRY.id());
  }

  @Test
  void an_index_by_another_lexicon_is_made_anew() throws Exception {
    put(Made.FERRY);
    stop(started(folder, "a"));
    KeptIndex again = started(folder, Lexicon.load(), "a");
    assertThat(read).isEmpty();
    stop(again);
    started(folder, Lexicon.of(KeptIndexTest::withOneMore), "a");
    assertThat(read).containsExactly(Made.FERRY.id());
  }

  private static InputStream withOneMore(String table) {
    String line = table.equals("topics.tsv") ? "ferry\tferry\n" : "";
    return new SequenceInputStream(
        Tables.open(table), new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void what_a_process_leaves_that_dies_is_the_state_it_kept_last() throws Exception {
    put(Made.FERRY);
    KeptIndex dying = started(folder.resolve("dying"), "a");
    put(Made.MILL);
    copy(folder.resolve("dying"), folder.resolve("left"));
    dying.changed();
    read.clear();
    KeptIndex next = started(folder.resolve("left"), "a");
    assertThat(read).containsExactly(Made.MILL.id());
    assertThat(found(next, "Lantern Ferry or Jutewick Mill")).hasSize(2);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void where_another_process_writes_the_folder_an_index_in_memory_does() throws Exception {
    put(Made.FERRY);
    started(folder, "a");
    assertThat(found(started(folder, "a"), "Lantern Ferry")).containsExactly(Made.FERRY.id());
  }

  private void putMany() throws Exception {
    var items =
        IntStream.range(0, 450)
            .mapToObj(i -> Made.incident("made-" + i, "Quellin " + i, "2020", "media", "NP", "x"))
            .<Imports.Item>map(Imports.Item.OfIncident::new)
            .toList();
    try (var writing = imports.begin(ORIGIN, "test", Instant.EPOCH)) {
      writing.put(items);
    }
  }

  @Test
  void what_was_kept_is_not_whole_before_what_has_come_since_is_in_it() throws Exception {
    stop(started(folder, "a"));
    putMany();
    KeptIndex index = started(folder, "a");
    boolean whole = index.progress().whole();
    assertThat(whole && found(index, "what of Quellin 123?").isEmpty()).isFalse();
    while (!index.progress().whole()) {
      Thread.onSpinWait();
    }
    assertThat(found(index, "what of Quellin 123?")).containsExactly("made-123");
  }

  @Test
  void many_are_indexed_in_the_background() throws Exception {
    putMany();
    KeptIndex index = started(folder, "a");
    while (!index.progress().whole()) {
      Thread.onSpinWait();
    }
    assertThat(found(index, "what of Quellin 123?")).containsExactly("made-123");
    assertThat(read).hasSize(450);
  }

  @Test
  void a_change_by_hand_that_says_nothing_of_itself_is_found_too() throws Exception {
    put(Made.FERRY);
    Revisions.State before = revisions.now();
    assertThat(revisions.since(before).isNone()).isTrue();
    put(Made.MILL);
    assertThat(revisions.since(before).ids()).containsExactly(Made.MILL.id());
    var uncounted = new Revisions.State(before.store(), before.latest() - 1, before.marked());
    assertThat(revisions.since(uncounted).any()).isTrue();
    var other = new Revisions.State(before.store() + 1, before.latest(), before.marked());
    assertThat(revisions.since(other).any()).isTrue();
  }

  @Test
  void readiness_tells_that_incidents_can_be_found() {
    RestAssured.get("/q/health/ready")
        .then()
        .body(org.hamcrest.Matchers.containsString("incidents can be found"));
  }
}
