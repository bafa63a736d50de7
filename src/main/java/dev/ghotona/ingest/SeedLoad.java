package dev.ghotona.ingest;

import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.ClaimIntake.Change;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One run through the seeds, and what has come of it so far. */
final class SeedLoad {
  private final ClaimIntake intake;
  private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
  private final List<Fault> faults = new ArrayList<>();
  private int withdrawn;

  SeedLoad(ClaimIntake intake) {
    this.intake = intake;
  }

  /** Withdraws what is stored from seeds, but not what these keep. */
  void withdrawAllBut(List<Seed> seeds) {
    intake.origins().stream()
        .filter(origin -> origin.startsWith(Seed.SCHEME))
        .filter(origin -> seeds.stream().noneMatch(seed -> seed.keeps(origin)))
        .forEach(this::withdraw);
  }

  void take(Seed seed) {
    seed.take(intake, faults::add).ifPresent(change -> changes.merge(change, 1, Integer::sum));
  }

  SeedReport report() {
    return new SeedReport(
        count(Change.ADDED), count(Change.UPDATED), count(Change.UNCHANGED), withdrawn, faults);
  }

  private void withdraw(String origin) {
    intake.withdraw(origin);
    withdrawn++;
  }

  private int count(Change change) {
    return changes.getOrDefault(change, 0);
  }
}
