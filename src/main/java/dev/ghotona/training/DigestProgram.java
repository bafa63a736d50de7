package dev.ghotona.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells one build of the program from another: {@code DigestProgram <file> <path>...} writes a
 * digest of all that lies there. The build makes it of its classes, the schema, and what names the
 * libraries, so that seeds are read again by each program that may read them otherwise.
 */
public final class DigestProgram {
  private DigestProgram() {}

  /**
   * Writes the file.
   *
   * @param arguments the file, then files or folders, all of which are there
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, of(Stream.of(arguments).skip(1).map(Path::of).toList()), StandardCharsets.US_ASCII);
  }

  /** The digest of the names and the bytes of all files there. */
  static String of(List<Path> paths) throws IOException {
    MessageDigest digest = sha256();
    for (Path path : paths) {
      for (Path file : files(path)) {
        byte[] content = Files.readAllBytes(file);
        String name = path.relativize(file) + "\n" + content.length + "\n";
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
