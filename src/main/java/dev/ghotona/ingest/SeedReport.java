package dev.ghotona.ingest;

import java.util.List;

/**
 * What became of the seeds.
 *
 * @param unchanged seeds that were stored before just so
 * @param withdrawn stored seeds whose file is gone, or tells of another incident now
 * @param faults by the names of files, then by lines
 */
public record SeedReport(int added, int updated, int unchanged, int withdrawn, List<Fault> faults) {
  public SeedReport {
    faults = List.copyOf(faults);
  }
}
