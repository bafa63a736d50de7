package dev.ghotona.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A conversation as it has to go; README.md beside the scripts tells how they are written.
 *
 * @param name what it shows, a sentence
 */
public record Script(Path file, String name, List<Turn> turns) {

  /**
   * What somebody says, and what is expected of the reply.
   *
   * @param line where it begins in the script
   */
  public record Turn(int line, String text, Map<Key, List<String>> expected) {
    List<String> expected(Key key) {
      return expected.getOrDefault(key, List.of());
    }
  }

  /** What can be expected of a reply. */
  public enum Key {
    LANGUAGE("language"),
    REPLY("reply"),
    OUTCOME("outcome"),
    INCIDENT("incident"),
    TELLS("tells"),
    KEEPS_BACK("keeps back"),
    SAYS("says"),
    NEVER_SAYS("never says"),
    OFFERS("offers");

    private final String label;

    Key(String label) {
      this.label = label;
    }
  }

  public static Script read(Path file) {
    try {
      return new Parser(file).script(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Parser {
    private final Path file;
    private final List<Turn> turns = new ArrayList<>();
    private int line;
    private boolean inText;

    Parser(Path file) {
      this.file = file;
    }

    Script script(List<String> lines) {
      for (String text : lines) {
        line++;
        read(text.strip());
      }
      if (turns.isEmpty()) {
        throw wrong("nobody says anything");
      }
      String name = file.getFileName().toString().replace(".txt", "").replace('-', ' ');
      return new Script(file, name, List.copyOf(turns));
    }

    private void read(String text) {
      if (text.startsWith(">")) {
        said(text.substring(1).strip());
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        expected(text);
      }
      inText = text.startsWith(">");
    }

    private void said(String text) {
      if (inText) {
        Turn begun = turns.removeLast();
        turns.add(new Turn(begun.line(), begun.text() + "\n" + text, begun.expected()));
      } else {
        turns.add(new Turn(line, text, new EnumMap<>(Key.class)));
      }
    }

    private void expected(String text) {
      int colon = text.indexOf(':');
      if (turns.isEmpty() || colon < 0) {
        throw wrong("neither said nor expected");
      }
      Key key = key(text.substring(0, colon).strip());
      String parts =
          key == Key.SAYS || key == Key.NEVER_SAYS || key == Key.OFFERS ? "\\|" : "[\\s,]+";
      List<String> values =
          Stream.of(text.substring(colon + 1).split(parts))
              .map(String::strip)
              .filter(value -> !value.isEmpty() && !value.equals("or"))
              .toList();
      if (values.isEmpty() || turns.getLast().expected().put(key, values) != null) {
        throw wrong("expects nothing, or the same twice");
      }
    }

    private Key key(String label) {
      return Arrays.stream(Key.values())
          .filter(key -> key.label.equals(label))
          .findFirst()
          .orElseThrow(() -> wrong("no such key: " + label));
    }

    private IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
  }
}
