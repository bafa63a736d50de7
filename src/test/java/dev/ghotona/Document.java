package dev.ghotona;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document of the project, in Markdown, as far as the tests look into it. */
public record Document(String text) {
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  public static Document read(String path) {
    try {
      return new Document(Files.readString(Path.of(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that it links to. */
  Stream<String> links() {
    return matches(LINK, text);
  }

  /** What stands between single backticks. */
  Stream<String> code() {
    return codeIn(text);
  }

  static Stream<String> codeIn(String text) {
    return matches(CODE, text);
  }

  /** The fenced blocks in a language, in their order. */
  List<String> blocks(String language) {
    return matches(Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$"), text).toList();
  }

  /** The cells of each row of the first table with this head, the head and its line left out. */
  public List<List<String>> table(String head) {
    return text.lines()
        .dropWhile(line -> !line.startsWith(head))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(row -> Arrays.stream(row.split("\\|")).skip(1).map(String::strip).toList())
        .toList();
  }

  private static Stream<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
  }
}
