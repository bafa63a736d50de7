package dev.ghotona.drafting;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.Value.Bound;
import dev.ghotona.understanding.text.Numbers;
import dev.ghotona.understanding.text.Sense;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the numbers and sums of money that a sentence states. */
final class Amounts {
  private static final BigDecimal FEWEST_IN_WORDS = BigDecimal.valueOf(2);
  private static final int LONGEST_UNIT = 3;
  private static final int FARTHEST_COUNT = 5;

  private static final Map<String, String> CURRENCIES =
      Map.of(
          "dollar", "USD",
          "rupee", "INR",
          "taka", "BDT",
          "euro", "EUR",
          "pound", "GBP",
          "yuan", "CNY",
          "yen", "JPY",
          "ruble", "RUB",
          "riyal", "SAR",
          "dirham", "AED");

  private static final Map<Character, String> SIGNS =
      Map.of('$', "USD", '₹', "INR", '৳', "BDT", '€', "EUR", '£', "GBP", '¥', "JPY");

  /** What a number is counted by in Bengali and Hindi, no part of what is counted. */
  private static final Set<String> COUNTERS = Set.of("টি", "টা", "খানা", "টিরও", "টির");

  /** তিনটি, পাঁচজন: a numeral that says of itself that it counts. */
  private static final Pattern COUNTED = Pattern.compile(".+(?:টি|টা|টির|টিরও|জন|জনের)");

  private static final Set<String> AT_LEAST =
      Set.of("over", "exceeding", "বেশি", "অধিক", "ज्यादा", "अधिक", "least");

  private static final Set<String> AT_MOST =
      Set.of("most", "maximum", "সর্বোচ্চ", "সর্বাধিক", "अधिकतम");

  private Amounts() {}

  /** A value in a sentence, from its first word to the one after its last. */
  record Found(Value value, int from, int to) {}

  /** Whether it is the sign of a currency, as $: no word, but it tells the currency. */
  static boolean isSign(char c) {
    return SIGNS.containsKey(c);
  }

