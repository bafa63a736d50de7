package dev.ghotona.drafting;

import dev.ghotona.domain.Language;
import dev.ghotona.understanding.text.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an article into sentences. */
public final class Sentences {
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n\\r\\u2028\\u2029]+");

  /** What ends in a dot without ending a sentence. */
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:^|[\\s(])(?:\\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|St|No|Rs|Tk|vs|Inc|Ltd|Corp|Co|Jan|Feb"
              + "|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z]\\.[A-Z]|ডা|মো|মোঃ|ড|अ|डॉ|श्री|[ap]\\.m)\\.\\s*$");

  private static final int LONGEST_ABBREVIATED = 12;

  private static final Pattern ENDED =
      Pattern.compile(".*[.!।॥?…][\"'”’»)\\]]*\\s*", Pattern.DOTALL);

  private static final Pattern ASKING = Pattern.compile(".*\\?[\"'”’»)\\]]*\\s*", Pattern.DOTALL);

  private Sentences() {}

  /**
   * The sentences of a text, in order, without the white space around them; they do not overlap.
   * Headings and captions are among them.
   */
  public static List<Span> of(String text, Language language) {
    var sentences = new ArrayList<Span>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      cut(text, paragraph.start(), paragraph.end(), language, sentences);
    }
    return sentences;
  }

  /** Whether it tells something: it ends as a sentence does, and does not ask. */
  static boolean tells(String sentence) {
    return ENDED.matcher(sentence).matches() && !ASKING.matcher(sentence).matches();
  }

  private static void cut(String text, int from, int to, Language language, List<Span> into) {
    String paragraph = text.substring(from, to);
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of(language.tag()));
    breaks.setText(paragraph);
    int start = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      int end = closed(paragraph, at, paragraph.length());
      if (end > start && ends(paragraph, start, end)) {
        atDandas(paragraph, start, end, from, into);
        start = end;
      }
    }
    atDandas(paragraph, start, paragraph.length(), from, into);
  }

  /** Not behind an abbreviation, and not before a small letter: "Done!" he said. */
  private static boolean ends(String text, int start, int end) {
    String last = text.substring(Math.max(start, end - LONGEST_ABBREVIATED), end);
    return end == text.length()
        || !Character.isLowerCase(text.codePointAt(end)) && !ABBREVIATED.matcher(last).find();
  }

  // Not every Java's rules know the danda as the end of a sentence.
  private static void atDandas(String text, int from, int to, int offset, List<Span> into) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '।' || text.charAt(i) == '॥') {
        int end = closed(text, i + 1, to);
        add(text, start, end, offset, into);
        start = end;
        i = end - 1;
      }
    }
    add(text, start, to, offset, into);
  }

  /** The end of the quotation marks and brackets that close behind a full stop. */
  private static int closed(String text, int from, int to) {
    int end = from;
    while (end < to
        && end > 0
        && !isSpace(text.charAt(end - 1))
        && "\"'”’»)]".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static void add(String text, int from, int to, int offset, List<Span> into) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      into.add(new Span(offset + start, offset + end));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
