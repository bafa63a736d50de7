package dev.ghotona.store;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the folder of the embedded database, which SQLite itself does not, has its library there,
 * and begins it with the initial store. An interceptor of the pool is made before the pool's first
 * connection, whoever asks for it.
 */
@Singleton
class DataFolder implements AgroalPoolInterceptor {
  private static final String SCHEME = "jdbc:sqlite:";

  private final String url;
  private final InitialStore initial;
  private final Path seeds;
  private final boolean readsSeeds;

  DataFolder(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "ghotona.data.initial") Path initial,
      @ConfigProperty(name = "ghotona.seeds.dir") Path seeds,
      @ConfigProperty(name = "ghotona.seeds.at-start") boolean readsSeeds) {
    this.url = url;
    this.initial = new InitialStore(initial);
    this.seeds = seeds;
    this.readsSeeds = readsSeeds;
  }

  @PostConstruct
  void make() {
    if (url.startsWith(SCHEME)) {
      Path file = Path.of(url.substring(SCHEME.length()).split("\\?", 2)[0]).toAbsolutePath();
      makeParentOf(file);
      SqliteLibrary.load(file.getParent());
      if (readsSeeds) {
        initial.begin(file, seeds);
      }
    }
  }

  private static void makeParentOf(Path file) {
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of the database cannot be made: " + file, e);
    }
  }
}
