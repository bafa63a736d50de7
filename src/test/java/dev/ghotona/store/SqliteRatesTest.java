package dev.ghotona.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteRatesTest extends RatesContract {
  @TempDir Path folder;

  @Override
  protected MessageStore open() {
    return MessageStore.in(folder);
  }
}
