package dev.ghotona.ingest;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Names;
import java.util.Objects;

/** What an importer finds in outside material, one after the other. */
public sealed interface Finding {

  /**
   * An incident, whole.
   *
   * @param line where it begins
   */
  record Told(Incident incident, int line) implements Finding {
    public Told {
      Objects.requireNonNull(incident);
    }
  }

  /**
   * What an actor is called.
   *
   * @param key tells it from the other actors of the material, and stays when names change
   * @param line where it begins
   */
  record Called(String key, Names names, int line) implements Finding {
    public Called {
      Objects.requireNonNull(key);
      Objects.requireNonNull(names);
    }
  }

  /** Something that cannot be taken; what comes after it may be. */
  record Faulty(Fault fault) implements Finding {
    public Faulty {
      Objects.requireNonNull(fault);
    }
  }

  /** A place from which on nothing can be read, so that the material is not known whole. */
  record BrokenOff(Fault fault) implements Finding {
    public BrokenOff {
      Objects.requireNonNull(fault);
    }
  }
}
