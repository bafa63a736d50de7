package dev.ghotona.ingest;

import static dev.ghotona.ingest.Examples.full;
import static dev.ghotona.ingest.Examples.minimal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Revisions;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which seed files a start reads again; each load is by a loader of its own, as at a start. */
abstract class StandingSeedsContract {
  @Inject Incidents incidents;
  @Inject ClaimIntake intake;
  @Inject Revisions revisions;
  @Inject DataSource dataSource;

  @TempDir Path folder;

  private final Reader reader = new Reader();
  private String program = "this one";
  private int most = 100_000;

  @BeforeEach
  @AfterEach
  void empty_the_store() {
    intake.origins().forEach(intake::withdraw);
  }

  @Test
  void what_is_as_it_was_is_not_read_again() throws Exception {
    write("a.yaml", full());
    write("b.yaml", minimal("b"));
    assertThat(load()).isEqualTo(new SeedReport(2, 0, 0, 0, List.of()));
    long before = revisions.latest();
    assertThat(load()).isEqualTo(new SeedReport(0, 0, 2, 0, List.of()));
    assertThat(reader.files()).isEmpty();
    assertThat(revisions.latest()).isEqualTo(before);
  }

  @Test
  void a_changed_file_is_read_alone() throws Exception {
    write("a.yaml", minimal("a"));
    write("b.yaml", minimal("b"));
    load();
    write("a.yaml", minimal("a").replace("Minimal", "Renamed"));
    assertThat(load()).isEqualTo(new SeedReport(0, 1, 1, 0, List.of()));
    assertThat(reader.files()).containsExactly("a.yaml");
    assertThat(name("a")).isEqualTo("Renamed");
    assertThat(readAgain()).isEmpty();
  }

  @Test
  void a_file_changed_in_its_layout_alone_is_read_once() throws Exception {
    write("a.yaml", minimal("a"));
    load();
    write("a.yaml", "# a comment\n" + minimal("a"));
    long before = revisions.latest();
    assertThat(load()).isEqualTo(new SeedReport(0, 0, 1, 0, List.of()));
    assertThat(reader.files()).containsExactly("a.yaml");
    assertThat(revisions.latest()).isEqualTo(before);
    assertThat(readAgain()).isEmpty();
  }

  @Test
  void another_program_reads_all_once_more() throws Exception {
    write("a.yaml", minimal("a"));
    load();
    program = "the next one";
    assertThat(readAgain()).containsExactly("a.yaml");
    assertThat(readAgain()).isEmpty();
  }

  @Test
  void a_program_that_is_not_known_reads_all_each_time() throws Exception {
    program = null;
    write("a.yaml", minimal("a"));
    load();
    assertThat(readAgain()).containsExactly("a.yaml");
  }

  @Test
  void a_faulty_file_is_told_each_time_and_what_it_was_before_is_known_again() throws Exception {
    write("a.yaml", minimal("a"));
    load();
    write("a.yaml", minimal("a").replace("aspect: when", "aspect: whenever"));
    for (int start = 0; start < 2; start++) {
      assertThat(load().faults()).extracting(Fault::file).containsExactly("a.yaml");
      assertThat(ids()).containsExactly("a");
    }
    write("a.yaml", minimal("a"));
    assertThat(readAgain()).isEmpty();
  }

  @Test
  void a_file_that_has_become_too_large_is_told_although_it_is_known() throws Exception {
    write("a.yaml", minimal("a"));
    load();
    most = 10;
    assertThat(load().faults())
        .containsExactly(new Fault("a.yaml", 1, "the file has more than 10 bytes"));
    assertThat(ids()).containsExactly("a");
  }

  @Test
  void a_file_that_comes_back_is_read_again() throws Exception {
    write("a.yaml", minimal("a"));
    load();
    Files.delete(folder.resolve("a.yaml"));
    assertThat(load()).isEqualTo(new SeedReport(0, 0, 0, 1, List.of()));
    write("a.yaml", minimal("a"));
    assertThat(load()).isEqualTo(new SeedReport(1, 0, 0, 0, List.of()));
    assertThat(reader.files()).containsExactly("a.yaml");
  }

  @Test
  void a_renamed_file_is_read_once() throws Exception {
    write("a.yaml", minimal("a"));
    load();
    Files.move(folder.resolve("a.yaml"), folder.resolve("z.yaml"));
    assertThat(load()).isEqualTo(new SeedReport(1, 0, 0, 1, List.of()));
    assertThat(intake.origins()).containsExactly("seed:z.yaml#a");
    assertThat(readAgain()).isEmpty();
  }

  @Test
  void an_id_changed_in_its_file_and_back_leaves_nothing_behind() throws Exception {
    write("a.yaml", minimal("old"));
    load();
    write("a.yaml", minimal("new"));
    load();
    write("a.yaml", minimal("old"));
    assertThat(load()).isEqualTo(new SeedReport(1, 0, 0, 1, List.of()));
    assertThat(ids()).containsExactly("old");
  }

