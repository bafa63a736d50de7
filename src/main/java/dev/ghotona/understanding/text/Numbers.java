package dev.ghotona.understanding.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the numbers that a text states in digits, in words, or in both: 30,000, ৩০ হাজার, 16k. */
public final class Numbers {
  private static final BigDecimal LEAST_MULTIPLIER = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /**
   * A number in a text.
   *
   * @param value without trailing zeros, so that numbers written in different ways are equal
   * @param from the index of its first token
   * @param to the index after its last token
   * @param clock whether it is written as a time of day, 6:45
   */
  public record Found(BigDecimal value, int from, int to, boolean clock) {
    /** Whether it {@link Numbers#isYear reads as a year}, standing alone. */
    public boolean isYear() {
      return to == from + 1 && Numbers.isYear(value);
    }
  }

  private Numbers() {}

  /** Whether a number reads as a year of our time, 1950 to 2099. */
  public static boolean isYear(BigDecimal value) {
    return value.scale() <= 0
        && value.compareTo(BigDecimal.valueOf(1950)) >= 0
        && value.compareTo(BigDecimal.valueOf(2099)) <= 0;
  }

  /** The number that ends right before a word, or empty. */
  public static Optional<Found> before(Analysis analysis, int at) {
    return in(analysis).stream().filter(n -> n.to() == at).findFirst();
  }

  /** The numbers of a text, in order. */
  public static List<Found> in(Analysis analysis) {
    var found = new ArrayList<Found>();
    List<Term> terms = analysis.terms();
    for (int i = 0; i < terms.size(); ) {
      BigDecimal value = valueOf(analysis, terms.get(i));
      if (value == null) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < terms.size() && multiplier(analysis, terms.get(end)) != null) {
        value = value.multiply(multiplier(analysis, terms.get(end)));
        end++;
      }
      boolean clock = analysis.tokens().get(terms.get(i).from()).text().indexOf(':') > 0;
      found.add(
          new Found(
              value.stripTrailingZeros(), terms.get(i).from(), terms.get(end - 1).to(), clock));
      i = end;
    }
    return found;
  }

  private static BigDecimal multiplier(Analysis analysis, Term term) {
    Token token = analysis.tokens().get(term.from());
    if (token.isNumber()) {
      return null;
    }
    if (token.text().equals("k") && followsAtOnce(analysis, term.from())) {
      return THOUSAND;
    }
    BigDecimal value = valueOf(analysis, term);
    return value != null && value.compareTo(LEAST_MULTIPLIER) >= 0 ? value : null;
  }

  /**
   * Whether a token stands right behind the one before: 16k, where k alone is a word of grammar.
   */
  private static boolean followsAtOnce(Analysis analysis, int token) {
    return analysis.tokens().get(token - 1).span().end()
        == analysis.tokens().get(token).span().start();
  }

  private static BigDecimal valueOf(Analysis analysis, Term term) {
    Token token = analysis.tokens().get(term.from());
    if (token.isNumber()) {
      return digits(token.text());
    }
    for (Sense sense : term.senses()) {
      if (sense instanceof Sense.Numeral numeral) {
        return numeral.value();
      }
    }
    return null;
  }

  private static BigDecimal digits(String text) {
    if (text.length() > 24) {
      return null;
    }
    String plain = text.replace(",", "").replace(':', '.');
    int dot = plain.indexOf('.');
    if (dot >= 0 && plain.indexOf('.', dot + 1) >= 0) {
      plain = plain.replace(".", "");
    }
    return new BigDecimal(plain).stripTrailingZeros();
  }
}
