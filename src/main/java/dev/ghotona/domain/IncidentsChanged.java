package dev.ghotona.domain;

import java.util.Set;

/**
 * Tells that stored incidents have changed; sent once the change is on disk, so that whoever reads
 * then sees it.
 *
 * @param ids those added, updated or removed; empty where another process did it: any may have
 *     changed then
 * @param revision the store's revision since this change
 */
public record IncidentsChanged(Set<String> ids, long revision) {
  /** A change that another process has made. */
  public static IncidentsChanged elsewhere(long revision) {
    return new IncidentsChanged(Set.of(), revision);
  }

  public IncidentsChanged {
    ids = Set.copyOf(ids);
  }
}
