package dev.ghotona.ingest;

import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.ClaimIntake.Change;
import dev.ghotona.domain.ClaimIntake.OriginConflict;
import dev.ghotona.domain.Incident;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file of the folder of seeds, as it is found. The origin of a seed names the file and the
 * incident: where a file comes to tell of another incident, the former one is found.
 */
sealed interface Seed {
  /** What origins of seeds begin with. */
  String SCHEME = "seed:";

  /** Whether what is stored from this origin stays. */
  boolean keeps(String origin);

  /** Takes it in, and tells what that changed: empty where it is not taken, and why. */
  Optional<Change> take(ClaimIntake intake, Consumer<Fault> faults);

  private static String origin(String file) {
    return SCHEME + file + "#";
  }

  /**
   * It is what it was when it was taken, and so is what is stored from it.
   *
   * @param origin of that
   */
  record Standing(String origin) implements Seed {
    @Override
    public boolean keeps(String other) {
      return origin.equals(other);
    }

    @Override
    public Optional<Change> take(ClaimIntake intake, Consumer<Fault> faults) {
      return Optional.of(Change.UNCHANGED);
    }
  }

  /**
   * It tells of an incident.
   *
   * @param line where its id stands
   * @param mark empty where it is not to be known again
   */
  record Telling(String file, Incident incident, int line, Optional<String> mark) implements Seed {
    @Override
    public boolean keeps(String origin) {
      return origin.equals(origin());
    }

    @Override
    public Optional<Change> take(ClaimIntake intake, Consumer<Fault> faults) {
      try {
        return Optional.of(
            mark.isPresent()
                ? intake.put(incident, origin(), mark.get())
                : intake.put(incident, origin()));
      } catch (OriginConflict e) {
        faults.accept(new Fault(file, line, "not taken: " + e.getMessage()));
        return Optional.empty();
      }
    }

    private String origin() {
      return Seed.origin(file) + incident.id();
    }
  }

  /** It has faults: what is stored from it stays. */
  record Faulty(String file, List<Fault> faults) implements Seed {
    @Override
    public boolean keeps(String origin) {
      return origin.startsWith(Seed.origin(file));
    }

    @Override
    public Optional<Change> take(ClaimIntake intake, Consumer<Fault> told) {
      faults.forEach(told);
      return Optional.empty();
    }
  }
}
