package dev.ghotona.drafting;

import dev.ghotona.domain.Language;
import dev.ghotona.drafting.Attribution.Said;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds who says a thing around the word for saying it, as each language orders a sentence. */
final class SpeakerFinder {
  /** Of words that nobody knows, so many may be a name. */
  private static final int LONGEST_PLAIN_NAME = 4;

  /** Between the one who says a thing and the word for saying it: "has", "on Saturday". */
  private static final Set<String> AUXILIARIES =
      Set.of("has", "have", "had", "also", "later", "on", "was", "were", "is", "are", "not");

  /** "Guests were told": who is told is not who tells. */
  private static final Set<String> BEING = Set.of("was", "were", "is", "are", "been", "being");

  private static final Set<String> HAVING = Set.of("has", "have", "had");

  private static final Set<String> OF_WHOM = Set.of("which", "who", "whose", "where");

  /** "Said on Monday that": so many words at most stand before what is said. */
  private static final int FARTHEST_THAT = 3;

  /** Of all that stands before "said," in a Bengali sentence, so many words may be a name. */
  private static final int LONGEST_FIRST_NAME = 7;

  static final Set<String> OF = Set.of("का", "के", "की");

  /** What ends a clause that is told: what follows says who tells it. */
  private static final Set<String> THAT = Set.of("বলে", "যে", "कि", "that");

  private SpeakerFinder() {}

  /** Who says it; empty where the sentence does not name anybody. */
  static Optional<Draft.Speaker> of(Sentence sentence, Said said, List<Moments.Found> when) {
    return switch (said.word().place()) {
      case SUBJECT -> subject(sentence, said, when);
      case OWNER -> owner(sentence, said);
      case NAMED -> named(sentence, said);
      case PASSIVE -> by(sentence, said).or(() -> owner(sentence, said));
    };
  }

  private static Optional<Draft.Speaker> subject(
      Sentence sentence, Said said, List<Moments.Found> when) {
    return switch (sentence.language()) {
      case ENGLISH -> english(sentence, said);
      case HINDI -> ergative(sentence, said);
      case BENGALI ->
          behind(sentence, said)
              .or(
                  () -> {
                    int to = before(when, said.from());
                    return nominative(sentence, said, clauseBegin(sentence, to), to);
                  });
    };
  }

  /** Where the words begin that only say when it was said, right before the word for saying it. */
  private static int before(List<Moments.Found> when, int said) {
    int to = said;
    for (Moments.Found moment : when.reversed()) {
      to = moment.to() == to ? moment.from() : to;
    }
    return to;
  }

  /** "X said that", ", said X.", ", X said", "X, the mayor, said that". */
  private static Optional<Draft.Speaker> english(Sentence sentence, Said said) {
    int to = said.from();
    while (to > 0 && AUXILIARIES.contains(sentence.token(to - 1).text())) {
      to--;
    }
    if (said.from() > 0 && BEING.contains(sentence.token(said.from() - 1).text())) {
      return Optional.empty();
    }
    if (said.from() == 0 || !sentence.partedBefore(said.from())) {
      return doer(sentence, clauseBegin(sentence, to), to);
    }
    return saysThat(sentence, said.to())
        ? SpeakerNames.name(sentence, 0, withoutClause(sentence, to))
        : SpeakerNames.name(sentence, said.to(), phraseEnd(sentence, said.to()));
  }

  /** "X has hired Y and says": what X has done besides is no part of the name. */
  private static Optional<Draft.Speaker> doer(Sentence sentence, int from, int to) {
    if (to <= from || !sentence.token(to - 1).text().equals("and")) {
      return SpeakerNames.name(sentence, from, to);
    }
    for (int at = from; at < to; at++) {
      if (HAVING.contains(sentence.token(at).text())) {
        return SpeakerNames.name(sentence, from, at);
      }
    }
    return Optional.empty();
  }

  private static boolean saysThat(Sentence sentence, int from) {
    return IntStream.range(from, Math.min(from + FARTHEST_THAT, sentence.size()))
        .anyMatch(at -> sentence.token(at).text().equals("that"));
  }

