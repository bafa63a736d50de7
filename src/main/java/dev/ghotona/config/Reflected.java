package dev.ghotona.config;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The libraries some of whose classes are made by reflection, and which these are: found by where
 * they lie or how they are called, so that what a newer version adds is among them.
 */
enum Reflected {
  /** Slack's messages, whose fields Gson sets. */
  SLACK(
      "com[.]slack[.]api[.](?:(?:model|methods[.]response|app_backend|socket_mode[.]re(?:quest|sponse)"
          + "|bolt[.](?:model|response|util|socket_mode[.]request))[.]|methods[.]Slack).+"),
  /** Telegram's messages, whose constructors, builders and methods Jackson calls. */
  TELEGRAM("org[.]telegram[.]telegrambots[.]meta[.]api[.].+"),
  /** ICU's services, which it makes by their names. */
  ICU(
      "com[.]ibm[.]icu[.].+(?:Shim|Factory|FactoryImpl|Provider|ProviderImpl|DataTables|MetaInfo"
          + "|DisplayNamesImpl)"),
  /** What Flyway copies with its configuration, by way of Jackson, and the faults that it makes. */
  FLYWAY(
      "org[.]flywaydb[.](?:.+[.]\\w*ConfigurationExtension(?:Stub)?|.+[.]TransactionalModel"
          + "|core[.]internal[.]exception[.].+)");

  private static final String CLASS = ".class";

  private final Pattern names;

  Reflected(String names) {
    this.names = Pattern.compile(names);
  }

  /** The library of a class, empty where it is not made by reflection. */
  static Optional<Reflected> of(String className) {
    return Arrays.stream(values()).filter(r -> r.names.matcher(className).matches()).findFirst();
  }

  /**
   * The names of such classes in a jar or a folder of classes.
   *
   * @throws IOException where it cannot be read
   */
  static List<String> in(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      return under(place);
    }
    try (var jar = FileSystems.newFileSystem(place)) {
      return under(jar.getPath("/"));
    }
  }

  private static List<String> under(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('/', '.'))
          .filter(name -> name.endsWith(CLASS))
          .map(name -> name.substring(0, name.length() - CLASS.length()))
          .filter(name -> of(name).isPresent())
          .sorted()
          .toList();
    }
  }
}
