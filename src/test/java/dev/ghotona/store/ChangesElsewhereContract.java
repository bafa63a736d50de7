package dev.ghotona.store;

import static dev.ghotona.store.SampleIncidents.named;
import static dev.ghotona.store.SampleIncidents.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.IncidentsChanged;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Revisions;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What another process writes, as a connection of its own does here, is seen in this one. */
abstract class ChangesElsewhereContract {
  private static final Duration PROMISED = Duration.ofSeconds(5);

  @Inject Incidents incidents;
  @Inject ClaimIntake intake;
  @Inject Revisions revisions;
  @Inject ToldChanges told;
  @Inject KnownRevision known;
  @Inject DataSource dataSource;

  @BeforeEach
  void start_with_one_incident() throws Exception {
    intake.origins().forEach(intake::withdraw);
    intake.put(named("one", "Lantern Ferry"), "test");
    known.changedElsewhere();
    told.changes().clear();
  }

  @Test
  void a_change_of_another_process_is_told_once_in_the_time_promised() throws Exception {
    rename("one", "Paper Heron");
    long revision = revisions.latest();
    await(() -> !told.changes().isEmpty());
    assertThat(told.changes()).containsExactly(IncidentsChanged.elsewhere(revision));
    assertThat(known.changedElsewhere()).isEmpty();
  }

  @Test
  void questions_are_answered_from_what_another_process_has_changed() throws Exception {
    assertThat(ask("What is known about the Quiet Oar attack?")).doesNotContain("Quiet Oar");
    rename("one", "Quiet Oar");
    await(() -> ask("What is known about the Quiet Oar attack?").contains("Quiet Oar"));
  }

  @Test
  void changes_of_this_process_are_not_told_again() throws Exception {
    intake.put(plain("two"), "test");
    intake.put(named("two", "Another name"), "test");
    intake.put(named("two", "Another name"), "test");
    intake.withdraw("test");
    assertThat(known.changedElsewhere()).isEmpty();
    assertThat(told.changes()).hasSize(3).noneMatch(change -> change.ids().isEmpty());
  }

  @Test
  void own_changes_do_not_hide_that_of_another_process() throws Exception {
    intake.put(plain("two"), "test");
    rename("one", "Paper Heron");
    intake.put(plain("three"), "test");
    await(() -> told.changes().stream().anyMatch(change -> change.ids().isEmpty()));
    assertThat(told.changes()).hasSize(3);
  }

  @Test
  void while_many_write_here_none_of_it_passes_for_another_process() {
    var writing =
        IntStream.range(0, 4).mapToObj(n -> CompletableFuture.runAsync(() -> putMany(n))).toList();
    while (!writing.stream().allMatch(CompletableFuture::isDone)) {
      assertThat(known.changedElsewhere()).isEmpty();
    }
    writing.forEach(CompletableFuture::join);
    assertThat(told.changes()).hasSize(40).noneMatch(change -> change.ids().isEmpty());
  }

  @Test
  void a_change_that_could_not_be_told_is_found_again() throws Exception {
    known.forget();
    await(() -> !told.changes().isEmpty());
    assertThat(told.changes()).containsExactly(IncidentsChanged.elsewhere(revisions.latest()));
  }

  private void putMany(int writer) {
    try {
      for (int i = 0; i < 10; i++) {
        intake.put(plain("many-" + writer + "-" + i), "test");
      }
    } catch (ClaimIntake.OriginConflict e) {
      throw new AssertionError(e);
    }
  }

  private void rename(String id, String name) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.executeUpdate("update revision set latest = latest + 1 where name = 'incidents'");
      statement.executeUpdate(
          "update incident set names = '{\"en\":[\"" + name + "\"]}' where id = '" + id + "'");
      connection.commit();
    }
    assertThat(incidents.byId(id).orElseThrow().names().nearest(Language.ENGLISH)).isEqualTo(name);
  }

  private static String ask(String question) {
    return RestAssured.given()
        .contentType("application/json")
        .body("{\"text\": \"" + question + "\"}")
        .post("/api/ask")
        .asString();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PROMISED.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in the time promised").isLessThan(end);
      Thread.sleep(20);
    }
  }
}