  @Test
  void of_two_files_with_one_incident_the_second_is_told_each_time_and_taken_once_it_is_alone()
      throws Exception {
    write("a.yaml", minimal("same"));
    write("b.yaml", minimal("same"));
    load();
    SeedReport report = load();
    assertThat(reader.files()).containsExactly("b.yaml");
    assertThat(report.unchanged()).isOne();
    assertThat(report.faults())
        .containsExactly(
            new Fault(
                "b.yaml", 1, "not taken: incident same is already stored from seed:a.yaml#same"));
    Files.delete(folder.resolve("a.yaml"));
    assertThat(load()).isEqualTo(new SeedReport(1, 0, 0, 1, List.of()));
    assertThat(readAgain()).isEmpty();
  }

  @Test
  void an_incident_that_was_deleted_is_brought_again() throws Exception {
    write("a.yaml", minimal("a"));
    load();
    intake.withdraw("seed:a.yaml#a");
    assertThat(load()).isEqualTo(new SeedReport(1, 0, 0, 0, List.of()));
    assertThat(readAgain()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update incident set names = '{\"en\":[\"By hand\"]}'",
        "update incident set period_from = '2020-01-01', period_to = '2020-01-02'",
        "update source set title = 'By hand'",
        "update claim set statement = '{\"en\":\"By hand\"}' where position = 0",
        "delete from claim where supersedes is not null"
      })
  void an_incident_that_was_changed_by_hand_is_brought_again(String change) throws Exception {
    write("a.yaml", full());
    load();
    List<Incident> brought = incidents.all();
    execute(change);
    assertThat(incidents.all()).isNotEqualTo(brought);
    assertThat(load()).isEqualTo(new SeedReport(0, 1, 0, 0, List.of()));
    assertThat(incidents.all()).isEqualTo(brought);
    assertThat(readAgain()).isEmpty();
  }

  @Test
  void a_claim_that_an_editor_has_added_stays_and_has_nothing_read() throws Exception {
    write("a.yaml", full());
    load();
    Incident brought = incidents.all().getFirst();
    intake.add(
        brought.id(), brought.sources().getFirst(), alike(brought.claims().getFirst(), "added"));
    assertThat(readAgain()).isEmpty();
    assertThat(incidents.all().getFirst().claims())
        .extracting(Claim::id)
        .contains("added")
        .hasSize(brought.claims().size() + 1);
  }

  @Test
  void an_incident_that_has_come_from_elsewhere_since_is_told_each_time() throws Exception {
    write("a.yaml", minimal("a"));
    load();
    Incident incident = incidents.all().getFirst();
    intake.withdraw("seed:a.yaml#a");
    intake.put(incident, "article:17");
    for (int start = 0; start < 2; start++) {
      assertThat(load().faults())
          .extracting(Fault::reason)
          .containsExactly("not taken: incident a is already stored from article:17");
    }
  }

  @Test
  void what_cannot_be_marked_is_not_stored_but_what_is_stored_stands() throws Exception {
    write("a.yaml", minimal("a"));
    load();
    write("a.yaml", "# a comment\n" + minimal("a"));
    write("b.yaml", minimal("b"));
    execute("alter table brought rename column mark to marked");
    try {
      Seed seed = folder().seed("a.yaml", Map.of());
      assertThat(seed.take(intake, fault -> {})).contains(ClaimIntake.Change.UNCHANGED);
      Seed other = folder().seed("b.yaml", Map.of());
      assertThatThrownBy(() -> other.take(intake, fault -> {}))
          .isInstanceOf(IllegalStateException.class);
      assertThat(ids()).containsExactly("a");
    } finally {
      execute("alter table brought rename column marked to mark");
    }
    assertThat(load()).isEqualTo(new SeedReport(1, 0, 1, 0, List.of()));
    assertThat(reader.files()).containsExactly("a.yaml", "b.yaml");
  }

  @Test
  void a_folder_that_is_missing_for_once_makes_nothing_unknown() throws Exception {
    write("a.yaml", minimal("a"));
    load();
    Path elsewhere = folder.resolveSibling(folder.getFileName() + "-elsewhere");
    Files.move(folder, elsewhere);
    assertThat(new SeedLoader(folder(), intake).load()).isEmpty();
    Files.move(elsewhere, folder);
    assertThat(readAgain()).isEmpty();
    assertThat(ids()).containsExactly("a");
  }

  private static Claim alike(Claim claim, String id) {
    return new Claim(
        id,
        claim.aspect(),
        claim.stance(),
        claim.saidBy(),
        claim.source(),
        claim.statement(),
        claim.value(),
        claim.derived(),
        claim.validFrom(),
        Optional.empty());
  }

  private List<String> readAgain() {
    load();
    return reader.files();
  }

  private SeedReport load() {
    reader.files().clear();
    return new SeedLoader(folder(), intake).load().orElseThrow();
  }

  private SeedFolder folder() {
    return new SeedFolder(
        new SeedsIn(folder, most), new SeedMarks(Optional.ofNullable(program)), reader);
  }

  private void write(String name, String content) throws Exception {
    Files.writeString(folder.resolve(name), content);
  }

  private void execute(String sql) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> ids() {
    return incidents.all().stream().map(Incident::id).toList();
  }

  private String name(String id) {
    return incidents.byId(id).orElseThrow().names().nearest(Language.ENGLISH);
  }

  /** Tells which files it has read. */
  private static final class Reader extends IncidentFile {
    private final List<String> files = new ArrayList<>();

    Reader() {
      super(new IncidentSchema());
    }

    List<String> files() {
      return files;
    }

    @Override
    public Reading read(String name, byte[] content) {
      files.add(name);
      return super.read(name, content);
    }
  }
}