  /** "The chain, which runs 48 hotels,": the clause is no part of the name. */
  private static int withoutClause(Sentence sentence, int to) {
    int end = phraseEnd(sentence, 0);
    return end < to && OF_WHOM.contains(sentence.token(end).text()) ? end : to;
  }

  /** What comes between the one who says it and the word for saying it is what it is said of. */
  private static Optional<Draft.Speaker> nominative(
      Sentence sentence, Said said, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean more = at + 1 < to && SpeakerNames.isBody(sentence, at + 1);
      if (SpeakerNames.isBody(sentence, at) && !more && !inCase(sentence.token(at).text())) {
        return SpeakerNames.name(sentence, from, at + 1);
      }
    }
    boolean all = from == 0 && said.to() < sentence.size() && sentence.partedBefore(said.to());
    return to - from > (all ? LONGEST_FIRST_NAME : LONGEST_PLAIN_NAME)
        ? Optional.empty()
        : SpeakerNames.name(sentence, from, to);
  }

  private static boolean inCase(String word) {
    return word.matches(".*(?:র|কে|তে|য়|ে)") && !word.endsWith("সরকার");
  }

  /** X ने … कहा. */
  private static Optional<Draft.Speaker> ergative(Sentence sentence, Said said) {
    for (int at = said.from() - 1; at >= Math.max(1, said.from() - SpeakerNames.LONGEST); at--) {
      if (sentence.token(at).text().equals("ने")) {
        return SpeakerNames.name(sentence, clauseBegin(sentence, at), at);
      }
    }
    return Optional.empty();
  }

  /** বলে জানিয়েছে X: what follows the word for saying up to the end. */
  private static Optional<Draft.Speaker> behind(Sentence sentence, Said said) {
    boolean last = said.to() >= sentence.size() || sentence.partedBefore(said.to());
    boolean that = !last && sentence.token(said.to()).text().equals("যে");
    return last || that || sentence.size() - said.to() > SpeakerNames.LONGEST
        ? Optional.empty()
        : SpeakerNames.name(sentence, said.to(), phraseEnd(sentence, said.to()))
            .filter(name -> phraseEnd(sentence, said.to()) == sentence.size());
  }

  /** X-এর ধারণা, X का दावा; in चोरी होने की आशंका nobody is named. */
  private static Optional<Draft.Speaker> owner(Sentence sentence, Said said) {
    int to = said.from();
    if (sentence.language() == Language.HINDI) {
      boolean owned = to > 0 && OF.contains(sentence.token(to - 1).text());
      boolean happens = owned && to > 1 && sentence.token(to - 2).text().endsWith("ने");
      return owned && !happens
          ? SpeakerNames.name(sentence, clauseBegin(sentence, to - 1), to - 1)
          : Optional.empty();
    }
    boolean owned = to > 0 && sentence.token(to - 1).text().endsWith("র");
    return owned ? SpeakerNames.name(sentence, clauseBegin(sentence, to), to) : Optional.empty();
  }

  /** According to X; X-এর মতে; X के मुताबिक़. */
  private static Optional<Draft.Speaker> named(Sentence sentence, Said said) {
    if (sentence.language() == Language.ENGLISH) {
      return SpeakerNames.name(sentence, said.to(), phraseEnd(sentence, said.to()));
    }
    int to = said.from();
    boolean linked = to > 0 && OF.contains(sentence.token(to - 1).text());
    int end = linked ? to - 1 : to;
    boolean owned = linked || to > 0 && sentence.token(to - 1).text().endsWith("র");
    return !owned ? Optional.empty() : SpeakerNames.name(sentence, clauseBegin(sentence, end), end);
  }

  /** Confirmed by X; X को शक है. */
  private static Optional<Draft.Speaker> by(Sentence sentence, Said said) {
    int last = said.from() - 1;
    if (last > 0 && sentence.token(last).text().equals("को")) {
      return SpeakerNames.name(sentence, clauseBegin(sentence, last), last);
    }
    boolean by = said.to() < sentence.size() && sentence.token(said.to()).text().equals("by");
    return by
        ? SpeakerNames.name(sentence, said.to() + 1, phraseEnd(sentence, said.to() + 1))
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
            && (sentence.partedBefore(at) || SpeakerNames.isPronoun(sentence.token(at).text())))) {
      at++;
    }
    return at;
  }
}
