package dev.ghotona.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts prose into sentences, word for word, in English, Bengali and Hindi. */
final class Sentences {
  private static final Pattern END =
      Pattern.compile("([.!?।॥]['\"”’)\\]]*)\\s+(?=[\\p{Lu}\\p{Lo}\\p{Nd}\"“‘(])");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.$");
  private static final Pattern INITIALS = Pattern.compile("(\\p{L}\\.)*\\p{L}");

  /** Words that end in a full stop without ending a sentence. */
  private static final Set<String> SHORTENED =
      Set.of(
          "al", "approx", "bros", "co", "corp", "dr", "e.g", "est", "etc", "fig", "gen", "gov",
          "i.e", "inc", "jr", "lt", "ltd", "mr", "mrs", "ms", "no", "prof", "sen", "sr", "st",
          "vs");

  private Sentences() {}

  /** The sentences in their order; none is blank. */
  static List<String> of(String prose) {
    var sentences = new ArrayList<String>();
    Matcher end = END.matcher(prose);
    int from = 0;
    while (end.find()) {
      String upToHere = prose.substring(from, end.end(1));
      if (!isShortened(upToHere)) {
        Words.clean(upToHere).ifPresent(sentences::add);
        from = end.end();
      }
    }
    Words.clean(prose.substring(from)).ifPresent(sentences::add);
    return List.copyOf(sentences);
  }

  private static boolean isShortened(String upToHere) {
    Matcher last = LAST_WORD.matcher(upToHere);
    if (!last.find()) {
      return false;
    }
    String word = last.group(1);
    return SHORTENED.contains(word.toLowerCase(Locale.ROOT)) || INITIALS.matcher(word).matches();
  }
}
