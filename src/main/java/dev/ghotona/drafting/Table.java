package dev.ghotona.drafting;

import dev.ghotona.understanding.text.Dictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Tables of words under {@code drafting/} on the class path: adding words is a change of data. */
final class Table {
  private Table() {}

  /**
   * Reads a table: what the first cell of a line stands for, for each form in the others.
   *
   * @throws IllegalStateException where it is missing
   */
  static <T> Dictionary<T> read(String file, Function<String, T> meaning) {
    var words = new Dictionary.Builder<T>();
    for (String line : lines(file)) {
      String[] cells = line.split("\t", -1);
      T meant = meaning.apply(cells[0]);
      for (int i = 1; i < cells.length; i++) {
        for (String form : cells[i].split(",")) {
          words.add(form, meant);
        }
      }
    }
    return words.build(false);
  }

  private static List<String> lines(String file) {
    String path = "/drafting/" + file;
    try (InputStream in = Table.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the table " + path + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + path + " cannot be read", e);
    }
  }
}
