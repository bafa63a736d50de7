package dev.ghotona.drafting;

import dev.ghotona.domain.Value.Actor;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who is said to have acted: by a stored name, a name in quotes, or a name that is given. */
final class Actors {
  private static final Pattern QUOTED =
      Pattern.compile("[‘'\"“«]([\\p{L}\\p{M}\\p{N} .-]{2,40})[’'\"”»]");

  private static final List<String> BODIES = List.of("group", "attacker", "who-behind");

  private static final Set<String> CALLED =
      Set.of("called", "named", "calling", "as", "নামে", "নামের", "নামক", "नाम", "नामक");

  private Actors() {}

  /** An actor in a sentence, from its first word to the one after its last. */
  record Found(Actor actor, int from, int to) {}

  /** The actor that a sentence names, or else describes by a country. */
  static Optional<Found> in(Sentence sentence, List<Mention> mentions) {
    return stored(sentence, mentions)
        .or(() -> known(sentence))
        .or(() -> quoted(sentence))
        .or(() -> given(sentence))
        .or(() -> described(sentence));
  }

  private static Optional<Found> stored(Sentence sentence, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.has(Name.Kind.ACTOR))
        .findFirst()
        .map(m -> found(sentence, Actor.Kind.GROUP, m.from(), m.to()));
  }

  /** A group that the lexicon knows. */
  private static Optional<Found> known(Sentence sentence) {
    for (Term term : sentence.analysis().terms()) {
      for (Sense sense : term.senses()) {
        if (sense instanceof Sense.Body(String kind, String name) && kind.equals("actor")) {
          return Optional.of(found(sentence, Actor.Kind.GROUP, term.from(), term.to()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> quoted(Sentence sentence) {
    if (!sentence.speaksOf(BODIES)) {
      return Optional.empty();
    }
    Matcher quoted = QUOTED.matcher(sentence.text());
    return quoted.find() ? words(sentence, quoted.start(1), quoted.end(1)) : Optional.empty();
  }

  private static Optional<Found> words(Sentence sentence, int start, int end) {
    int from = 0;
    while (from < sentence.size() && sentence.token(from).span().start() < start) {
      from++;
    }
    int to = from;
    while (to < sentence.size() && sentence.token(to).span().end() <= end) {
      to++;
    }
    return to > from && to - from <= 4
        ? Optional.of(found(sentence, Actor.Kind.GROUP, from, to))
        : Optional.empty();
  }

  /** "A group called Iron Finch", আয়রন ফিঞ্চ নামে একটি দল. */
  private static Optional<Found> given(Sentence sentence) {
    if (!sentence.speaksOf(BODIES)) {
      return Optional.empty();
    }
    for (int at = 1; at + 1 < sentence.size(); at++) {
      if (CALLED.contains(sentence.token(at).text())) {
        Optional<Found> found =
            switch (sentence.language()) {
              case ENGLISH -> capitals(sentence, at + 1);
              case BENGALI, HINDI -> before(sentence, at);
            };
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> capitals(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size() && to - from < 4 && sentence.token(to).capital()) {
      to++;
    }
    return to > from ? Optional.of(found(sentence, Actor.Kind.GROUP, from, to)) : Optional.empty();
  }

  /** The words before "called" that the lexicon does not know: as a rule they are the name. */
  private static Optional<Found> before(Sentence sentence, int called) {
    int from = called;
    while (from > 0
        && called - from < 3
        && sentence.term(from - 1).senses().isEmpty()
        && !(from < called && sentence.partedBefore(from))) {
      from--;
    }
    return from < called
        ? Optional.of(found(sentence, Actor.Kind.GROUP, from, called))
        : Optional.empty();
  }

  /** "Chinese hackers": a country right before a word for those who attack. */
  private static Optional<Found> described(Sentence sentence) {
    List<Term> terms = sentence.analysis().terms();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).senses().stream().anyMatch(s -> s instanceof Sense.Place)) {
        for (int j = i + 1; j < Math.min(terms.size(), i + 4); j++) {
          if (isAttacker(terms.get(j)) && !sentence.partedBefore(terms.get(j).from())) {
            return Optional.of(
                found(sentence, Actor.Kind.UNNAMED, terms.get(i).from(), terms.get(j).to()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAttacker(Term term) {
    return term.senses().contains(new Sense.Topic("attacker"))
        || term.senses().contains(new Sense.Topic("group"));
  }

  private static Found found(Sentence sentence, Actor.Kind kind, int from, int to) {
    var name = sentence.localized(sentence.words(from, to));
    return new Found(new Actor(kind, name, sentence.country(0, sentence.size())), from, to);
  }
}
