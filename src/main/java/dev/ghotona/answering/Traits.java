package dev.ghotona.answering;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Sector;
import dev.ghotona.understanding.entity.NameForms;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Sense;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All by which one incident can be found: what an index keeps of it.
 *
 * @param forms what it, and what belongs to it, is called
 * @param senses what its claims speak of, and the topics in the names of who was hit
 * @param numbers those that its claims state
 * @param words those of its claims that the lexicon does not know, folded
 * @param accused what is said of those who are said to have done it
 * @param years those that it fell into
 * @param courses when it went on, more than one where claims do not agree
 * @param begun when it began, as far as is told
 * @param told how much is told of it: sentences, one for each language that a claim is told in, and
 *     sources
 */
public record Traits(
    String id,
    List<NameForms.Form> forms,
    Set<Sense> senses,
    Set<BigDecimal> numbers,
    Set<String> words,
    Set<Mark> accused,
    Set<Sector> sectors,
    Set<String> countries,
    Set<Integer> years,
    List<Course> courses,
    Instant begun,
    int told) {

  /** Reads an incident; takes about a millisecond. */
  public static Traits of(Incident incident, Lexicon lexicon) {
    var marks = new ClaimMarks(incident, lexicon);
    return new Traits(
        incident.id(),
        NameForms.of(incident, lexicon),
        union(marks.bySense().keySet(), VictimTopics.of(incident, lexicon)),
        marks.byNumber().keySet(),
        marks.byWord().keySet(),
        Accusations.in(incident, lexicon),
        incident.sectors(),
        incident.countries(),
        Chronology.years(incident),
        Course.of(incident),
        Chronology.begin(incident),
        told(incident));
  }

  private static Set<Sense> union(Set<Sense> some, Set<Sense> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }

  private static int told(Incident incident) {
    return incident.sources().size()
        + incident.currentClaims().stream().mapToInt(c -> c.statement().byLanguage().size()).sum();
  }
}
