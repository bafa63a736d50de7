package dev.ghotona.wording;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be asked next, in one language: only questions that stored claims answer. */
final class Suggestions {
  static final int MOST = 3;

  private final Language language;
  private final Phrases phrases;

  Suggestions(Language language, Phrases phrases) {
    this.language = language;
    this.phrases = phrases;
  }

  /** Other sides of this incident: those after the first one told, then those before it. */
  List<String> onwards(Incident incident, List<Claim> told) {
    var answerable = aspects(incident.currentClaims());
    var toldAspects = aspects(told);
    answerable.removeAll(toldAspects);
    return inTurn(answerable, toldAspects).stream()
        .limit(MOST)
        .map(aspect -> question(aspect, incident))
        .toList();
  }

  private static EnumSet<Aspect> aspects(List<Claim> claims) {
    var aspects = EnumSet.noneOf(Aspect.class);
    for (Claim claim : claims) {
      aspects.add(claim.aspect());
    }
    return aspects;
  }

  private static List<Aspect> inTurn(Set<Aspect> aspects, Set<Aspect> after) {
    int from = after.isEmpty() ? 0 : after.iterator().next().ordinal();
    var inTurn = new ArrayList<Aspect>(aspects.size());
    aspects.stream().filter(aspect -> aspect.ordinal() > from).forEach(inTurn::add);
    aspects.stream().filter(aspect -> aspect.ordinal() <= from).forEach(inTurn::add);
    return inTurn;
  }

  /** One question about each of several incidents, or several about one, on various sides. */
  List<String> examples(List<Incident> incidents) {
    var questions = new ArrayList<String>(MOST);
    for (int i = 0; i < MOST && !incidents.isEmpty(); i++) {
      var incident = incidents.get(i % incidents.size());
      var aspects = List.copyOf(aspects(incident.currentClaims()));
      if (!aspects.isEmpty()) {
        questions.add(question(aspects.get(i * aspects.size() / MOST), incident));
      }
    }
    return questions.stream().distinct().toList();
  }

  List<String> names(List<Incident> incidents) {
    return incidents.stream().limit(MOST).map(i -> i.names().nearest(language)).toList();
  }

  private String question(Aspect aspect, Incident incident) {
    return phrases.question(aspect) + " – " + incident.names().nearest(language);
  }
}
