package dev.ghotona.wording;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value.Bound;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every fixed phrase of a reply, here in English. A phrase says nothing about an incident: facts
 * come in as arguments, from claims.
 */
@MessageBundle
public interface Messages {

  @Message("Yes, according to the sources:")
  String yes();

  @Message("No, not according to the sources:")
  String no();

  @Message("The sources do not say that. What they do say:")
  String notSaid();

  /**
   * A statement with who says it.
   *
   * @param who in the {@link Sayer#beforeNoun form} that stands before a noun
   */
  @Message(
      """
      {#when stance}
      {#is REPORTED}According to {who}: {statement}
      {#is ESTIMATED}An estimate by {who}: {statement}
      {#is BELIEVED}In the view of {who}: {statement}
      {#is DENIED}A denial by {who}: {statement}
      {#is CONFIRMED}Confirmed by {who}: {statement}
      {/when}
      """)
  String attributed(Stance stance, String who, String statement);

  /** A statement of which nobody in particular is named as the one who says it. */
  @Message(
      """
      {#when stance}
      {#is REPORTED}{statement}
      {#is ESTIMATED}An estimate: {statement}
      {#is BELIEVED}It is believed: {statement}
      {#is DENIED}A denial: {statement}
      {#is CONFIRMED}{statement}
      {/when}
      """)
  String unattributed(Stance stance, String statement);

  /** Begins of words, parted by bars, by which a statement itself shows that stance. */
  @Message(
      """
      {#when stance}
      {#is REPORTED}
      {#is ESTIMATED}estimat|may have|may be|might|could|reckon|thought
      {#is BELIEVED}believ|suspect|thought|think|may have|may be|might
      {#is DENIED}denie|deny|denial|dismiss|reject
      {#is CONFIRMED}
      {/when}
      """)
  String signsOf(Stance stance);

  /** A text in another language than the reply's. */
  @Message(
      """
      {#when original}
      {#is BENGALI}In Bengali: {text}
      {#is ENGLISH}In English: {text}
      {#is HINDI}In Hindi: {text}
      {/when}
      """)
  String statedIn(Language original, String text);

  /** What a claim states, word for word, in another language than the reply's. */
  @Message(
      """
      {#when original}
      {#is BENGALI}Stated in Bengali: “{text}”
      {#is ENGLISH}Stated in English: “{text}”
      {#is HINDI}Stated in Hindi: “{text}”
      {/when}
      """)
  String quotedIn(Language original, String text);

  @Message("Source: {publisher}, {published}")
  String source(String publisher, String published);

  @Message("Source: {publisher}, “{title}”, {published}")
  String titledSource(String publisher, String title, String published);

  @Message("“{incident}” came first.")
  String cameFirst(String incident);

  @Message("The incidents I know:")
  String listed();

  @Message("No incident is stored yet.")
  String nothingStored();

  @Message("Which incident do you mean?")
  String clarify();

  @Message("The sources on “{incident}” do not say that.")
  String unknown(String incident);

  @Message("The nearest they say:")
  String nearest();

  @Message("I know only about the cyber incidents that are stored with me.")
  String outOfScope();

  @Message("For example, about:")
  String forExample();

  @Message("Hello! Ask me about a cyber incident, in English, Bengali or Hindi.")
  String greeting();

  @Message("You are welcome. Ask me if you want to know more.")
  String thanks();

  @Message(
      """
      I am Ghotona, a chatbot. I answer questions about cyber incidents from published sources.
      With each answer I name its sources; what they do not say, I do not say either.
      """)
  String about();

  @Message("I can only talk about cyber incidents. Ask me about one of them.")
  String chat();

  @Message(
      """
      Name an incident and ask: when did it happen, who was behind it, how was it done, what damage did it do, how far is the investigation?
      In your next question you need not name it again.
      You can also ask where something is known from, or which incidents I know.
      Write in English, Bengali or Hindi; Latin letters will do for all three.
      """)
  String help();

