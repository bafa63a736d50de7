package dev.ghotona.drafting;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.Stance;
import dev.ghotona.understanding.text.Dictionary;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Span;
import dev.ghotona.understanding.text.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds who says what a sentence tells, and how sure they are of it. */
final class Attribution {
  private final Dictionary<Word> words = words();

  private static Dictionary<Word> words() {
    var words = new Dictionary.Builder<Word>();
    new Tables(table -> Attribution.class.getResourceAsStream("/drafting/" + table))
        .read("reporting.tsv", words, cells -> Word.of(cells[0]));
    return words.build(false);
  }

  /** Where the one who says a thing stands. */
  enum Place {
    SUBJECT,
    OWNER,
    NAMED,
    PASSIVE
  }

  record Word(Stance stance, Place place) {
    static Word of(String cell) {
      String[] parts = cell.split(" ");
      return new Word(
          Stance.ofTag(parts[0]).orElseThrow(), Place.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }
  }

  /** A word for saying something, and where it stands. */
  record Said(Word word, int from, int to) {}

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
            .flatMap(s -> SpeakerFinder.of(sentence, s, when).stream())
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
                SpeakerNames.speaker(
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
              case BENGALI ->
                  sentence.token(at - 1).text().endsWith("র")
                      && !Amounts.isCurrency(sentence, at - 1);
              case HINDI -> SpeakerFinder.OF.contains(sentence.token(at - 1).text());
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
}
