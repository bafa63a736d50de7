package dev.ghotona.understanding.entity;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Source;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Dictionary;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names by which stored incidents, their victims, systems, actors and sources can be mentioned.
 * Immutable and thread-safe: made anew when incidents change.
 */
public final class NameIndex {
  private static final int SHORTEST_PART = 4;

  private final Dictionary<Name> names;

  private NameIndex(Dictionary<Name> names) {
    this.names = names;
  }

  /** The names of these incidents; the lexicon tells which of their words are distinctive. */
  public static NameIndex of(Collection<Incident> incidents, Lexicon lexicon) {
    var builder = new Builder(lexicon);
    incidents.forEach(builder::add);
    return new NameIndex(builder.names.build(true));
  }

  /** The mentions in a text, in order; of two that overlap the longer one. */
  public List<Mention> mentions(Analysis analysis) {
    var mentions = new ArrayList<Mention>();
    for (int at = 0; at < analysis.words().size(); ) {
      Dictionary.Match<Name> match =
          isGrammar(analysis, at) ? null : names.find(analysis.words(), analysis.stems(), at);
      // A number alone names nothing; one that begins a name, as a year does, belongs to it.
      if (match == null || match.length() == 1 && analysis.tokens().get(at).isNumber()) {
        at++;
        continue;
      }
      mentions.add(new Mention(at, at + match.length(), match.values(), match.quality()));
      at += match.length();
    }
    return mentions;
  }

  private static boolean isGrammar(Analysis analysis, int at) {
    for (Term term : analysis.terms()) {
      if (term.from() <= at && at < term.to()) {
        return term.isGrammar();
      }
    }
    return false;
  }

  private static final class Builder {
    private final Dictionary.Builder<Name> names = new Dictionary.Builder<>();
    private final Lexicon lexicon;

    Builder(Lexicon lexicon) {
      this.lexicon = lexicon;
    }

    void add(Incident incident) {
      addAll(incident, Name.Kind.INCIDENT, Stream.of(incident.names()));
      addAll(incident, Name.Kind.VICTIM, incident.victims().stream());
      addAll(incident, Name.Kind.SYSTEM, incident.systems().stream());
      addAll(incident, Name.Kind.ACTOR, incident.actors().stream());
      for (Source source : incident.sources()) {
        source
            .publisher()
            .byLanguage()
            .values()
            .forEach(p -> names.add(p, new Name(incident.id(), Name.Kind.PUBLISHER, false)));
      }
    }

    private void addAll(Incident incident, Name.Kind kind, Stream<Names> all) {
      all.flatMap(Names::all)
          .forEach(
              form -> {
                names.add(form, new Name(incident.id(), kind, false));
                addParts(form, new Name(incident.id(), kind, true));
              });
    }

    /** The words of a longer name that no other subject is called by: "Padma" of "Padma Bank". */
    private void addParts(String form, Name part) {
      Analysis analysis = lexicon.analyse(form);
      if (analysis.terms().size() < 2) {
        return;
      }
      for (Term term : analysis.terms()) {
        if (term.senses().isEmpty() && term.word().roman().length() >= SHORTEST_PART) {
          names.add(term.word().text(), part);
        }
      }
    }
  }
}
