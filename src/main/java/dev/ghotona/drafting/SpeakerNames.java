package dev.ghotona.drafting;

import dev.ghotona.domain.Language;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether words of a sentence can name somebody who speaks, and what the name is. */
final class SpeakerNames {
  /** A name of more words is a sentence of its own that was taken for one. */
  static final int LONGEST = 12;

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "who", "which", "that", "there", "যা", "তা", "যে");

  /** Words of grammar that may begin a sentence before the one who says something. */
  private static final Set<String> FILLERS =
      Set.of(
          "but",
          "and",
          "so_therefore",
          "because",
          "also_too",
          "then",
          "now",
          "if",
          "postp_after",
          "again",
          "filler_actually",
          "only_just");

  private static final Set<String> FILLING =
      Set.of("however", "meanwhile", "অবশ্য", "যদিও", "তবে", "এদিকে", "हालांकि", "वहीं");

  private static final Set<String> SPEAKING_FOR_OTHERS =
      Set.of("he_she", "they", "we", "it", "this", "that", "i", "these", "those", "someone");

  /** Those who say something, where the lexicon knows them. */
  private static final Set<String> BODIES =
      Set.of(
          "company",
          "organisation",
          "police",
          "government",
          "ministry",
          "bank",
          "official",
          "spokesperson",
          "hospital",
          "university",
          "school",
          "expert",
          "agency",
          "regulator",
          "investigator",
          "management",
          "country",
          "security-firm",
          "research",
          "politician",
          "report",
          "attacker",
          "group",
          "employee",
          "doctor",
          "news");

  /** The ending of the genitive; পরিবার and its like end so without it. */
  private static final Pattern GENITIVE =
      Pattern.compile(
          "(?:['’-]?এর|['’-]র|ের|(?<=[ািীুূেৈোৌইউওয়])"
              + "(?<!পরিবা|সরকা|ট্যাঙ্কা|ট্যাংকা|সার্ভা|কম্পিউটা|রাউটা|প্রিন্টা|কাউন্টা|সেন্টা|ডলা)র)$");

  private SpeakerNames() {}

  /** Whether a word stands for somebody who can say something. */
  static boolean isBody(Sentence sentence, int at) {
    return sentence.term(at).senses().stream()
        .anyMatch(
            s ->
                s instanceof Sense.Topic(String id) && BODIES.contains(id)
                    || s instanceof Sense.Body
                    || s instanceof Sense.Place);
  }

  /** The name that these words are; empty where they are a pronoun, nothing, or too much. */
  static Optional<Draft.Speaker> name(Sentence sentence, int first, int last) {
    int from = first;
    int to = last;
    while (from < to && isFiller(sentence, from)) {
      from++;
    }
    if (from >= to || to - from > LONGEST || isPronoun(sentence, from, to)) {
      return Optional.empty();
    }
    return Optional.of(speaker(sentence, sentence.spanOf(from, to)));
  }

  /** "But", তবে, हालाँकि: what begins a sentence and is no part of a name. */
  private static boolean isFiller(Sentence sentence, int at) {
    return FILLING.contains(sentence.token(at).text()) || isGrammar(sentence, at, FILLERS);
  }

  private static boolean isGrammar(Sentence sentence, int at, Set<String> ids) {
    return sentence.isGrammar(at)
        && sentence.term(at).senses().stream()
            .anyMatch(s -> s instanceof Sense.Grammar(String id) && ids.contains(id));
  }

  /** Whether a word stands for somebody named before. */
  static boolean isPronoun(String word) {
    return PRONOUNS.contains(word);
  }

  /** They, she, this: who that is only the sentences before can tell. */
  private static boolean isPronoun(Sentence sentence, int from, int to) {
    boolean first =
        isPronoun(sentence.token(from).text())
            || sentence.language() != Language.ENGLISH
                && to - from < 4
                && isGrammar(sentence, from, SPEAKING_FOR_OTHERS)
                && !isBody(sentence, Math.min(from + 1, to - 1));
    for (int at = from; !first && at < to; at++) {
      if (!sentence.isGrammar(at)) {
        return false;
      }
    }
    return true;
  }

  /** Whom a part of the article names. */
  static Draft.Speaker speaker(Sentence sentence, Span span) {
    String name = span.of(sentence.article().text()).strip();
    return new Draft.Speaker(withoutCase(name, sentence.language()), span);
  }

  /** A phrase without the ending of the genitive: ব্যাংকের becomes ব্যাংক. */
  static String withoutCase(String name, Language language) {
    return language == Language.BENGALI ? GENITIVE.matcher(name).replaceFirst("") : name;
  }
}
