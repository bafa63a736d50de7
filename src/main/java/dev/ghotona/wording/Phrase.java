package dev.ghotona.wording;

import java.util.function.Function;

/** A fixed phrase, and how it is read off a message bundle with numbered places for its details. */
enum Phrase {
  YES(Messages::yes),
  NO(Messages::no),
  NOT_SAID(Messages::notSaid),
  SOURCE(m -> m.source("{0}", "{1}")),
  TITLED_SOURCE(m -> m.titledSource("{0}", "{1}", "{2}")),
  CAME_FIRST(m -> m.cameFirst("{0}")),
  LISTED(Messages::listed),
  NOTHING_STORED(Messages::nothingStored),
  SURVEYED(m -> m.surveyed("{0}", "{1}", "{2}")),
  SURVEYED_PAGE(m -> m.surveyedPage("{0}", "{1}", "{2}", "{3}", "{4}")),
  SURVEYED_NONE(m -> m.surveyedNone("{0}", "{1}")),
  SURVEYED_PERHAPS(m -> m.surveyedPerhaps("{0}")),
  LATEST_OF(m -> m.latestOf("{0}", "{1}")),
  EARLIEST_OF(m -> m.earliestOf("{0}", "{1}")),
  LATEST_BY(m -> m.latestBy("{0}", "{1}", "{2}")),
  EARLIEST_BY(m -> m.earliestBy("{0}", "{1}", "{2}")),
  BY_SECTOR(m -> m.bySector("{0}")),
  BY_COUNTRY(m -> m.byCountry("{0}")),
  BY_TIME(m -> m.byTime("{0}")),
  BY_TIME_CALLED(m -> m.byTimeCalled("{0}", "{1}")),
  SINCE(m -> m.since("{0}")),
  UNTIL(m -> m.until("{0}")),
  BY_ACCUSED(m -> m.byAccused("{0}")),
  BY_SPEAKING(m -> m.bySpeaking("{0}")),
  CLARIFY(Messages::clarify),
  UNKNOWN(m -> m.unknown("{0}")),
  NEAREST(Messages::nearest),
  OUT_OF_SCOPE(Messages::outOfScope),
  FOR_EXAMPLE(Messages::forExample),
  GREETING(Messages::greeting),
  THANKS(Messages::thanks),
  ABOUT(Messages::about),
  CHAT(Messages::chat),
  HELP(Messages::help),
  FAULT(Messages::fault),
  LANGUAGE_CHOSEN(Messages::languageChosen),
  LANGUAGE_LEFT(Messages::languageLeft),
  ALL_LISTED(m -> m.allListed("{0}")),
  SOME_LISTED(m -> m.someListed("{0}", "{1}", "{2}")),
  NEXT_PAGE(Messages::nextPage),
  PREVIOUS_PAGE(Messages::previousPage),
  CHRONICLE(m -> m.chronicle("{0}")),
  PUBLICATIONS(m -> m.publications("{0}")),
  PUBLICATION(m -> m.publication("{0}", "{1}", "{2}")),
  ANSWERS_AS_ASKED(Messages::answersAsAsked),
  CHOOSE_LANGUAGE(Messages::chooseLanguage),
  AUTOMATIC(Messages::automatic),
  PRIVACY(m -> m.privacy("{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}")),
  FORGET(Messages::forget),
  FORGOTTEN(Messages::forgotten),
  ONLY_TEXT(Messages::onlyText),
  TOO_LONG(Messages::tooLong),
  TOO_FAST(Messages::tooFast),
  UNKNOWN_COMMAND(m -> m.unknownCommand("{0}")),
  RANGE(m -> m.range("{0}", "{1}")),
  HOUR(m -> m.hour("{0}", "{1}")),
  ON_THE_HOUR(m -> m.onTheHour("{0}", "{1}")),
  MINUTE(m -> m.minute("{0}", "{1}", "{2}")),
  INFERRED(m -> m.inferred("{0}"));

  private final Function<Messages, String> pattern;

  Phrase(Function<Messages, String> pattern) {
    this.pattern = pattern;
  }

  String patternIn(Messages messages) {
    return pattern.apply(messages);
  }
}
