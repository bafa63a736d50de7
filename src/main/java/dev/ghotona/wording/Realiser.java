package dev.ghotona.wording;

import dev.ghotona.answering.Answer;
import dev.ghotona.answering.Answer.SmallTalk;
import dev.ghotona.answering.Answer.Told;
import dev.ghotona.answering.Answer.Verdict;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.wording.Reply.Citation;
import dev.ghotona.wording.Reply.IncidentName;
import dev.ghotona.wording.Reply.Outcome;
import dev.ghotona.wording.Reply.ToldClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Realises answers in one language. */
final class Realiser {
  private static final int MOST_EXAMPLES = 3;

  private final Language language;
  private final Phrases phrases;
  private final Dates dates;
  private final ClaimLines claimLines;
  private final Suggestions suggestions;

  Realiser(Language language, Messages messages) {
    this.language = language;
    phrases = new Phrases(messages);
    var numbers = new Numbers(language);
    dates = new Dates(language, phrases, numbers);
    var values = new Values(language, phrases, numbers, dates);
    claimLines = new ClaimLines(language, phrases, values);
    suggestions = new Suggestions(language, phrases);
  }

  Reply reply(Answer answer) {
    return switch (answer) {
      case Told told -> told(told);
      case Answer.Sourced sourced -> sourced(sourced);
      case Answer.Compared compared -> compared(compared);
      case Answer.Listed listed -> listed(listed.incidents());
      case Answer.Clarify clarify -> clarify(clarify.candidates());
      case Answer.Unknown unknown -> unknown(unknown);
      case Answer.OutOfScope outOfScope -> outOfScope(outOfScope.known());
      case SmallTalk talk -> fixed(Outcome.SMALLTALK, phrase(talk.kind()), talk.known());
      case Answer.Help help -> fixed(Outcome.HELP, Phrase.HELP, help.known());
      case Answer.LanguageChosen chosen ->
          fixed(Outcome.SMALLTALK, Phrase.LANGUAGE_CHOSEN, chosen.known());
    };
  }

  Reply apology() {
    return fixed(Outcome.FAILED, Phrase.FAULT, List.of());
  }

  private Reply told(Told answer) {
    var claims = claimLines.tell(answer.incident(), answer.claims());
    var lines = new ArrayList<String>();
    addTold(lines, answer.verdict(), claims);
    return about(Outcome.ANSWERED, answer.incident(), lines, claims);
  }

  private void addTold(List<String> lines, Verdict verdict, List<ToldClaim> claims) {
    opener(verdict).ifPresent(phrase -> lines.add(phrases.say(phrase)));
    addLines(lines, claims);
  }

  private static void addLines(List<String> lines, List<ToldClaim> claims) {
    for (ToldClaim claim : claims) {
      lines.add(claim.text());
    }
  }

  private static Optional<Phrase> opener(Verdict verdict) {
    return switch (verdict) {
      case NONE -> Optional.empty();
      case YES -> Optional.of(Phrase.YES);
      case NO -> Optional.of(Phrase.NO);
      case NOT_SAID -> Optional.of(Phrase.NOT_SAID);
    };
  }

  private Reply sourced(Answer.Sourced answer) {
    var bySource = new LinkedHashMap<Source, List<Claim>>();
    for (Claim claim : answer.claims()) {
      var source = answer.incident().sourceOf(claim);
      bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(claim);
    }
    var lines = new ArrayList<String>();
    var told = new ArrayList<ToldClaim>();
    bySource.forEach(
        (source, claims) -> {
          var ofSource = claimLines.tell(answer.incident(), claims);
          addSource(lines, source);
          addLines(lines, ofSource);
          told.addAll(ofSource);
        });
    return about(Outcome.ANSWERED, answer.incident(), lines, told);
  }

  /** A title in another language than the reply's is left to the citation. */
  private void addSource(List<String> lines, Source source) {
    boolean readable = Language.ofTag(source.language()).filter(language::equals).isPresent();
    String published = dates.published(source);
    lines.add(
        readable
            ? phrases.say(Phrase.TITLED_SOURCE, publisher(source), source.title(), published)
            : phrases.say(Phrase.SOURCE, publisher(source), published));
    source.url().ifPresent(url -> lines.add(url.toString()));
  }

