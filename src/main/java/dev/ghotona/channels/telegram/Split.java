package dev.ghotona.channels.telegram;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a plain text into messages: after a paragraph or a sentence, else between words, else
 * between graphemes. Markup comes after it, so that no tag is ever cut.
 */
final class Split {
  /**
   * In UTF-16 units, after Telegram has read the markup: core.telegram.org/bots/api#sendmessage.
   */
  static final int LONGEST = 4096;

  private final ULocale locale;
  private final int longest;

  /**
   * @param locale whose sentences they are
   * @param longest in UTF-16 units
   */
  Split(ULocale locale, int longest) {
    this.locale = locale;
    this.longest = longest;
  }

  /** The parts, none blank and none longer than may be; empty for a blank text. */
  List<String> parts(String text) {
    return parts(text, 0);
  }

  /**
   * The same, where something else comes before the text in the first part.
   *
   * @param before how long that is
   */
  List<String> parts(String text, int before) {
    var parts = new ArrayList<String>();
    String rest = text.strip();
    int room = longest - before;
    while (rest.length() > room) {
      int cut = cut(rest, room);
      parts.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
      room = longest;
    }
    parts.add(rest);
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /** A text that is not longer than may be, cut between graphemes where need be. */
  static String shortened(String text, int longest) {
    String line = text.strip();
    if (line.length() <= longest) {
      return line;
    }
    int cut = last(BreakIterator.getCharacterInstance(ULocale.ROOT), line, longest - 1);
    return line.substring(0, cut > 0 ? cut : whole(line, longest - 1)).strip() + "…";
  }

  private int cut(String text, int room) {
    int line = text.lastIndexOf('\n', room);
    int sentence = last(BreakIterator.getSentenceInstance(locale), text, room);
    int best = line > room / 2 ? line : Math.max(line, sentence);
    if (best > 0) {
      return best;
    }
    int word = last(BreakIterator.getLineInstance(locale), text, room);
    if (word > 0) {
      return word;
    }
    int grapheme = last(BreakIterator.getCharacterInstance(locale), text, room);
    return grapheme > 0 ? grapheme : whole(text, room);
  }

  /** The last boundary that leaves no more than this before it. */
  private static int last(BreakIterator boundaries, String text, int room) {
    boundaries.setText(text);
    return boundaries.isBoundary(room) ? room : boundaries.preceding(room);
  }

  /** Of a grapheme without an end at least no half of a surrogate pair. */
  private static int whole(String text, int room) {
    return Character.isLowSurrogate(text.charAt(room)) ? room - 1 : room;
  }
}
