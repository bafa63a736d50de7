package dev.ghotona.domain;

import java.util.Set;

/**
 * Tells that stored incidents have changed; sent once the change is on disk, so that whoever reads
 * then sees it.
 *
 * @param ids those added, updated or removed; never empty
 * @param revision the store's revision since this change
 */
public record IncidentsChanged(Set<String> ids, long revision) {
  public IncidentsChanged {
    ids = Set.copyOf(ids);
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("a change of nothing");
    }
  }
}