  /** A fault of ours. */
  @Message("Something went wrong here, and I could not answer that. Please ask again in a while.")
  String fault();

  @Message("From now on I answer in English.")
  String languageChosen();

  @Message("From now on I answer in the language you write in.")
  String languageLeft();

  @Message("The incidents I know, {all} in all:")
  String allListed(String all);

  @Message("The incidents I know, {from} to {until} of {all}:")
  String someListed(String from, String until, String all);

  @Message("Next page →")
  String nextPage();

  @Message("← Previous page")
  String previousPage();

  @Message("“{incident}”, in order of time:")
  String chronicle(String incident);

  @Message("My sources on “{incident}”:")
  String publications(String incident);

  @Message("• {publisher}, “{title}”, {published}")
  String publication(String publisher, String title, String published);

  /** What is set, where a language is chosen. */
  @Message(
      """
      {#when chosen}
      {#is BENGALI}I answer in Bengali.
      {#is ENGLISH}I answer in English.
      {#is HINDI}I answer in Hindi.
      {/when}
      """)
  String answersIn(Language chosen);

  @Message("I answer in the language you write in.")
  String answersAsAsked();

  @Message("In which language shall I answer?")
  String chooseLanguage();

  /** The label of a button: no language is chosen, that of each question is taken. */
  @Message("The language I write in")
  String automatic();

  /** What is kept of a person; each argument is a length of time. */
  @Message(
      """
      Your message is erased as soon as it is answered; if I cannot answer it, after {texts}.
      What we last talked about I keep for {dialogues}, so that you can ask on. The language you chose I keep for {languages} after its last use.
      That a message came and was answered I keep for {receipts}, so that none is answered twice.
      A reply that waits to be fetched is kept for {replies}, one that could not be sent for {letters}.
      A question that no source answers is kept for {questions}, without who asked it.
      If you want, I erase all that I keep of you at once.
      """)
  String privacy(
      String texts,
      String dialogues,
      String languages,
      String receipts,
      String replies,
      String letters,
      String questions);

  /** The label of a button. */
  @Message("Erase everything")
  String forget();

  @Message("Done: all that I kept of you is erased. You can ask me again at any time.")
  String forgotten();

  @Message("I can read only text. Please write your question.")
  String onlyText();

  @Message("That is too long for me. Please ask in fewer words.")
  String tooLong();

  @Message("That is a lot at once. Please wait a minute, then ask again.")
  String tooFast();

  /**
   * A command that there is not.
   *
   * @param commands those that there are, as they are typed
   */
  @Message("I do not know that command. These I know: {commands}.")
  String unknownCommand(String commands);

  @Message(
      """
      {#when aspect}
      {#is WHEN}When did it happen?
      {#is WHERE}Where did it happen?
      {#is VICTIM}Who was hit?
      {#is SYSTEM}Which system was attacked?
      {#is ATTACKER}Who was behind it?
      {#is METHOD}How was it done?
      {#is IMPACT}What damage did it do?
      {#is DATA}What data was affected?
      {#is SCALE}How big was it?
      {#is DEMAND}What did the attackers demand?
      {#is MOTIVE}Why was it done?
      {#is RESPONSE}What was done about it?
      {#is INVESTIGATION}What has the investigation found?
      {#is STATUS}What is the situation now?
      {#is ADVICE}What is advised?
      {#is DENIAL}Who has denied it?
      {#is PRECEDENT}Has this happened before?
      {#is TARGETS}Whom do the attackers usually target?
      {#is BACKGROUND}What is the background?
      {#is REPORTING}Who reported it?
      {/when}
      """)
  String question(Aspect aspect);

  @Message(
      """
      {#when aspect}
      {#is WHEN}When
      {#is WHERE}Where
      {#is VICTIM}Who was hit
      {#is SYSTEM}System
      {#is ATTACKER}Attacker
      {#is METHOD}Method
      {#is IMPACT}Damage
      {#is DATA}Data
      {#is SCALE}Scale
      {#is DEMAND}Demand
      {#is MOTIVE}Motive
      {#is RESPONSE}Response
      {#is INVESTIGATION}Investigation
      {#is STATUS}Situation
      {#is ADVICE}Advice
      {#is DENIAL}Denial
      {#is PRECEDENT}Precedent
      {#is TARGETS}Usual targets
      {#is BACKGROUND}Background
      {#is REPORTING}Reported
      {/when}
      """)
  String label(Aspect aspect);

