package dev.ghotona.ingest;

import dev.ghotona.domain.ClaimIntake.Change;
import java.util.List;
import java.util.Optional;

/**
 * What became of an import, or what would.
 *
 * @param number by which it can be undone; empty where nothing was changed, or it was only tried
 * @param dry whether it was only tried
 * @param readable whether it was read to its end, and more than faults was found in it
 * @param faults how many items were not taken
 * @param changes the first of those that were added or updated
 * @param told the first of the faults, each with its place and reason
 */
public record ImportReport(
    Optional<Long> number,
    boolean dry,
    boolean readable,
    long added,
    long updated,
    long unchanged,
    long faults,
    List<Changed> changes,
    List<Fault> told) {
  public ImportReport {
    changes = List.copyOf(changes);
    told = List.copyOf(told);
  }

  /**
   * Something that was added or updated.
   *
   * @param item the incident's id, or the actor's key
   * @param name what it is called
   * @param claims the ids of the claims by which an updated incident differs: after a plus those
   *     that it gets, after a minus those that go, after a tilde those that change
   */
  public record Changed(String item, String name, Change change, List<String> claims) {
    public Changed {
      claims = List.copyOf(claims);
    }

    /** In a line, for people. */
    @Override
    public String toString() {
      String what = claims.isEmpty() ? "" : ": " + String.join(" ", claims);
      return change + " " + item + " " + name + what;
    }
  }
}
