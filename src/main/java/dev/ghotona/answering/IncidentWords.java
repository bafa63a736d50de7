package dev.ghotona.answering;

import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Term;
import java.util.Set;

/** The words of a text for incidents, and whether they stand for several. */
record IncidentWords(Analysis analysis) {
  private static final Set<String> INCIDENTS = Set.of("incident", "attack", "hack");
  private static final Set<String> PLURAL_ENDINGS = Set.of("গুলো", "গুলি", "গুলোর", "gulo", "guli");
  private static final Set<String> HINDI_INCIDENTS =
      Set.of("घटनाएं", "घटनाएँ", "घटनाओं", "ghatnaye", "ghatnayen");
  private static final String HINDI_OBLIQUE = "ों";
  private static final Set<String> HINDI_PLURALS = Set.of("हमले", "hamle");

  static boolean isIncident(Term term) {
    return Notion.isAnyOf(term, INCIDENTS);
  }

  /** Whether they surely stand for several: the plural of हमला is that of the attack's as well. */
  boolean areIncidents(Term term) {
    return isIncident(term) && isSurelyPlural(term);
  }

  /** Whether they may stand for several. */
  boolean mayBeIncidents(Term term) {
    return isIncident(term) && isPlural(term);
  }

  /** Whether any word may be a plural. */
  boolean isPlural(Term term) {
    String word = lastWord(term);
    return isSurelyPlural(term) || HINDI_PLURALS.contains(word) || word.endsWith(HINDI_OBLIQUE);
  }

  private boolean isSurelyPlural(Term term) {
    String word = lastWord(term);
    return word.endsWith("s")
        || HINDI_INCIDENTS.contains(word)
        || PLURAL_ENDINGS.stream().anyMatch(word::endsWith)
        || term.to() < analysis.tokens().size()
            && PLURAL_ENDINGS.contains(analysis.tokens().get(term.to()).text());
  }

  private String lastWord(Term term) {
    return analysis.tokens().get(term.to() - 1).text();
  }
}
