package dev.ghotona.understanding.entity;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Source;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The forms by which an incident and what belongs to it can be mentioned. */
public final class NameForms {
  private static final int SHORTEST_PART = 4;

  private final Incident incident;
  private final Lexicon lexicon;
  private final List<Form> forms = new ArrayList<>();

  /**
   * A name as it is written.
   *
   * @param name what it stands for
   */
  public record Form(String text, Name name) {}

  private NameForms(Incident incident, Lexicon lexicon) {
    this.incident = incident;
    this.lexicon = lexicon;
  }

  /** All forms of an incident; the lexicon tells which words of a name are distinctive. */
  public static List<Form> of(Incident incident, Lexicon lexicon) {
    return new NameForms(incident, lexicon).all();
  }

  private List<Form> all() {
    add(Name.Kind.INCIDENT, Stream.of(incident.names()));
    add(Name.Kind.VICTIM, incident.victims().stream());
    add(Name.Kind.SYSTEM, incident.systems().stream());
    add(Name.Kind.ACTOR, incident.actors().stream());
    for (Source source : incident.sources()) {
      source.publisher().byLanguage().values().forEach(p -> add(p, Name.Kind.PUBLISHER, false));
    }
    return List.copyOf(forms);
  }

  private void add(Name.Kind kind, Stream<Names> all) {
    all.flatMap(Names::all)
        .forEach(
            form -> {
              add(form, kind, false);
              addParts(form, kind);
            });
  }

  private void add(String form, Name.Kind kind, boolean part) {
    forms.add(new Form(form, new Name(incident.id(), kind, part)));
  }

  /** The words of a longer name that no other subject is called by: "Padma" of "Padma Bank". */
  private void addParts(String form, Name.Kind kind) {
    Analysis analysis = lexicon.analyse(form);
    if (analysis.terms().size() < 2) {
      return;
    }
    for (Term term : analysis.terms()) {
      if (isDistinctive(term)) {
        add(term.word().text(), kind, true);
      }
    }
    addCore(form, analysis, kind);
  }

  private static boolean isDistinctive(Term term) {
    return term.senses().isEmpty() && term.word().roman().length() >= SHORTEST_PART;
  }

  /** "Dream Job" of "Operation Dream Job": from the first rare word of it to the last. */
  private void addCore(String form, Analysis analysis, Name.Kind kind) {
    List<Term> rare = analysis.terms().stream().filter(t -> t.senses().isEmpty()).toList();
    if (rare.size() > 1) {
      int from = rare.getFirst().from();
      int to = rare.getLast().to();
      if (to - from < analysis.tokens().size()) {
        int end = analysis.tokens().get(to - 1).span().end();
        add(form.substring(analysis.tokens().get(from).span().start(), end), kind, true);
      }
    }
  }
}
