package dev.ghotona.ingest;

import static dev.ghotona.ingest.Examples.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.Revisions;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes that load the same seeds at the same moment, each by a loader of its own. */
abstract class ReplicasContract {
  private static final int REPLICAS = 4;
  private static final int SEEDS = 10;

  /** So many are gone later, and as many are new. */
  private static final int GONE = 4;

  @Inject Incidents incidents;
  @Inject ClaimIntake intake;
  @Inject Revisions revisions;

  @TempDir Path folder;

  @BeforeEach
  @AfterEach
  void empty_the_store() {
    intake.origins().forEach(intake::withdraw);
  }

  @Test
  void seeds_loaded_by_all_at_once_are_stored_once() throws Exception {
    long before = revisions.latest();
    write(1);
    var reports = loadAtOnce();
    assertThat(reports).allMatch(report -> report.faults().isEmpty());
    assertThat(reports.stream().mapToInt(SeedReport::added).sum()).isEqualTo(SEEDS);
    assertThat(incidents.all()).extracting(Incident::id).doesNotHaveDuplicates().hasSize(SEEDS);
    assertThat(revisions.latest()).isEqualTo(before + SEEDS);
  }

  @Test
  void what_is_gone_and_what_is_new_is_taken_in_once() throws Exception {
    write(1);
    loadAtOnce();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    write(1 + GONE);
    long before = revisions.latest();
    var reports = loadAtOnce();
    assertThat(reports).allMatch(report -> report.faults().isEmpty());
    assertThat(incidents.all()).extracting(Incident::id).doesNotHaveDuplicates().hasSize(SEEDS);
    assertThat(revisions.latest()).isEqualTo(before + GONE + GONE);
  }

  private void write(int first) throws Exception {
    for (int i = first; i < first + SEEDS; i++) {
      Files.writeString(folder.resolve("seed-" + i + ".yaml"), minimal("seed-" + i));
    }
  }

  private List<SeedReport> loadAtOnce() throws Exception {
    var together = new CyclicBarrier(REPLICAS);
    Callable<SeedReport> replica =
        () -> {
          var loader = new SeedLoader(folder(), intake);
          together.await();
          return loader.load().orElseThrow();
        };
    try (var threads = Executors.newFixedThreadPool(REPLICAS)) {
      return threads.invokeAll(Stream.generate(() -> replica).limit(REPLICAS).toList()).stream()
          .map(Future::resultNow)
          .toList();
    }
  }

  private SeedFolder folder() {
    return new SeedFolder(
        new SeedsIn(folder, 100_000),
        new SeedMarks(Optional.of("this program")),
        IncidentFile.create());
  }
}
