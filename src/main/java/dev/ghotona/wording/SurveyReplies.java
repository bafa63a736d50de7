package dev.ghotona.wording;

import com.ibm.icu.util.ULocale;
import dev.ghotona.answering.Answer;
import dev.ghotona.answering.Criterion;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Command.Kind;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Timespan;
import dev.ghotona.wording.Reply.Offer;
import dev.ghotona.wording.Reply.Outcome;
import dev.ghotona.wording.Reply.ToldClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Realises in one language what is answered across incidents: how many, by what, and which. */
final class SurveyReplies {
  private final ULocale locale;
  private final Phrases phrases;
  private final Numbers numbers;
  private final Dates dates;
  private final ClaimLines claimLines;
  private final Replies replies;

  SurveyReplies(
      Language language,
      Phrases phrases,
      Numbers numbers,
      Dates dates,
      ClaimLines claimLines,
      Replies replies) {
    this.locale = ULocale.forLanguageTag(language.tag());
    this.phrases = phrases;
    this.numbers = numbers;
    this.dates = dates;
    this.claimLines = claimLines;
    this.replies = replies;
  }

  Reply surveyed(Answer.Surveyed survey) {
    var lines = new ArrayList<String>();
    lines.add(heading(survey));
    replies.addNames(lines, survey.incidents());
    if (survey.perhaps() > 0) {
      lines.add(phrases.say(Phrase.SURVEYED_PERHAPS, numbers.digits(survey.perhaps())));
    }
    List<String> next = replies.suggestions().examples(survey.incidents());
    return replies.unclaimed(Outcome.LISTED, lines, next).offering(offers(survey));
  }

  private String heading(Answer.Surveyed survey) {
    String all = numbers.digits(survey.all());
    String stored = numbers.digits(survey.stored());
    String by = by(survey.by());
    if (survey.all() == 0) {
      return phrases.say(Phrase.SURVEYED_NONE, stored, by);
    }
    if (survey.all() <= survey.perPage()) {
      return phrases.say(Phrase.SURVEYED, all, stored, by);
    }
    int from = (survey.page() - 1) * survey.perPage() + 1;
    int until = from + survey.incidents().size() - 1;
    return phrases.say(
        Phrase.SURVEYED_PAGE, numbers.digits(from), numbers.digits(until), all, stored, by);
  }

  private List<Offer> offers(Answer.Surveyed survey) {
    var offers = new ArrayList<Offer>();
    for (Incident incident : survey.incidents()) {
      offers.add(new Offer(replies.name(incident), new Command(Kind.INCIDENT, incident.id())));
    }
    if (survey.page() > 1) {
      page(Phrase.PREVIOUS_PAGE, survey, survey.page() - 1).ifPresent(offers::add);
    }
    if (survey.page() * survey.perPage() < survey.all()) {
      page(Phrase.NEXT_PAGE, survey, survey.page() + 1).ifPresent(offers::add);
    }
    return offers;
  }

  /** Empty where more is selected by than a command can hold. */
  private Optional<Offer> page(Phrase label, Answer.Surveyed survey, int page) {
    String by = survey.by().stream().map(Criterion::written).collect(Collectors.joining(" "));
    return Optional.of(page + " " + by)
        .filter(argument -> argument.length() <= Command.MAX_ARGUMENT_LENGTH)
        .map(argument -> new Offer(phrases.say(label), new Command(Kind.INCIDENTS, argument)));
  }

  Reply outermost(Answer.Outermost outermost) {
    Incident incident = outermost.told().incident();
    List<ToldClaim> told = claimLines.tell(incident, outermost.told().claims());
    var lines = new ArrayList<String>();
    lines.add(opening(outermost));
    told.forEach(claim -> lines.add(claim.text()));
    return replies.about(Outcome.ANSWERED, incident, lines, told);
  }

  private String opening(Answer.Outermost outermost) {
    String stored = numbers.digits(outermost.stored());
    String name = replies.name(outermost.told().incident());
    if (outermost.by().isEmpty()) {
      return phrases.say(outermost.latest() ? Phrase.LATEST_OF : Phrase.EARLIEST_OF, stored, name);
    }
    Phrase phrase = outermost.latest() ? Phrase.LATEST_BY : Phrase.EARLIEST_BY;
    return phrases.say(phrase, stored, name, by(outermost.by()));
  }

  private String by(List<Criterion> all) {
    return all.stream().map(c -> by(c, all)).distinct().collect(Collectors.joining(", "));
  }

  /** Of several sectors one is enough, so they are told together; so are countries. */
  private String by(Criterion criterion, List<Criterion> all) {
    return switch (criterion) {
      case Criterion.InSector any ->
          phrases.say(Phrase.BY_SECTOR, either(all, Criterion.InSector.class, this::sector));
      case Criterion.InCountry any ->
          phrases.say(Phrase.BY_COUNTRY, either(all, Criterion.InCountry.class, this::country));
      case Criterion.During(Timespan time, Optional<String> words) ->
          words
              .map(as -> phrases.say(Phrase.BY_TIME_CALLED, told(time), as))
              .orElseGet(() -> phrases.say(Phrase.BY_TIME, told(time)));
      case Criterion.Accused any ->
          phrases.say(
              Phrase.BY_ACCUSED, either(all, Criterion.Accused.class, Criterion.Accused::words));
      case Criterion.Speaking(String words) -> phrases.say(Phrase.BY_SPEAKING, words);
    };
  }

  private static <C> String either(List<Criterion> all, Class<C> kind, Function<C, String> name) {
    return all.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(name)
        .collect(Collectors.joining(" / "));
  }

  private String told(Timespan time) {
    if (time.to().equals(LocalDate.MAX)) {
      return phrases.say(Phrase.SINCE, dates.told(time.from(), time.precision()));
    }
    return time.from().equals(LocalDate.MIN)
        ? phrases.say(Phrase.UNTIL, dates.told(time.to(), time.precision()))
        : dates.told(time);
  }

  private String sector(Criterion.InSector criterion) {
    return phrases.sector(criterion.sector());
  }

  private String country(Criterion.InCountry criterion) {
    return new ULocale("", criterion.code()).getDisplayCountry(locale);
  }
}
