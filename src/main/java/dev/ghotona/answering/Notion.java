package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Numbers;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Something with content of its own that a question speaks of, beside the incident's name.
 *
 * @param at the index of its first token
 * @param number the number it states, or null
 */
record Notion(Kind kind, int at, Term term, BigDecimal number) {

  enum Kind {
    /** A concept of the lexicon. */
    TOPIC,
    /** A country or region. */
    PLACE,
    /** An agency, company, medium or person known by name. */
    BODY,
    NUMBER,
    /** A word that the lexicon does not know, as a rule a name. */
    WORD
  }

  /** What an incident as such is called: who speaks of it speaks of nothing in it. */
  private static final Set<String> DEED = Set.of("incident", "attack", "hack", "happen");

  /** Whether it stands for the incident as such. */
  boolean isDeed() {
    return isDeed(term);
  }

  static boolean isDeed(Term term) {
    return isAnyOf(term, DEED);
  }

  /** Whether it is one of these topics of the lexicon. */
  boolean isAnyOf(Collection<String> topics) {
    return isAnyOf(term, topics);
  }

  static boolean isAnyOf(Term term, Collection<String> topics) {
    for (Sense sense : term.senses()) {
      if (sense instanceof Sense.Topic topic && topics.contains(topic.id())) {
        return true;
      }
    }
    return false;
  }

  /** The notions of the sentences that ask. */
  static List<Notion> of(Meaning meaning) {
    var notions = new ArrayList<Notion>();
    for (Term term : meaning.focus()) {
      if (term.isGrammar() || namesSubject(meaning, term)) {
        continue;
      }
      Numbers.Found number = number(meaning, term);
      if (number != null) {
        if (number.from() == term.from()) {
          notions.add(new Notion(Kind.NUMBER, term.from(), term, number.value()));
        }
        continue;
      }
      notions.add(new Notion(kind(meaning.analysis(), term), term.from(), term, null));
    }
    return notions;
  }

  private static Numbers.Found number(Meaning meaning, Term term) {
    for (Numbers.Found found : meaning.numbers()) {
      if (found.from() <= term.from() && term.from() < found.to()) {
        return found;
      }
    }
    return null;
  }

  private static boolean namesSubject(Meaning meaning, Term term) {
    for (Mention mention : meaning.mentions()) {
      if (mention.from() <= term.from() && term.to() <= mention.to()) {
        return mention.has(Name.Kind.INCIDENT) || mention.has(Name.Kind.VICTIM);
      }
    }
    return false;
  }

  private static Kind kind(Analysis analysis, Term term) {
    if (term.senses().isEmpty()) {
      return Kind.WORD;
    }
    boolean body = false;
    for (Sense sense : term.senses()) {
      if (sense instanceof Sense.Topic) {
        return Kind.TOPIC;
      }
      if (sense instanceof Sense.Place) {
        return Kind.PLACE;
      }
      body |= sense instanceof Sense.Body;
    }
    return body ? Kind.BODY : Kind.WORD;
  }
}
