package dev.ghotona.ingest;

import static dev.ghotona.ingest.Examples.minimal;
import static dev.ghotona.ingest.SeedFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Revisions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hamcrest.Matchers;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@TestProfile(SeedFiles.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeedLoaderTest {
  @Inject SeedLoader loader;
  @Inject Incidents incidents;
  @Inject ClaimIntake intake;
  @Inject Revisions revisions;

  private final List<String> logged = new ArrayList<>();
  private final Handler handler = new Recorder();

  @BeforeEach
  void listen() {
    Logger.getLogger(SeedLoader.class.getName()).addHandler(handler);
  }

  @AfterEach
  void empty_the_folder_and_the_store() {
    Logger.getLogger(SeedLoader.class.getName()).removeHandler(handler);
    SeedFiles.clear();
    intake.origins().forEach(intake::withdraw);
  }

  @Test
  @Order(1)
  void seeds_are_there_once_the_application_has_started() {
    assertThat(ids()).containsExactly("there-at-the-start");
  }

  @Test
  void loading_again_changes_nothing() {
    write("a.yaml", Examples.full());
    write("b.yml", minimal("b"));
    assertThat(load()).isEqualTo(new SeedReport(2, 0, 0, 0, List.of()));
    long before = revisions.latest();
    assertThat(load()).isEqualTo(new SeedReport(0, 0, 2, 0, List.of()));
    assertThat(revisions.latest()).isEqualTo(before);
  }

  @Test
  void a_changed_file_updates_its_incident() {
    write("a.yaml", minimal("a"));
    load();
    write("a.yaml", minimal("a").replace("Minimal", "Renamed"));
    assertThat(load()).isEqualTo(new SeedReport(0, 1, 0, 0, List.of()));
    assertThat(name("a")).isEqualTo("Renamed");
  }

  @Test
  void a_file_with_another_layout_but_the_same_content_is_unchanged() {
    write("a.yaml", minimal("a"));
    load();
    write(
        "a.yaml",
        "# a comment\n" + minimal("a").replace("{en: [Minimal]}", "\n  en:\n  - Minimal"));
    assertThat(load()).isEqualTo(new SeedReport(0, 0, 1, 0, List.of()));
  }

  @Test
  void a_file_that_is_gone_takes_its_incident_along() {
    write("a.yaml", minimal("a"));
    write("b.yaml", minimal("b"));
    load();
    SeedFiles.delete("a.yaml");
    assertThat(load()).isEqualTo(new SeedReport(0, 0, 1, 1, List.of()));
    assertThat(ids()).containsExactly("b");
  }

  @Test
  void a_renamed_file_keeps_its_incident() {
    write("a.yaml", minimal("a"));
    load();
    SeedFiles.delete("a.yaml");
    write("z.yaml", minimal("a"));
    assertThat(load().faults()).isEmpty();
    assertThat(ids()).containsExactly("a");
  }

  @Test
  void an_id_that_is_changed_in_its_file_leaves_nothing_behind() {
    write("a.yaml", minimal("old"));
    load();
    write("a.yaml", minimal("new"));
    assertThat(load()).isEqualTo(new SeedReport(1, 0, 0, 1, List.of()));
    assertThat(ids()).containsExactly("new");
  }

  @Test
  void a_broken_file_is_told_with_its_line_and_keeps_what_was_stored_and_the_rest_goes_on() {
    write("a.yaml", minimal("a"));
    load();
    write("a.yaml", minimal("a").replace("aspect: when", "aspect: whenever"));
    write("b.yaml", minimal("b"));
    SeedReport report = load();
    assertThat(report.added()).isEqualTo(1);
    assertThat(ids()).containsExactly("a", "b");
    assertThat(logged)
        .anyMatch(
            line ->
                line.startsWith(
                    "ERROR "
                        + SeedFiles.FOLDER
                        + "/a.yaml:6: claims/0/aspect: \"whenever\" is none of when"));
  }

  @Test
  void of_two_files_with_one_id_the_first_wins_and_the_other_is_told() {
    write("a.yaml", minimal("same").replace("Minimal", "First"));
    write("b.yaml", "# a comment\n" + minimal("same"));
    assertThat(load().faults())
        .containsExactly(
            new Fault(
                "b.yaml", 2, "not taken: incident same is already stored from seed:a.yaml#same"));
    assertThat(name("same")).isEqualTo("First");
    load();
    assertThat(name("same")).isEqualTo("First");
  }

  @Test
  void what_came_from_elsewhere_is_left_alone() throws Exception {
    write("a.yaml", minimal("a"));
    load();
    Incident incident = incidents.byId("a").orElseThrow();
    intake.withdraw("seed:a.yaml#a");
    intake.put(incident, "article:17");
    assertThat(load().faults())
        .extracting(Fault::reason)
        .containsExactly("not taken: incident a is already stored from article:17");
    SeedFiles.delete("a.yaml");
    load();
    assertThat(intake.origins()).containsExactly("article:17");
  }

  @Test
  void other_files_hidden_files_and_folders_are_passed_over() throws IOException {
    write("readme.md", "no seed");
    write(".hidden.yaml", "no: [seed");
    Files.createDirectories(SeedFiles.FOLDER.resolve("folder.yaml"));
    assertThat(load()).isEqualTo(new SeedReport(0, 0, 0, 0, List.of()));
  }

  @Test
  void a_huge_file_is_told_and_not_read() {
    write("huge.yaml", minimal("huge") + "#".repeat(30_000));
    assertThat(load().faults())
        .containsExactly(new Fault("huge.yaml", 1, "the file has more than 20480 bytes"));
  }

  @Test
  void a_missing_folder_is_a_warning_and_empties_nothing() {
    write("a.yaml", minimal("a"));
    load();
    SeedFiles.clear();
    assertThat(loader.load()).isEmpty();
    assertThat(ids()).containsExactly("a");
    assertThat(logged)
        .contains(
            "WARN No seeds are loaded: %s is no folder that can be listed. Set ghotona.seeds.dir to yours."
                .formatted(SeedFiles.FOLDER.toAbsolutePath()));
  }

  @Test
  void no_mangled_file_stops_the_others() {
    var random = new Random(7);
    for (int i = 0; i < 60; i++) {
      write(
          "mangled-" + i + ".yaml",
          mangled(Examples.full().replace("harbour", "harbour-" + i), random));
    }
    write("z.yaml", minimal("z"));
    SeedReport report = load();
    assertThat(incidents.byId("z")).isPresent();
    assertThat(report.faults()).extracting(Fault::file).contains("mangled-1.yaml");
  }

  @Test
  void the_schema_is_served() {
    RestAssured.get("/schema/incident.schema.json")
        .then()
        .statusCode(200)
        .contentType(Matchers.startsWith("application/json"))
        .body("title", Matchers.is("Incident file"));
  }

  private static String mangled(String text, Random random) {
    var changed = new StringBuilder(text);
    for (int i = 0; i < 5; i++) {
      changed.setCharAt(random.nextInt(changed.length()), (char) (32 + random.nextInt(95)));
    }
    return changed.toString();
  }

  private SeedReport load() {
    return loader.load().orElseThrow();
  }

  private List<String> ids() {
    return incidents.all().stream().map(Incident::id).toList();
  }

  private String name(String id) {
    return incidents.byId(id).orElseThrow().names().nearest(Language.ENGLISH);
  }

  private final class Recorder extends Handler {
    @Override
    public void publish(LogRecord entry) {
      logged.add(entry.getLevel() + " " + ExtLogRecord.wrap(entry).getFormattedMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
