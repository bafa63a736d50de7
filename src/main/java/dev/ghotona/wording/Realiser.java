package dev.ghotona.wording;

import dev.ghotona.answering.Answer;
import dev.ghotona.answering.Answer.SmallTalk;
import dev.ghotona.answering.Answer.Told;
import dev.ghotona.answering.Answer.Verdict;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Hindrance;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Source;
import dev.ghotona.wording.Reply.Outcome;
import dev.ghotona.wording.Reply.ToldClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Realises answers in one language. */
final class Realiser {
  private static final int MOST_EXAMPLES = 3;

  private final Language language;
  private final Phrases phrases;
  private final Numbers numbers;
  private final Dates dates;
  private final ClaimLines claimLines;
  private final Replies replies;
  private final MenuReplies menu;
  private final SurveyReplies surveys;

  /**
   * @param spelling a name in the letters of the replies, or empty where it is not to be spelt
   */
  Realiser(Language language, Messages messages, Function<String, Optional<String>> spelling) {
    var phrases = new Phrases(messages);
    var numbers = new Numbers(language);
    this(language, phrases, numbers, new Dates(language, phrases, numbers), spelling);
  }

  private Realiser(
      Language language,
      Phrases phrases,
      Numbers numbers,
      Dates dates,
      Function<String, Optional<String>> spelling) {
    this.language = language;
    this.phrases = phrases;
    this.numbers = numbers;
    this.dates = dates;
    var names = new NamesShown(language, new Countries(language), spelling);
    var values = new Values(language, phrases, numbers, dates, names);
    claimLines = new ClaimLines(language, phrases, values);
    replies = new Replies(language, phrases, dates, names);
    menu = new MenuReplies(phrases, numbers, dates, claimLines, replies);
    surveys = new SurveyReplies(language, phrases, numbers, dates, claimLines, replies);
  }

  /** The same phrases, of which each took a while to read, with names spelt in another way. */
  Realiser spelling(Function<String, Optional<String>> spelling) {
    return new Realiser(language, phrases, numbers, dates, spelling);
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
      case SmallTalk talk -> replies.fixed(Outcome.SMALLTALK, phrase(talk.kind()), talk.known());
      case Answer.Help help -> replies.fixed(Outcome.HELP, Phrase.HELP, help.known());
      case Answer.LanguageChosen chosen ->
          replies.fixed(Outcome.SMALLTALK, Phrase.LANGUAGE_CHOSEN, chosen.known());
      case Answer.LanguageLeft left ->
          replies.fixed(Outcome.SMALLTALK, Phrase.LANGUAGE_LEFT, left.known());
      case Answer.Paged paged -> menu.paged(paged);
      case Answer.Surveyed surveyed -> surveys.surveyed(surveyed);
      case Answer.Outermost outermost -> surveys.outermost(outermost);
      case Answer.WhichOne which -> menu.whichOne(which);
      case Answer.Chronicle chronicle -> menu.chronicle(chronicle);
      case Answer.Publications publications -> menu.publications(publications);
      case Answer.Settings(var chosen) -> menu.settings(chosen);
      case Answer.Privacy(var periods) -> menu.privacy(periods);
      case Answer.Forgotten() -> replies.fixed(Outcome.SETTINGS, Phrase.FORGOTTEN, List.of());
    };
  }

  Reply declined(Hindrance kind) {
    return menu.declined(kind);
  }

  Reply apology() {
    return replies.fixed(Outcome.FAILED, Phrase.FAULT, List.of());
  }

  private Reply told(Told answer) {
    var claims = claimLines.tell(answer.incident(), answer.claims());
    var lines = new ArrayList<String>();
    addTold(lines, answer.verdict(), claims);
    return replies.about(Outcome.ANSWERED, answer.incident(), lines, claims);
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
    return replies.about(Outcome.ANSWERED, answer.incident(), lines, told);
  }

  /** A title in another language than the reply's is left to the citation. */
  private void addSource(List<String> lines, Source source) {
    boolean readable = Language.ofTag(source.language()).filter(language::equals).isPresent();
    String published = dates.published(source);
    lines.add(
        readable
            ? phrases.say(
                Phrase.TITLED_SOURCE, replies.publisher(source), source.title(), published)
            : phrases.say(Phrase.SOURCE, replies.publisher(source), published));
    source.url().ifPresent(url -> lines.add(url.toString()));
  }

  private Reply compared(Answer.Compared answer) {
    var lines = new ArrayList<String>();
    var claims = new ArrayList<ToldClaim>();
    answer
        .earlier()
        .ifPresent(first -> lines.add(phrases.say(Phrase.CAME_FIRST, replies.name(first))));
    for (Told part : earlierFirst(answer)) {
      var told = claimLines.tell(part.incident(), part.claims());
      lines.add(replies.name(part.incident()) + ":");
      addTold(lines, part.verdict(), told);
      claims.addAll(told);
    }
    return replies.reply(
        Outcome.ANSWERED, lines, Optional.empty(), claims, onwards(answer.parts()));
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
        .flatMap(
            part -> replies.suggestions().onwards(part.incident(), part.claims()).stream().limit(1))
        .limit(Suggestions.MOST)
        .toList();
  }

  private Reply listed(List<Incident> incidents) {
    var lines = new ArrayList<String>();
    lines.add(phrases.say(incidents.isEmpty() ? Phrase.NOTHING_STORED : Phrase.LISTED));
    replies.addNames(lines, incidents);
    return replies.unclaimed(Outcome.LISTED, lines, replies.suggestions().examples(incidents));
  }

  private Reply clarify(List<Incident> candidates) {
    var lines = new ArrayList<String>();
    lines.add(phrases.say(Phrase.CLARIFY));
    replies.addNames(lines, candidates);
    return replies.unclaimed(Outcome.CLARIFY, lines, replies.suggestions().names(candidates));
  }

  private Reply unknown(Answer.Unknown answer) {
    var nearest = claimLines.tell(answer.incident(), answer.nearest());
    var lines = new ArrayList<String>();
    lines.add(phrases.say(Phrase.UNKNOWN, replies.name(answer.incident())));
    if (!nearest.isEmpty()) {
      lines.add(phrases.say(Phrase.NEAREST));
      addLines(lines, nearest);
    }
    return replies.about(Outcome.UNKNOWN, answer.incident(), lines, nearest);
  }

  private Reply outOfScope(List<Incident> known) {
    var lines = new ArrayList<String>();
    lines.add(phrases.say(Phrase.OUT_OF_SCOPE));
    if (!known.isEmpty()) {
      lines.add(phrases.say(Phrase.FOR_EXAMPLE));
      replies.addNames(lines, known.subList(0, Math.min(MOST_EXAMPLES, known.size())));
    }
    return replies.unclaimed(Outcome.OUT_OF_SCOPE, lines, replies.suggestions().examples(known));
  }

  private static Phrase phrase(SmallTalk.Kind kind) {
    return switch (kind) {
      case GREETING -> Phrase.GREETING;
      case THANKS -> Phrase.THANKS;
      case ABOUT -> Phrase.ABOUT;
      case CHAT -> Phrase.CHAT;
    };
  }
}
