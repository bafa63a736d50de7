package dev.ghotona.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** Gives Flyway just these scripts. */
record ListedScripts(List<MigrationScript> scripts) implements ResourceProvider {
  @Override
  public LoadableResource getResource(String name) {
    return scripts.stream()
        .filter(script -> script.getRelativePath().equals(name))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return scripts.stream()
        .filter(script -> fits(script.getFilename(), prefix, suffixes))
        .map(LoadableResource.class::cast)
        .toList();
  }

  private static boolean fits(String name, String prefix, String[] suffixes) {
    return name.startsWith(prefix) && Arrays.stream(suffixes).anyMatch(name::endsWith);
  }
}
