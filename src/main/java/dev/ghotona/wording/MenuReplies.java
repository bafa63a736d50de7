package dev.ghotona.wording;

import dev.ghotona.answering.Answer;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Command.Kind;
import dev.ghotona.domain.Hindrance;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Periods;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Value;
import dev.ghotona.wording.Reply.Offer;
import dev.ghotona.wording.Reply.Outcome;
import dev.ghotona.wording.Reply.ToldClaim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Realises in one language what is answered to commands, and what cannot be answered. */
final class MenuReplies {
  private final Phrases phrases;
  private final Numbers numbers;
  private final Dates dates;
  private final ClaimLines claimLines;
  private final Replies replies;

  MenuReplies(
      Phrases phrases, Numbers numbers, Dates dates, ClaimLines claimLines, Replies replies) {
    this.phrases = phrases;
    this.numbers = numbers;
    this.dates = dates;
    this.claimLines = claimLines;
    this.replies = replies;
  }

  Reply paged(Answer.Paged paged) {
    if (paged.all() == 0) {
      return replies.fixed(Outcome.LISTED, Phrase.NOTHING_STORED, List.of());
    }
    var lines = new ArrayList<String>();
    lines.add(heading(paged));
    replies.addNames(lines, paged.incidents());
    return replies.unclaimed(Outcome.LISTED, lines, List.of()).offering(offers(paged));
  }

  private String heading(Answer.Paged paged) {
    String all = numbers.digits(paged.all());
    if (paged.pages() == 1) {
      return phrases.say(Phrase.ALL_LISTED, all);
    }
    int until = Math.min(paged.page() * paged.perPage(), paged.all());
    int from = until - paged.incidents().size() + 1;
    return phrases.say(Phrase.SOME_LISTED, numbers.digits(from), numbers.digits(until), all);
  }

  private List<Offer> offers(Answer.Paged paged) {
    var offers = new ArrayList<>(choices(Kind.INCIDENT, paged.incidents()));
    if (paged.page() > 1) {
      offers.add(page(Phrase.PREVIOUS_PAGE, paged.page() - 1));
    }
    if (paged.page() < paged.pages()) {
      offers.add(page(Phrase.NEXT_PAGE, paged.page() + 1));
    }
    return offers;
  }

  private Offer page(Phrase label, int page) {
    return new Offer(phrases.say(label), new Command(Kind.INCIDENTS, Integer.toString(page)));
  }

  private List<Offer> choices(Kind kind, List<Incident> incidents) {
    return incidents.stream()
        .map(i -> new Offer(replies.name(i), new Command(kind, i.id())))
        .toList();
  }

  Reply whichOne(Answer.WhichOne which) {
    var lines = new ArrayList<String>();
    lines.add(phrases.say(Phrase.CLARIFY));
    replies.addNames(lines, which.incidents());
    return replies
        .unclaimed(Outcome.CLARIFY, lines, List.of())
        .offering(choices(which.kind(), which.incidents()));
  }

  Reply chronicle(Answer.Chronicle chronicle) {
    List<ToldClaim> told = claimLines.tell(chronicle.incident(), chronicle.claims());
    var lines = new ArrayList<String>();
    lines.add(phrases.say(Phrase.CHRONICLE, replies.name(chronicle.incident())));
    told.forEach(claim -> lines.add("• " + date(claim) + claim.text()));
    return replies.about(Outcome.ANSWERED, chronicle.incident(), lines, told);
  }

  /** Where the sentence is in another language, its moment stands before it already. */
  private String date(ToldClaim told) {
    return told.original().isEmpty()
            && told.claim().value().orElse(null) instanceof Value.Moment moment
        ? dates.told(moment) + ": "
        : "";
  }

  Reply publications(Answer.Publications publications) {
    List<Incident> incidents = publications.incidents();
    var lines = new ArrayList<String>();
    for (Incident incident : incidents) {
      lines.add(phrases.say(Phrase.PUBLICATIONS, replies.name(incident)));
      incident.sources().forEach(source -> addSource(lines, source));
    }
    return incidents.size() == 1
        ? replies.about(Outcome.LISTED, incidents.getFirst(), lines, List.of())
        : replies.unclaimed(Outcome.LISTED, lines, replies.suggestions().examples(incidents));
  }

  private void addSource(List<String> lines, Source source) {
    String published = dates.published(source);
    lines.add(
        phrases.say(Phrase.PUBLICATION, replies.publisher(source), source.title(), published));
    source.url().ifPresent(url -> lines.add(url.toString()));
  }

  Reply settings(Optional<Language> chosen) {
    String now =
        chosen.map(phrases::answersIn).orElseGet(() -> phrases.say(Phrase.ANSWERS_AS_ASKED));
    var lines = List.of(now, phrases.say(Phrase.CHOOSE_LANGUAGE));
    return replies.unclaimed(Outcome.SETTINGS, lines, List.of()).offering(languages());
  }

  private List<Offer> languages() {
    var offers = new ArrayList<Offer>();
    for (Language language : Language.values()) {
      offers.add(offer(ownName(language), language.tag()));
    }
    offers.add(offer(phrases.say(Phrase.AUTOMATIC), "auto"));
    return offers;
  }

  private static Offer offer(String label, String argument) {
    return new Offer(label, new Command(Kind.LANGUAGE, argument));
  }

  /** What a language calls itself, so that whoever reads nothing else finds it. */
  private static String ownName(Language language) {
    return switch (language) {
      case BENGALI -> "বাংলা";
      case ENGLISH -> "English";
      case HINDI -> "हिंदी";
    };
  }

  Reply privacy(Periods kept) {
    String text =
        phrases.say(
            Phrase.PRIVACY,
            numbers.told(kept.texts()),
            numbers.told(kept.dialogues()),
            numbers.told(kept.languages()),
            numbers.told(kept.receipts()),
            numbers.told(kept.replies()),
            numbers.told(kept.deadLetters()),
            numbers.told(kept.questions()));
    return replies
        .unclaimed(Outcome.SETTINGS, List.of(text), List.of())
        .offering(List.of(new Offer(phrases.say(Phrase.FORGET), Command.of(Kind.FORGET))));
  }

  Reply declined(Hindrance kind) {
    return switch (kind) {
      case ONLY_TEXT -> notice(phrases.say(Phrase.ONLY_TEXT));
      case TOO_LONG -> notice(phrases.say(Phrase.TOO_LONG));
      case TOO_FAST -> notice(phrases.say(Phrase.TOO_FAST));
      case UNKNOWN_COMMAND -> notice(phrases.say(Phrase.UNKNOWN_COMMAND, commands()));
    };
  }

  private static String commands() {
    return Arrays.stream(Kind.values()).map(Kind::tag).collect(Collectors.joining(", "));
  }

  private Reply notice(String text) {
    return replies.unclaimed(Outcome.NOTICE, List.of(text), List.of());
  }
}
