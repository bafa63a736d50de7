package dev.ghotona.understanding.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Tables of words, with a digest of all that was read: adding words is a change of data. Not
 * thread-safe.
 */
public final class Tables {
  private final Function<String, InputStream> tables;
  // Of all digests the one that takes no time where nothing is compiled yet, as at a start.
  private final CRC32 digest = new CRC32();

  /**
   * @param tables opens a table by the name of its file; gives null where it is missing
   */
  public Tables(Function<String, InputStream> tables) {
    this.tables = tables;
  }

  /** Opens a table of the lexicon; null where it is missing. */
  public static InputStream open(String table) {
    return Tables.class.getResourceAsStream("/lexicon/" + table);
  }

  /**
   * Reads a table: what the first cell of a line stands for, for each form in the others.
   *
   * @throws IllegalStateException where it is missing
   */
  public <T> void read(String table, Dictionary.Builder<T> into, Function<String[], T> sense) {
    for (String line : lines(table)) {
      String[] cells = line.split("\t", -1);
      T meant = sense.apply(cells);
      for (int i = 1; i < cells.length; i++) {
        for (String form : cells[i].split(",")) {
          into.add(form, meant);
        }
      }
    }
  }

  /** The lines of a table that are neither empty nor a remark. */
  List<String> lines(String table) {
    try (var in = checked(table)) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw unreadable(table, e);
    }
  }

  /** Digests tables as if they had been read. */
  Tables pass(List<String> names) {
    for (String table : names) {
      try (var in = checked(table)) {
        in.transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        throw unreadable(table, e);
      }
    }
    return this;
  }

  private InputStream checked(String table) {
    InputStream in = tables.apply(table);
    if (in == null) {
      throw new IllegalStateException("the table " + table + " is missing");
    }
    digest.update(table.getBytes(StandardCharsets.UTF_8));
    return new CheckedInputStream(in, digest);
  }

  private static UncheckedIOException unreadable(String table, IOException e) {
    return new UncheckedIOException("the table " + table + " cannot be read", e);
  }

  /** Another one after other tables. */
  String digest() {
    return Long.toHexString(digest.getValue());
  }
}
