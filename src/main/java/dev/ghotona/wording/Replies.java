package dev.ghotona.wording;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.wording.Reply.Citation;
import dev.ghotona.wording.Reply.IncidentName;
import dev.ghotona.wording.Reply.Outcome;
import dev.ghotona.wording.Reply.ToldClaim;
import java.util.List;
import java.util.Optional;

/** Makes replies of worded lines in one language: with citations and what can be asked next. */
final class Replies {
  private final Language language;
  private final Phrases phrases;
  private final Dates dates;
  private final NamesShown names;
  private final Suggestions suggestions;

  Replies(Language language, Phrases phrases, Dates dates, NamesShown names) {
    this.language = language;
    this.phrases = phrases;
    this.dates = dates;
    this.names = names;
    this.suggestions = new Suggestions(language, phrases);
  }

  /** A fixed phrase, with questions about these incidents. */
  Reply fixed(Outcome outcome, Phrase phrase, List<Incident> known) {
    return unclaimed(outcome, List.of(phrases.say(phrase)), suggestions.examples(known));
  }

  /** About one incident, these claims told of it. */
  Reply about(Outcome outcome, Incident incident, List<String> lines, List<ToldClaim> claims) {
    var subject = new IncidentName(incident.id(), name(incident));
    List<Claim> told = claims.stream().map(ToldClaim::claim).toList();
    return reply(outcome, lines, Optional.of(subject), claims, suggestions.onwards(incident, told));
  }

  Reply unclaimed(Outcome outcome, List<String> lines, List<String> next) {
    return reply(outcome, lines, Optional.empty(), List.of(), next);
  }

  Reply reply(
      Outcome outcome,
      List<String> lines,
      Optional<IncidentName> subject,
      List<ToldClaim> claims,
      List<String> next) {
    String text = String.join("\n", lines);
    var form = WrittenForm.inOwnScript(language);
    return new Reply(outcome, form, text, subject, claims, citations(claims), next, List.of());
  }

  private List<Citation> citations(List<ToldClaim> claims) {
    return claims.stream()
        .map(told -> told.incident().sourceOf(told.claim()))
        .distinct()
        .map(source -> new Citation(source, publisher(source), dates.published(source)))
        .toList();
  }

  void addNames(List<String> lines, List<Incident> incidents) {
    for (Incident incident : incidents) {
      lines.add("• " + name(incident));
    }
  }

  String publisher(Source source) {
    return source.publisher().nearest(language).orElseThrow();
  }

  String name(Incident incident) {
    return names.of(incident.names());
  }

  /** What can be asked next. */
  Suggestions suggestions() {
    return suggestions;
  }
}
