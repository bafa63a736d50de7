package dev.ghotona.understanding.entity;

import dev.ghotona.domain.Language;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Dictionary;
import dev.ghotona.understanding.text.TimeWord;
import dev.ghotona.understanding.text.Token;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A text with the words of time looked up.
 *
 * @param today the day of the text: what it calls yesterday is told by it
 */
public record TimeText(
    Analysis analysis, Language language, LocalDate today, Dictionary<TimeWord> words) {
  private static final int MOST_DIGITS = 4;
  private static final Set<String> FILLERS = Set.of("the", "year", "month", "of");

  public int size() {
    return analysis.tokens().size();
  }

  public Token token(int at) {
    return analysis.tokens().get(at);
  }

  /** What a word stands for, if it is of this kind. */
  public <T extends TimeWord> Optional<T> word(int at, Class<T> kind) {
    var match = at < 0 ? null : analysis.in(words, at);
    if (match != null) {
      for (TimeWord value : match.values()) {
        if (kind.isInstance(value)) {
          return Optional.of(kind.cast(value));
        }
      }
    }
    return Optional.empty();
  }

  public boolean isMark(int at, TimeWord.Kind kind) {
    return word(at, TimeWord.Mark.class).filter(m -> m.kind() == kind).isPresent();
  }

  /** How many words what stands here takes; 1 at least. */
  public int length(int at) {
    var match = analysis.in(words, at);
    return match == null ? 1 : match.length();
  }

  /** The plain number that is written in digits here, if it lies between these. */
  public Optional<Integer> number(int at, int least, int most) {
    if (at < 0 || at >= size() || !isShortNumber(token(at).text())) {
      return Optional.empty();
    }
    int number = Integer.parseInt(token(at).text());
    return Optional.of(number).filter(n -> n >= least && n <= most);
  }

  private static boolean isShortNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST_DIGITS;
  }

  /** The year that is written in four digits here. */
  public Optional<Integer> year(int at) {
    return number(at, 1950, 2099).filter(y -> token(at).text().length() == 4);
  }

  /** The index of the time itself, where words may stand before it: since the year 2020. */
  int filled(int at) {
    int next = at;
    while (next < size() && FILLERS.contains(token(next).text())) {
      next++;
    }
    return next;
  }

  /** The month of the year that is named here. */
  Optional<Integer> month(int at) {
    return word(at, TimeWord.Month.class).map(TimeWord.Month::number);
  }

  /** Whether a word is one of time just as it stands, without an ending. */
  boolean isListed(int at) {
    return words.findListed(analysis.words(), at) != null;
  }

  /** Whether a word makes an open or a longer time of the one beside it. */
  boolean isBound(int at, TimeWord.Bound bound) {
    var match = at < 0 ? null : analysis.in(words, at);
    return match != null && match.values().contains(bound);
  }
}
