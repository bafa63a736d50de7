package dev.ghotona.drafting;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.Stance;
import dev.ghotona.understanding.text.Dictionary;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds who says what a sentence tells, and how sure they are of it. */
final class Attribution {
  /** A name of more words is a sentence of its own that was taken for one. */
  private static final int LONGEST_NAME = 12;

  /** Of words that nobody knows, so many may be a name. */
  private static final int LONGEST_PLAIN_NAME = 4;

  /** Between the one who says a thing and the word for saying it: "has", "on Saturday". */
  private static final Set<String> AUXILIARIES =
      Set.of("has", "have", "had", "also", "later", "on", "was", "were", "is", "are", "not");

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "who", "which", "that", "there", "যা", "তা", "যে");

  private static final Set<String> OF = Set.of("का", "के", "की");

  /** What ends a clause that is told: what follows says who tells it. */
  private static final Set<String> THAT = Set.of("বলে", "যে", "कि", "that");

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

  private final Dictionary<Word> words = Table.read("reporting.tsv", Word::of);

  /** Where the one who says a thing stands. */
  private enum Place {
    SUBJECT,
    OWNER,
    NAMED,
    PASSIVE
  }

  private record Word(Stance stance, Place place) {
    static Word of(String cell) {
      String[] parts = cell.split(" ");
      return new Word(
          Stance.ofTag(parts[0]).orElseThrow(), Place.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }
  }

  private record Said(Word word, int from, int to) {}

  /** How sure who is; nobody where the article itself says so. */
  record Voice(Stance stance, Optional<Draft.Speaker> speaker) {
    static final Voice OF_THE_ARTICLE = new Voice(Stance.REPORTED, Optional.empty());
  }

  /** The voice that speaks in a sentence; when it does is no part of a name. */
  Voice of(Sentence sentence, List<Moments.Found> when) {
    List<Said> said = said(sentence);
    if (said.isEmpty()) {
      return Voice.OF_THE_ARTICLE;
    }
    Optional<Draft.Speaker> speaker =
        said.stream()
            .sorted(Comparator.comparing((Said s) -> weight(s.word().stance())).reversed())
            .flatMap(s -> speaker(sentence, s).stream())
            .findFirst()
            .flatMap(named -> without(when, sentence, named));
    return new Voice(stance(sentence, said), speaker);
  }

  private static Optional<Draft.Speaker> without(
      List<Moments.Found> when, Sentence sentence, Draft.Speaker speaker) {
    for (Moments.Found moment : when) {
      Span told = sentence.spanOf(moment.from(), moment.to());
      if (told.start() <= speaker.span().start() && told.end() > speaker.span().start()) {
        return told.end() >= speaker.span().end() || moment.to() >= sentence.size()
            ? Optional.empty()
            : Optional.of(
                speaker(
                    sentence,
                    new Span(
                        sentence.spanOf(moment.to(), moment.to() + 1).start(),
                        speaker.span().end())));
      }
    }
    return Optional.of(speaker);
  }

  /** Of several words the one that doubts or denies is the one that counts. */
  private static Stance stance(Sentence sentence, List<Said> said) {
    return said.stream()
        .filter(s -> s.word().stance() != Stance.CONFIRMED || !isDenied(sentence, s))
        .map(s -> s.word().stance())
        .max(Comparator.comparing(Attribution::weight))
        .orElse(Stance.REPORTED);
  }

  private static int weight(Stance stance) {
    return switch (stance) {
      case REPORTED -> 0;
      case CONFIRMED -> 1;
      case BELIEVED -> 2;
      case ESTIMATED -> 3;
      case DENIED -> 4;
    };
  }

  /** "Could not confirm", নিশ্চিত করেনি, पुष्टि नहीं की. */
  private static boolean isDenied(Sentence sentence, Said said) {
    for (int at = Math.max(0, said.from() - 3);
        at < Math.min(sentence.size(), said.to() + 1);
        at++) {
      if (sentence.term(at).senses().contains(new Sense.Grammar("neg_not"))) {
        return true;
      }
    }
    return false;
  }

  private List<Said> said(Sentence sentence) {
    var said = new ArrayList<Said>();
    for (int at = 0; at < sentence.size(); ) {
      var match = words.findListed(sentence.analysis().words(), at);
      boolean parted =
          match == null
              || isParted(sentence, at, at + match.length())
              || !isOwned(sentence, match.values().getFirst(), at, match.length());
      if (!parted) {
        said.add(new Said(match.values().getFirst(), at, at + match.length()));
      }
      at += parted ? 1 : match.length();
    }
    return said;
  }

  /** A claim is somebody's: without an owner দাবি is what a gang demands, and হিসাবে means "as". */
  private static boolean isOwned(Sentence sentence, Word word, int at, int length) {
    boolean needed =
        sentence.language() != Language.ENGLISH
            && length == 1
            && (word.place() == Place.OWNER || word.place() == Place.NAMED);
    return !needed
        || at > 0
            && switch (sentence.language()) {
              case BENGALI -> sentence.token(at - 1).text().endsWith("র");
              case HINDI -> OF.contains(sentence.token(at - 1).text());
              case ENGLISH -> true;
            };
  }

  private static boolean isParted(Sentence sentence, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (sentence.partedBefore(at)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Draft.Speaker> speaker(Sentence sentence, Said said) {
    return switch (said.word().place()) {
      case SUBJECT -> subject(sentence, said);
      case OWNER -> owner(sentence, said);
      case NAMED -> named(sentence, said);
      case PASSIVE -> by(sentence, said).or(() -> owner(sentence, said));
    };
  }

  private static Optional<Draft.Speaker> subject(Sentence sentence, Said said) {
    return switch (sentence.language()) {
      case ENGLISH -> english(sentence, said);
      case HINDI -> ergative(sentence, said);
      case BENGALI ->
          behind(sentence, said)
              .or(() -> nominative(sentence, clauseBegin(sentence, said.from()), said.from()));
    };
  }

  /** "X said that", ", said X.", ", X said", "X, the mayor, said that". */
  private static Optional<Draft.Speaker> english(Sentence sentence, Said said) {
    int to = said.from();
    while (to > 0 && AUXILIARIES.contains(sentence.token(to - 1).text())) {
      to--;
    }
    if (said.from() == 0 || !sentence.partedBefore(said.from())) {
      return name(sentence, clauseBegin(sentence, to), to);
    }
    boolean that = said.to() < sentence.size() && sentence.token(said.to()).text().equals("that");
    return that ? name(sentence, 0, to) : name(sentence, said.to(), phraseEnd(sentence, said.to()));
  }

  /** What comes between the one who says it and the word for saying it is what it is said of. */
  private static Optional<Draft.Speaker> nominative(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean more = at + 1 < to && isBody(sentence, at + 1);
      if (isBody(sentence, at) && !more && !inCase(sentence.token(at).text())) {
        return name(sentence, from, at + 1);
      }
    }
    return to - from > LONGEST_PLAIN_NAME ? Optional.empty() : name(sentence, from, to);
  }

  private static boolean isBody(Sentence sentence, int at) {
    return sentence.term(at).senses().stream()
        .anyMatch(
            s ->
                s instanceof Sense.Topic(String id) && BODIES.contains(id)
                    || s instanceof Sense.Body
                    || s instanceof Sense.Place);
  }

  private static boolean inCase(String word) {
    return word.matches(".*(?:র|কে|তে|য়|ে)") && !word.endsWith("সরকার");
  }

  /** X ने … कहा. */
  private static Optional<Draft.Speaker> ergative(Sentence sentence, Said said) {
    for (int at = said.from() - 1; at >= Math.max(1, said.from() - LONGEST_NAME); at--) {
      if (sentence.token(at).text().equals("ने")) {
        return name(sentence, clauseBegin(sentence, at), at);
      }
    }
    return Optional.empty();
  }

  /** বলে জানিয়েছে X: what follows the word for saying up to the end. */
  private static Optional<Draft.Speaker> behind(Sentence sentence, Said said) {
    boolean last = said.to() >= sentence.size() || sentence.partedBefore(said.to());
    boolean that = !last && sentence.token(said.to()).text().equals("যে");
    return last || that || sentence.size() - said.to() > LONGEST_NAME
        ? Optional.empty()
        : name(sentence, said.to(), phraseEnd(sentence, said.to()))
            .filter(name -> phraseEnd(sentence, said.to()) == sentence.size());
  }

  /** X-এর ধারণা, X का दावा. */
  private static Optional<Draft.Speaker> owner(Sentence sentence, Said said) {
    int to = said.from();
    if (sentence.language() == Language.HINDI) {
      boolean owned = to > 0 && OF.contains(sentence.token(to - 1).text());
      return owned ? name(sentence, clauseBegin(sentence, to - 1), to - 1) : Optional.empty();
    }
    boolean owned = to > 0 && sentence.token(to - 1).text().endsWith("র");
    return owned ? name(sentence, clauseBegin(sentence, to), to) : Optional.empty();
  }

  /** According to X; X-এর মতে; X के मुताबिक़. */
  private static Optional<Draft.Speaker> named(Sentence sentence, Said said) {
    if (sentence.language() == Language.ENGLISH) {
      return name(sentence, said.to(), phraseEnd(sentence, said.to()));
    }
    int to = said.from();
    boolean linked = to > 0 && OF.contains(sentence.token(to - 1).text());
    int end = linked ? to - 1 : to;
    boolean owned = linked || to > 0 && sentence.token(to - 1).text().endsWith("র");
    return !owned ? Optional.empty() : name(sentence, clauseBegin(sentence, end), end);
  }

  /** Confirmed by X. */
  private static Optional<Draft.Speaker> by(Sentence sentence, Said said) {
    boolean by = said.to() < sentence.size() && sentence.token(said.to()).text().equals("by");
    return by
        ? name(sentence, said.to() + 1, phraseEnd(sentence, said.to() + 1))
        : Optional.empty();
  }

  /** Where the phrase begins that ends before a word: behind the comma before it. */
  private static int clauseBegin(Sentence sentence, int before) {
    int at = before;
    while (at > 0
        && !(at < before && sentence.partedBefore(at))
        && !THAT.contains(sentence.token(at - 1).text())) {
      at--;
    }
    return at;
  }

  private static int phraseEnd(Sentence sentence, int from) {
    int at = Math.min(from, sentence.size());
    while (at < sentence.size()
        && !(at > from
            && (sentence.partedBefore(at) || PRONOUNS.contains(sentence.token(at).text())))) {
      at++;
    }
    return at;
  }

  private static Optional<Draft.Speaker> name(Sentence sentence, int first, int last) {
    int from = first;
    int to = last;
    while (from < to && isFiller(sentence, from)) {
      from++;
    }
    if (from >= to || to - from > LONGEST_NAME || isPronoun(sentence, from, to)) {
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

  /** They, she, this: who that is only the sentences before can tell. */
  private static boolean isPronoun(Sentence sentence, int from, int to) {
    boolean first =
        PRONOUNS.contains(sentence.token(from).text())
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

  private static Draft.Speaker speaker(Sentence sentence, Span span) {
    String name = span.of(sentence.article().text()).strip();
    return new Draft.Speaker(withoutCase(name, sentence.language()), span);
  }

  /** A phrase without the ending of the genitive: ব্যাংকের becomes ব্যাংক. */
  static String withoutCase(String name, Language language) {
    return language == Language.BENGALI
        ? name.replaceFirst("(?:['’-]?এর|['’-]র|ের|(?<=[ািীুূেৈোৌইউওয়])র)$", "")
        : name;
  }
}
