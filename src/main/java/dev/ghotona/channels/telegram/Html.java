package dev.ghotona.channels.telegram;

import java.net.URI;
import java.util.Set;

/** Telegram's HTML, in which everything from outside is escaped. */
final class Html {
  private static final Set<String> LINKED = Set.of("http", "https");

  private Html() {}

  /** A text with nothing in it that could be taken for markup. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String bold(String text) {
    return "<b>" + escaped(text) + "</b>";
  }

  /** A link; the text alone where the address is none of the web. */
  static String link(String text, URI to) {
    String scheme = to.getScheme();
    return scheme != null && LINKED.contains(scheme.toLowerCase(java.util.Locale.ROOT))
        ? "<a href=\"" + escaped(to.toString()) + "\">" + escaped(text) + "</a>"
        : escaped(text);
  }
}