  /**
   * The amounts that a sentence states, in order.
   *
   * @param taken words that something else has been made of, as a date
   */
  static List<Found> in(Sentence sentence, BitSet taken) {
    var found = new ArrayList<Found>();
    for (Numbers.Found number : Numbers.in(sentence.analysis())) {
      boolean free = taken.get(number.from(), number.to()).isEmpty() && !number.clock();
      if (free && !isPartOfName(sentence, number)) {
        money(sentence, number).or(() -> quantity(sentence, number)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** CVE-2021-1, 24x7, 10.0.0.1: what letters or dots are joined to counts nothing. */
  private static boolean isPartOfName(Sentence sentence, Numbers.Found number) {
    String before = sentence.before(number.from());
    boolean joined =
        number.from() > 0
            && (before.isEmpty() || before.equals("-") || before.equals("."))
            && !sentence.token(number.from() - 1).isNumber();
    return joined
        || sentence.behind(number.to() - 1).equals("-") && isLatin(sentence, number.to())
        || sentence.token(number.from()).text().chars().filter(c -> c == '.').count() > 1;
  }

  private static boolean isLatin(Sentence sentence, int at) {
    return at < sentence.size()
        && sentence.token(at).text().charAt(0) < 0x80
        && sentence.language() != Language.ENGLISH;
  }

  private static Optional<Found> money(Sentence sentence, Numbers.Found number) {
    String before = sentence.before(number.from()).strip();
    if (!before.isEmpty() && SIGNS.containsKey(before.charAt(before.length() - 1))) {
      String code = SIGNS.get(before.charAt(before.length() - 1));
      return Optional.of(sum(sentence, number, code, number.from(), number.to()));
    }
    return currency(sentence, number.to())
        .map(code -> sum(sentence, number, code, number.from(), number.to() + 1))
        .or(
            () ->
                currency(sentence, number.from() - 1)
                    .filter(code -> before.length() <= 1)
                    .map(c -> sum(sentence, number, c, number.from() - 1, number.to())));
  }

  /** Whether a word names a currency. */
  static boolean isCurrency(Sentence sentence, int at) {
    return currency(sentence, at).isPresent();
  }

  private static Optional<String> currency(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return Optional.empty();
    }
    return sentence.term(at).senses().stream()
        .flatMap(
            s ->
                s instanceof Sense.Body(String kind, String name) && kind.equals("currency")
                    ? Optional.ofNullable(CURRENCIES.get(name)).stream()
                    : java.util.stream.Stream.empty())
        .findFirst();
  }

  private static Found sum(
      Sentence sentence, Numbers.Found number, String currency, int from, int to) {
    var money =
        new Value.Money(plain(number), Currency.getInstance(currency), bound(sentence, number));
    return new Found(money, from, to);
  }

  private static Optional<Found> quantity(Sentence sentence, Numbers.Found number) {
    boolean inDigits = sentence.token(number.from()).isNumber();
    if (!inDigits && number.value().compareTo(FEWEST_IN_WORDS) < 0
        || number.value().scale() > 2
        || number.isYear() && inDigits && plainYear(sentence, number)) {
      return Optional.empty();
    }
    int from = afterCounter(sentence, number.to());
    int to = unitEnd(sentence, from);
    boolean counted =
        from > number.to()
            || inDigits
            || sentence.language() == Language.ENGLISH
            || COUNTED.matcher(sentence.token(number.to() - 1).text()).matches();
    if (to == from) {
      return numbered(sentence, number);
    }
    return counted
        ? Optional.of(of(sentence, number, from, to, number.from(), to))
        : Optional.empty();
  }

  /** "The number of X is 60,000": what is counted stands before. */
  private static Optional<Found> numbered(Sentence sentence, Numbers.Found number) {
    for (int at = number.from() - 1; at >= Math.max(1, number.from() - FARTHEST_COUNT); at--) {
      if (speaks(sentence, at, "count")) {
        int unit =
            switch (sentence.language()) {
              case ENGLISH -> at + 2;
              case HINDI -> at - 2;
              case BENGALI -> at - 1;
            };
        return unit < 0 || unit >= number.from()
            ? Optional.empty()
            : Optional.of(of(sentence, number, unit, unit + 1, Math.min(unit, at), number.to()));
      }
    }
    return Optional.empty();
  }

  private static Found of(
      Sentence sentence, Numbers.Found number, int unitFrom, int unitTo, int from, int to) {
    String unit = SpeakerNames.withoutCase(sentence.words(unitFrom, unitTo), sentence.language());
    return new Found(
        new Value.Quantity(plain(number), bound(sentence, number), sentence.localized(unit)),
        from,
        to);
  }

  /** Four digits without a separator that read as a year are one. */
  private static boolean plainYear(Sentence sentence, Numbers.Found number) {
    return sentence.token(number.from()).text().length() == 4;
  }

  private static int afterCounter(Sentence sentence, int at) {
    boolean counter = at < sentence.size() && COUNTERS.contains(sentence.token(at).text());
    return counter ? at + 1 : at;
  }

  /** A unit ends where the phrase does, or at a word of grammar. */
  private static int unitEnd(Sentence sentence, int from) {
    int longest = sentence.language() == Language.ENGLISH ? LONGEST_UNIT : LONGEST_UNIT - 1;
    int to = from;
    while (to < sentence.size()
        && to - from < longest
        && !(to > from && sentence.partedBefore(to))
        && !sentence.token(to).isNumber()
        && (to == from ? !sentence.partedBefore(to) : !ends(sentence, to))
        && !(sentence.isGrammar(to) && isShort(sentence, to))) {
      to++;
      if (sentence.behind(to - 1).isBlank() && isWhole(sentence, to - 1)) {
        break;
      }
    }
    return to;
  }

  /** Words of grammar are short in English; longer ones are only taken for them. */
  private static boolean isShort(Sentence sentence, int at) {
    return sentence.language() != Language.ENGLISH || sentence.token(at).text().length() <= 5;
  }

  private static boolean ends(Sentence sentence, int at) {
    return sentence.language() == Language.ENGLISH && sentence.token(at).text().endsWith("ed");
  }

  /** In English what is counted ends in the plural's s, in Bengali where it owns what follows. */
  private static boolean isWhole(Sentence sentence, int at) {
    String word = sentence.token(at).text();
    return switch (sentence.language()) {
      case ENGLISH -> word.endsWith("s") && !word.endsWith("ss");
      case BENGALI -> word.matches(".+(?:র|য়|তে|কে)");
      case HINDI -> false;
    };
  }

  private static Bound bound(Sentence sentence, Numbers.Found number) {
    int first = Math.max(0, number.from() - 3);
    for (int at = number.from() - 1; at >= first; at--) {
      String word = sentence.token(at).text();
      boolean more =
          word.equals("than") && sentence.token(Math.max(0, at - 1)).text().equals("more");
      if (speaks(sentence, at, "at-least") || more || AT_LEAST.contains(word)) {
        return Bound.AT_LEAST;
      }
      boolean upTo = word.equals("to") && at > 0 && sentence.token(at - 1).text().equals("up");
      if (upTo || AT_MOST.contains(word)) {
        return Bound.AT_MOST;
      }
      if (speaks(sentence, at, "about") || isHedge(sentence, at)) {
        return Bound.ABOUT;
      }
    }
    return behind(sentence, number);
  }

  /** ৬০টিরও বেশি, 60 से ज़्यादा. */
  private static Bound behind(Sentence sentence, Numbers.Found number) {
    for (int at = number.to(); at < Math.min(sentence.size(), number.to() + 3); at++) {
      if (sentence.language() != Language.ENGLISH && AT_LEAST.contains(sentence.token(at).text())) {
        return Bound.AT_LEAST;
      }
    }
    return Bound.EXACTLY;
  }

  private static boolean isHedge(Sentence sentence, int at) {
    return sentence.term(at).senses().contains(new Sense.Grammar("hedge_about"));
  }

  private static boolean speaks(Sentence sentence, int at, String topic) {
    return sentence.term(at).senses().contains(new Sense.Topic(topic));
  }

  private static BigDecimal plain(Numbers.Found number) {
    return number.value().scale() < 0 ? number.value().setScale(0) : number.value();
  }
}