  private Reply compared(Answer.Compared answer) {
    var lines = new ArrayList<String>();
    var claims = new ArrayList<ToldClaim>();
    answer.earlier().ifPresent(first -> lines.add(phrases.say(Phrase.CAME_FIRST, name(first))));
    for (Told part : earlierFirst(answer)) {
      var told = claimLines.tell(part.incident(), part.claims());
      lines.add(name(part.incident()) + ":");
      addTold(lines, part.verdict(), told);
      claims.addAll(told);
    }
    return reply(Outcome.ANSWERED, lines, Optional.empty(), claims, onwards(answer.parts()));
  }

  private static List<Told> earlierFirst(Answer.Compared answer) {
    var parts = new ArrayList<Told>(answer.parts().size());
    for (Told part : answer.parts()) {
      boolean first = answer.earlier().filter(part.incident()::equals).isPresent();
      parts.add(first ? 0 : parts.size(), part);
    }
    return parts;
  }

  private List<String> onwards(List<Told> parts) {
    return parts.stream()
        .flatMap(part -> suggestions.onwards(part.incident(), part.claims()).stream().limit(1))
        .limit(Suggestions.MOST)
        .toList();
  }

  private Reply listed(List<Incident> incidents) {
    var lines = new ArrayList<String>();
    lines.add(phrases.say(incidents.isEmpty() ? Phrase.NOTHING_STORED : Phrase.LISTED));
    addNames(lines, incidents);
    return unclaimed(Outcome.LISTED, lines, suggestions.examples(incidents));
  }

  private Reply clarify(List<Incident> candidates) {
    var lines = new ArrayList<String>();
    lines.add(phrases.say(Phrase.CLARIFY));
    addNames(lines, candidates);
    return unclaimed(Outcome.CLARIFY, lines, suggestions.names(candidates));
  }

  private Reply unknown(Answer.Unknown answer) {
    var nearest = claimLines.tell(answer.incident(), answer.nearest());
    var lines = new ArrayList<String>();
    lines.add(phrases.say(Phrase.UNKNOWN, name(answer.incident())));
    if (!nearest.isEmpty()) {
      lines.add(phrases.say(Phrase.NEAREST));
      addLines(lines, nearest);
    }
    return about(Outcome.UNKNOWN, answer.incident(), lines, nearest);
  }

  private Reply outOfScope(List<Incident> known) {
    var lines = new ArrayList<String>();
    lines.add(phrases.say(Phrase.OUT_OF_SCOPE));
    if (!known.isEmpty()) {
      lines.add(phrases.say(Phrase.FOR_EXAMPLE));
      addNames(lines, known.subList(0, Math.min(MOST_EXAMPLES, known.size())));
    }
    return unclaimed(Outcome.OUT_OF_SCOPE, lines, suggestions.examples(known));
  }

  private static Phrase phrase(SmallTalk.Kind kind) {
    return switch (kind) {
      case GREETING -> Phrase.GREETING;
      case THANKS -> Phrase.THANKS;
      case ABOUT -> Phrase.ABOUT;
      case CHAT -> Phrase.CHAT;
    };
  }

  private Reply fixed(Outcome outcome, Phrase phrase, List<Incident> known) {
    return unclaimed(outcome, List.of(phrases.say(phrase)), suggestions.examples(known));
  }

  private Reply about(
      Outcome outcome, Incident incident, List<String> lines, List<ToldClaim> claims) {
    var subject = new IncidentName(incident.id(), name(incident));
    var told = claims.stream().map(ToldClaim::claim).toList();
    return reply(outcome, lines, Optional.of(subject), claims, suggestions.onwards(incident, told));
  }

  private Reply unclaimed(Outcome outcome, List<String> lines, List<String> next) {
    return reply(outcome, lines, Optional.empty(), List.of(), next);
  }

  private Reply reply(
      Outcome outcome,
      List<String> lines,
      Optional<IncidentName> subject,
      List<ToldClaim> claims,
      List<String> next) {
    String text = String.join("\n", lines);
    var form = WrittenForm.inOwnScript(language);
    return new Reply(outcome, form, text, subject, claims, citations(claims), next);
  }

  private List<Citation> citations(List<ToldClaim> claims) {
    return claims.stream()
        .map(told -> told.incident().sourceOf(told.claim()))
        .distinct()
        .map(source -> new Citation(source, publisher(source), dates.published(source)))
        .toList();
  }

  private void addNames(List<String> lines, List<Incident> incidents) {
    for (Incident incident : incidents) {
      lines.add("• " + name(incident));
    }
  }

  private String publisher(Source source) {
    return source.publisher().nearest(language).orElseThrow();
  }

  private String name(Incident incident) {
    return incident.names().nearest(language);
  }
}
