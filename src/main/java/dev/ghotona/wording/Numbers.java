package dev.ghotona.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import dev.ghotona.domain.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers and money as readers of one language write them: grouped as they group, in their digits,
 * and with a word for the magnitude where the number is round (৩০ হাজার, 30 हज़ार, 1.2 million).
 * Nothing is ever rounded.
 */
final class Numbers {
  private static final int DECIMALS_BEFORE_A_WORD = 2;
  private static final int LAKH = 5;

  private final Language language;
  private final LocalizedNumberFormatter figures;
  private final LocalizedNumberFormatter words;
  private final Map<Currency, LocalizedNumberFormatter> moneyInFigures = new ConcurrentHashMap<>();
  private final Map<Currency, LocalizedNumberFormatter> moneyInWords = new ConcurrentHashMap<>();

  Numbers(Language language) {
    this.language = language;
    figures =
        NumberFormatter.withLocale(ULocale.forLanguageTag(language.tag()))
            .precision(Precision.unlimited());
    words = figures.notation(Notation.compactLong());
  }

  String told(BigDecimal number) {
    return (isRound(number) ? words : figures).format(number).toString();
  }

  String told(BigDecimal amount, Currency currency) {
    boolean round = isRound(amount);
    var base = round ? words : figures;
    return (round ? moneyInWords : moneyInFigures)
        .computeIfAbsent(currency, c -> of(c, base))
        .format(amount)
        .toString();
  }

  private static LocalizedNumberFormatter of(Currency currency, LocalizedNumberFormatter base) {
    var unit = com.ibm.icu.util.Currency.getInstance(currency.getCurrencyCode());
    return base.unit(unit).unitWidth(UnitWidth.FULL_NAME).precision(Precision.unlimited());
  }

  /** A length of time in the greatest unit that leaves nothing over; days from two on. */
  String told(Duration duration) {
    long minutes = duration.toMinutes();
    if (duration.toSeconds() % 60 != 0 || minutes == 0) {
      return told(duration.toSeconds(), MeasureUnit.SECOND);
    }
    if (minutes % 60 != 0) {
      return told(minutes, MeasureUnit.MINUTE);
    }
    long hours = minutes / 60;
    return hours % 24 == 0 && hours >= 48
        ? told(hours / 24, MeasureUnit.DAY)
        : told(hours, MeasureUnit.HOUR);
  }

  private String told(long amount, MeasureUnit unit) {
    return figures.unit(unit).unitWidth(UnitWidth.FULL_NAME).format(amount).toString();
  }

  /** Digits of this language without grouping, as in years and clock times. */
  String digits(int number) {
    String ascii = Integer.toString(number);
    return language == Language.BENGALI ? inBengali(ascii) : ascii;
  }

  /** The same with a leading zero where there is but one digit. */
  String twoDigits(int number) {
    return number < 10 ? digits(0) + digits(number) : digits(number);
  }

  private static String inBengali(String ascii) {
    char[] digits = ascii.toCharArray();
    for (int i = 0; i < digits.length; i++) {
      digits[i] += '০' - '0';
    }
    return new String(digits);
  }

  /** Whether people would write this number with a word: 30 thousand, 12.5 lakh, 3 million. */
  private boolean isRound(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    int magnitude = stripped.precision() - stripped.scale() - 1;
    int word = magnitudeOfWord(magnitude);
    int decimals = stripped.scale() + word;
    return word > 0 && decimals <= (word < LAKH ? 0 : DECIMALS_BEFORE_A_WORD);
  }

  /** The power of ten that the greatest fitting word stands for, or 0. */
  private int magnitudeOfWord(int magnitude) {
    return switch (language) {
      case ENGLISH -> magnitude < 6 ? 0 : magnitude / 3 * 3;
      case BENGALI -> magnitude < 3 ? 0 : magnitude < 5 ? 3 : magnitude < 7 ? LAKH : 7;
      case HINDI -> magnitude < 3 ? 0 : magnitude < 5 ? 3 : magnitude | 1;
    };
  }
}
