package dev.ghotona.channels.slack;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack's markup: out of what people write, and out of harm's way in what is told them. */
final class Markup {
  private static final Pattern REFERENCE =
      Pattern.compile("<([@#!][^<>|\\s]*|[a-z][a-z0-9+.-]*:[^<>|\\s]*)(?:\\|([^<>]*))?>");

  private Markup() {}

  /** Text as it is: the three characters that Slack gives a meaning are escaped. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** How long a character is once it is escaped, in UTF-16 units. */
  static int width(int codePoint) {
    return switch (codePoint) {
      case '&' -> 5;
      case '<', '>' -> 4;
      default -> Character.charCount(codePoint);
    };
  }

  /**
   * What somebody has written, as they see it: mentions of people and groups go, of channels and
   * links their names stay.
   *
   * @param raw as Slack delivers it; may be null
   * @return may be empty
   */
  static String plain(String raw) {
    if (raw == null) {
      return "";
    }
    String named = REFERENCE.matcher(raw).replaceAll(Markup::named);
    String text = named.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    return text.replace('\0', '\uFFFD').strip();
  }

  private static String named(MatchResult reference) {
    String target = reference.group(1);
    String label = reference.group(2);
    String seen =
        switch (target.charAt(0)) {
          case '@', '!' -> " ";
          case '#' -> label == null ? " " : label;
          default -> label == null ? target : label;
        };
    return Matcher.quoteReplacement(seen);
  }
}