  @Message("{from} to {until}")
  String range(String from, String until);

  /** A clock time of which only the hour is known. */
  @Message("{hour} {part}")
  String hour(String part, String hour);

  @Message("{hour}:00 {part}")
  String onTheHour(String part, String hour);

  @Message("{hour}:{minute} {part}")
  String minute(String part, String hour, String minute);

  @Message(
      """
      {#when part}
      {#is AFTER_MIDNIGHT}AM
      {#is DAWN}AM
      {#is MORNING}AM
      {#is NOON}PM
      {#is AFTERNOON}PM
      {#is LATE_AFTERNOON}PM
      {#is EVENING}PM
      {#is NIGHT}PM
      {/when}
      """)
  String partOfDay(DayPart part);

  /** A zone that the source itself does not state. */
  @Message("{zone}, inferred")
  String inferred(String zone);

  @Message(
      """
      {#when bound}
      {#is EXACTLY}{amount}
      {#is ABOUT}about {amount}
      {#is AT_LEAST}at least {amount}
      {#is AT_MOST}at most {amount}
      {/when}
      """)
  String bounded(Bound bound, String amount);

  /** Heads incidents selected from all. */
  @Message("{all} of the {stored} incidents I know ({by}):")
  String surveyed(String all, String stored, String by);

  @Message(
      "{all} of the {stored} incidents I know ({by}), here {from} to {until}, the latest first:")
  String surveyedPage(String from, String until, String all, String stored, String by);

  /** None was selected. */
  @Message("None of the {stored} incidents I know fits ({by}).")
  String surveyedNone(String stored, String by);

  /** Told beneath: of so many more it is not known exactly enough when they were. */
  @Message("{perhaps} more may fit: when they were is not known exactly enough.")
  String surveyedPerhaps(String perhaps);

  @Message("The latest of the {stored} incidents I know is “{name}”.")
  String latestOf(String stored, String name);

  @Message("The earliest of the {stored} incidents I know is “{name}”.")
  String earliestOf(String stored, String name);

  @Message("Of the {stored} incidents I know, the latest that fits ({by}) is “{name}”.")
  String latestBy(String stored, String name, String by);

  @Message("Of the {stored} incidents I know, the earliest that fits ({by}) is “{name}”.")
  String earliestBy(String stored, String name, String by);

  @Message("line of work: {sector}")
  String bySector(String sector);

  @Message("country: {country}")
  String byCountry(String country);

  @Message("when: {time}")
  String byTime(String time);

  /** A time that the asker called by the day of asking, as last year. */
  @Message("when: {time} (“{words}”)")
  String byTimeCalled(String time, String words);

  @Message("{time} and later")
  String since(String time);

  @Message("up to {time}")
  String until(String time);

  @Message("said to be behind it: “{words}”")
  String byAccused(String words);

  @Message("word in the sources: “{words}”")
  String bySpeaking(String words);

  @Message(
      """
      {#when sector}
      {#is HEALTH}health
      {#is FINANCE}finance
      {#is GOVERNMENT}government
      {#is EDUCATION}education
      {#is ENERGY}energy
      {#is TELECOM}telecommunications
      {#is TRANSPORT}transport
      {#is AVIATION}aviation
      {#is TECHNOLOGY}technology
      {#is MEDIA}media
      {#is DEFENCE}defence
      {#is RETAIL}retail
      {#is MANUFACTURING}manufacturing
      {#is WATER}water supply
      {#is NGO}non-governmental organisations
      {#is LEGAL}law
      {#is CRYPTO}crypto assets
      {#is OTHER}other
      {/when}
      """)
  String sector(Sector sector);
}
