package dev.ghotona.training;

import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Tables;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the lexicon ready for each start: {@code ReadyLexicon <folder>} writes it there, made of
 * the tables on the class path. The build does so, after each change of a table or of the program.
 */
public final class ReadyLexicon {
  private ReadyLexicon() {}

  /**
   * Writes the file.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]).resolve(Lexicon.READY);
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Lexicon.of(Tables::open).write(out);
    }
  }
}
