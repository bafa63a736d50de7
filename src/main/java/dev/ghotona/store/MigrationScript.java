package dev.ghotona.store;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.api.resource.LoadableResource;

/** A script on the class path, as Flyway reads it. */
final class MigrationScript extends LoadableResource {
  private final String path;
  private final String version;
  private final int checksum;

  private MigrationScript(String path, String version, int checksum) {
    this.path = path;
    this.version = version;
    this.checksum = checksum;
  }

  /** One that stands in a line of the list: path, version and checksum, with tabs between. */
  static MigrationScript listed(String line) {
    String[] cells = line.split("\t", -1);
    return new MigrationScript(cells[0], cells[1], Integer.parseInt(cells[2]));
  }

  String version() {
    return version;
  }

  int checksum() {
    return checksum;
  }

  @Override
  public Reader read() {
    return new InputStreamReader(
        MigrationScript.class.getResourceAsStream("/" + path), StandardCharsets.UTF_8);
  }

  @Override
  public String getAbsolutePath() {
    return path;
  }

  /** There is none: it is in a jar, or in an executable. */
  @Override
  public String getAbsolutePathOnDisk() {
    return null;
  }

  @Override
  public String getFilename() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public String getRelativePath() {
    return path;
  }
}
