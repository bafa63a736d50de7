package dev.ghotona.channels.slack;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts to Slack's limits, so that nothing of them is lost but blanks at the cuts. */
final class Pieces {
  private static final List<String> BREAKS = List.of("\n\n", "\n", "। ", ". ", "; ", ", ", " ");

  private Pieces() {}

  /**
   * The text in pieces, cut where a reader would pause.
   *
   * @param most the most UTF-16 units of a piece once it is escaped
   * @return none where the text is blank
   */
  static List<String> of(String text, int most) {
    var pieces = new ArrayList<String>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      int cut = cut(rest, most);
      pieces.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    return pieces;
  }

  private static int cut(String text, int most) {
    int fits = fitting(text, most);
    if (fits == text.length()) {
      return fits;
    }
    return BREAKS.stream()
        .mapToInt(mark -> text.lastIndexOf(mark, fits - mark.length()) + mark.length())
        .filter(at -> at > fits / 2)
        .findFirst()
        .orElse(fits);
  }

  /** How many units from the beginning on fit; a character is never halved. */
  private static int fitting(String text, int most) {
    int at = 0;
    for (int width = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      width += Markup.width(c);
      if (width > most) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }
}
