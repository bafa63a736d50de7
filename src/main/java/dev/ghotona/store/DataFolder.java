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
 * Makes the folder of the embedded database, which SQLite itself does not, and has its library
 * there. An interceptor of the pool is made before the pool's first connection, whoever asks for
 * it.
 */
@Singleton
class DataFolder implements AgroalPoolInterceptor {
  private static final String SCHEME = "jdbc:sqlite:";

  private final String url;

  DataFolder(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
    this.url = url;
  }

  @PostConstruct
  void make() {
    if (url.startsWith(SCHEME)) {
      Path file = Path.of(url.substring(SCHEME.length()).split("\\?", 2)[0]).toAbsolutePath();
      makeParentOf(file);
      SqliteLibrary.load(file.getParent());
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
