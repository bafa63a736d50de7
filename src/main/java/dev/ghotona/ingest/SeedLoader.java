package dev.ghotona.ingest;

import dev.ghotona.domain.ClaimIntake;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Brings the store in line with the folder of seeds. A file without a fault is stored, one with
 * faults is reported and leaves what is stored from it, and what came from a file that is gone goes
 * too. Loading again is harmless, and reads no file again that is as it was, nor is anything that
 * is stored from it.
 */
@ApplicationScoped
public class SeedLoader {
  /** Of the observer of the start; who wants to read the seeds at the start comes later. */
  public static final int PRIORITY = 100;

  private static final Logger LOG = Logger.getLogger(SeedLoader.class);

  private final SeedFolder folder;
  private final ClaimIntake intake;

  SeedLoader(SeedFolder folder, ClaimIntake intake) {
    this.folder = folder;
    this.intake = intake;
  }

  void start(@Observes @Priority(PRIORITY) StartupEvent event) {
    if (folder.isReadAtStart()) {
      load();
    }
  }

  /**
   * Loads all seeds and logs what became of them.
   *
   * @return empty where the folder cannot be listed: then the store stays as it is, since a folder
   *     that is not mounted must not empty it
   */
  public synchronized Optional<SeedReport> load() {
    Optional<SeedReport> report = folder.files().map(this::load);
    report.ifPresentOrElse(this::log, this::warn);
    return report;
  }

  private SeedReport load(List<String> files) {
    Map<String, String> standing = intake.standing();
    List<Seed> seeds = files.stream().map(file -> folder.seed(file, standing)).toList();
    var load = new SeedLoad(intake);
    // First, so that an incident whose file was renamed is free for its new file.
    load.withdrawAllBut(seeds);
    seeds.forEach(load::take);
    return load.report();
  }

  private void log(SeedReport report) {
    report.faults().forEach(fault -> LOG.errorf("%s/%s", folder.path(), fault));
    LOG.infof(
        "Seeds of %s: added %d, updated %d, unchanged %d, withdrawn %d, faults %d",
        folder.path(),
        report.added(),
        report.updated(),
        report.unchanged(),
        report.withdrawn(),
        report.faults().size());
  }

  private void warn() {
    LOG.warnf(
        "No seeds are loaded: %s is no folder that can be listed. Set ghotona.seeds.dir to yours.",
        folder.path().toAbsolutePath());
  }
}
