package dev.ghotona.ingest;

import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.ClaimIntake.Change;
import dev.ghotona.domain.ClaimIntake.OriginConflict;
import dev.ghotona.ingest.Reading.Broken;
import dev.ghotona.ingest.Reading.Good;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One run through the seeds, and what has come of it so far. The origin of a seed names the file
 * and the incident: where a file comes to tell of another incident, the former one is found.
 */
final class SeedLoad {
  private static final String SCHEME = "seed:";

  private final ClaimIntake intake;
  private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
  private final List<Fault> faults = new ArrayList<>();
  private int withdrawn;

  SeedLoad(ClaimIntake intake) {
    this.intake = intake;
  }

  /** Withdraws what is stored from seeds, but neither from a broken file nor told by these. */
  void withdrawAllBut(Map<String, Reading> readings) {
    intake.origins().stream()
        .filter(origin -> origin.startsWith(SCHEME))
        .filter(origin -> readings.entrySet().stream().noneMatch(r -> keeps(r, origin)))
        .forEach(this::withdraw);
  }

  void take(String file, Reading reading) {
    switch (reading) {
      case Good good -> put(file, good);
      case Broken broken -> faults.addAll(broken.faults());
    }
  }

  SeedReport report() {
    return new SeedReport(
        count(Change.ADDED), count(Change.UPDATED), count(Change.UNCHANGED), withdrawn, faults);
  }

  private static boolean keeps(Map.Entry<String, Reading> file, String origin) {
    return switch (file.getValue()) {
      case Good good -> origin.equals(origin(file.getKey(), good));
      case Broken _ -> origin.startsWith(origin(file.getKey()));
    };
  }

  private void withdraw(String origin) {
    intake.withdraw(origin);
    withdrawn++;
  }

  private void put(String file, Good good) {
    try {
      changes.merge(intake.put(good.incident(), origin(file, good)), 1, Integer::sum);
    } catch (OriginConflict e) {
      faults.add(new Fault(file, good.line(), "not taken: " + e.getMessage()));
    }
  }

  private static String origin(String file, Good good) {
    return origin(file) + good.incident().id();
  }

  private static String origin(String file) {
    return SCHEME + file + "#";
  }

  private int count(Change change) {
    return changes.getOrDefault(change, 0);
  }
}
