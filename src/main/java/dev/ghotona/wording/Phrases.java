package dev.ghotona.wording;

import com.ibm.icu.text.SimpleFormatter;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value.Bound;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The fixed phrases of one language. Each message is rendered once, with numbered places for its
 * arguments, and kept as a compiled pattern: rendering a Qute template costs microseconds, filling
 * a pattern does not, and one reply takes a dozen phrases.
 */
final class Phrases {
  private final Map<Phrase, SimpleFormatter> fixed;
  private final Map<Aspect, String> questions;
  private final Map<Aspect, String> labels;
  private final Map<Stance, SimpleFormatter> attributed;
  private final Map<Stance, SimpleFormatter> unattributed;
  private final Map<Stance, List<String>> signs;
  private final Map<Language, SimpleFormatter> statedIn;
  private final Map<Language, SimpleFormatter> quotedIn;
  private final Map<Language, String> answersIn;
  private final Map<Sector, String> sectors;
  private final Map<DayPart, String> partsOfDay;
  private final Map<Bound, SimpleFormatter> bounded;

  Phrases(Messages messages) {
    fixed = each(Phrase.class, phrase -> pattern(phrase.patternIn(messages)));
    questions = each(Aspect.class, aspect -> messages.question(aspect).strip());
    labels = each(Aspect.class, aspect -> messages.label(aspect).strip());
    attributed = each(Stance.class, s -> pattern(messages.attributed(s, "{0}", "{1}")));
    unattributed = each(Stance.class, s -> pattern(messages.unattributed(s, "{0}")));
    signs = each(Stance.class, s -> split(messages.signsOf(s)));
    statedIn = each(Language.class, l -> pattern(messages.statedIn(l, "{0}")));
    quotedIn = each(Language.class, l -> pattern(messages.quotedIn(l, "{0}")));
    answersIn = each(Language.class, l -> messages.answersIn(l).strip());
    sectors = each(Sector.class, sector -> messages.sector(sector).strip());
    partsOfDay = each(DayPart.class, part -> messages.partOfDay(part).strip());
    bounded = each(Bound.class, bound -> pattern(messages.bounded(bound, "{0}")));
  }

  private static <K extends Enum<K>, V> Map<K, V> each(Class<K> keys, Function<K, V> value) {
    var values = new EnumMap<K, V>(keys);
    for (K key : keys.getEnumConstants()) {
      values.put(key, value.apply(key));
    }
    return values;
  }

  private static SimpleFormatter pattern(String message) {
    return SimpleFormatter.compile(message.strip());
  }

  private static List<String> split(String signs) {
    return Stream.of(signs.strip().split("\\|")).filter(sign -> !sign.isEmpty()).toList();
  }

  String say(Phrase phrase, CharSequence... details) {
    return fixed.get(phrase).format(details);
  }

  String question(Aspect aspect) {
    return questions.get(aspect);
  }

  String label(Aspect aspect) {
    return labels.get(aspect);
  }

  String attributed(Stance stance, String who, String statement) {
    return attributed.get(stance).format(who, statement);
  }

  String unattributed(Stance stance, String statement) {
    return unattributed.get(stance).format(statement);
  }

  List<String> signsOf(Stance stance) {
    return signs.get(stance);
  }

  String statedIn(Language original, String text) {
    return statedIn.get(original).format(text);
  }

  String quotedIn(Language original, String text) {
    return quotedIn.get(original).format(text);
  }

  String answersIn(Language chosen) {
    return answersIn.get(chosen);
  }

  String sector(Sector sector) {
    return sectors.get(sector);
  }

  String partOfDay(DayPart part) {
    return partsOfDay.get(part);
  }

  String bounded(Bound bound, String amount) {
    return bounded.get(bound).format(amount);
  }
}
