package dev.ghotona.channels.web;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Moment.Precision;
import dev.ghotona.domain.WrittenForm;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two incidents that never happened. */
final class FictionalIncidents {
  static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
  static final Incident PORT = port();
  static final Incident BANK = bank();

  private FictionalIncidents() {}

  private static Incident bank() {
    return new Incident(
        "padma-bank",
        names("পদ্মাপার ব্যাঙ্কে হামলা", "Padmapar Bank attack", "पद्मापार बैंक पर हमला"),
        List.of(),
        List.of(),
        List.of(),
        Set.of(Sector.FINANCE, Sector.GOVERNMENT),
        Set.of("BD", "IN"),
        Optional.of(
            new Incident.Period(LocalDate.parse("2023-03-07"), LocalDate.parse("2023-03-21"))),
        List.of(
            source("dainik", "দৈনিক নদীপার", "The Riverside Daily", "2023-03-09T09:52:00Z", true),
            source(
                "agency",
                "সাইবার সুরক্ষা দপ্তর",
                "Cyber Safety Office",
                "2023-04-02T05:00:00Z",
                false),
            hostile()),
        List.of(
            claim(
                "begin",
                Aspect.WHEN,
                Stance.CONFIRMED,
                "dainik",
                text(
                    "হামলাটি শুরু হয় ২০২৩ সালের ৭ মার্চ সকাল ৬টা ৪৫ মিনিটে।",
                    "The attack began on 7 March 2023 at 06:45.",
                    "हमला 7 मार्च 2023 को सुबह 6:45 बजे शुरू हुआ।"),
                Optional.of(moment("2023-03-07T06:45", null, Precision.MINUTE)),
                text(
                    "প্রতিবেদনে শুধু ‘মঙ্গলবার’ লেখা আছে; তারিখটি তা থেকে হিসাব করা।",
                    "The report only says Tuesday; the date was worked out from that.",
                    "रिपोर्ट में केवल मंगलवार लिखा है; तारीख उससे निकाली गई।")),
            claim(
                "outage",
                Aspect.IMPACT,
                Stance.REPORTED,
                "dainik",
                text(
                    "দুই সপ্তাহ ধরে অনলাইন লেনদেন বন্ধ ছিল।",
                    "Online transactions were down for two weeks.",
                    "दो हफ़्ते तक ऑनलाइन लेन-देन बंद रहा।"),
                Optional.of(moment("2023-03-07T00:00", "2023-03-21T00:00", Precision.DAY)),
                LocalizedText.NONE),
            claim(
                "records",
                Aspect.DATA,
                Stance.ESTIMATED,
                "agency",
                text(
                    "প্রায় চার লক্ষ গ্রাহকের তথ্য ফাঁস হয়ে থাকতে পারে।",
                    "The data of about 400,000 customers may have leaked.",
                    "लगभग चार लाख ग्राहकों का डेटा लीक हुआ हो सकता है।"),
                Optional.empty(),
                LocalizedText.NONE),
            claim(
                "denial",
                Aspect.DENIAL,
                Stance.DENIED,
                "hostile",
                text(
                    "ব্যাঙ্ক টাকা চুরির কথা অস্বীকার করেছে।",
                    "The bank denies that money was stolen.",
                    "बैंक ने पैसे चोरी होने से इनकार किया है।"),
                Optional.empty(),
                LocalizedText.NONE),
            new Claim(
                "records-later",
                Aspect.DATA,
                Stance.CONFIRMED,
                text("তদন্তকারীরা", "the investigators", "जाँचकर्ता"),
                "agency",
                text(
                    "তিন লক্ষ আশি হাজার গ্রাহকের তথ্য ফাঁস হয়েছে।",
                    "The data of 380,000 customers leaked.",
                    "तीन लाख अस्सी हज़ार ग्राहकों का डेटा लीक हुआ।"),
                Optional.of(moment("2023-04-01T00:00", null, Precision.MONTH)),
                LocalizedText.NONE,
                Optional.of(LocalDate.parse("2023-04-02")),
                Optional.of("records"))));
  }

  private static Incident port() {
    return new Incident(
        "lighthouse-port",
        new Names(Map.of(WrittenForm.ENGLISH, List.of("Lighthouse <b>Port</b> & \"Quay\""))),
        List.of(),
        List.of(),
        List.of(),
        Set.of(Sector.TRANSPORT),
        Set.of("IN"),
        Optional.empty(),
        List.of(
            source("dainik", "দৈনিক নদীপার", "The Riverside Daily", "2019-01-05T10:00:00Z", true)),
        List.of(
            claim(
                "who",
                Aspect.ATTACKER,
                Stance.BELIEVED,
                "dainik",
                new LocalizedText(
                    Map.of(Language.ENGLISH, "<script>document.title='owned'</script>")),
                Optional.empty(),
                LocalizedText.NONE)));
  }

  /** A source that would like its address to be a script, and its title to be markup. */
  private static Source hostile() {
    return new Source(
        "hostile",
        text("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>", "<b>x</b>"),
        "\" onmouseover=\"alert(1)",
        "en",
        Instant.parse("2023-03-15T18:40:00Z"),
        KOLKATA,
        true,
        Optional.of(URI.create("javascript:alert(1)")));
  }

  private static Source source(
      String id, String bengali, String english, String published, boolean linked) {
    return new Source(
        id,
        text(bengali, english, english),
        "ব্যাঙ্কের সার্ভারে সাইবার হানা, থমকে পরিষেবা",
        "bn",
        Instant.parse(published),
        KOLKATA,
        false,
        linked ? Optional.of(URI.create("https://news.example/" + id)) : Optional.empty());
  }

  private static Claim claim(
      String id,
      Aspect aspect,
      Stance stance,
      String source,
      LocalizedText statement,
      Optional<Value> value,
      LocalizedText derived) {
    return new Claim(
        id,
        aspect,
        stance,
        text("পুলিশ", "the police", "पुलिस"),
        source,
        statement,
        value,
        derived,
        Optional.empty(),
        Optional.empty());
  }

  static Value moment(String at, String until, Precision precision) {
    return new Moment(
        LocalDateTime.parse(at),
        Optional.ofNullable(until).map(LocalDateTime::parse),
        Optional.of(KOLKATA),
        precision);
  }

  private static Names names(String bengali, String english, String hindi) {
    return new Names(
        Map.of(
            WrittenForm.BENGALI, List.of(bengali),
            WrittenForm.ENGLISH, List.of(english, "Padmapar heist"),
            WrittenForm.HINDI, List.of(hindi)));
  }

  static LocalizedText text(String bengali, String english, String hindi) {
    return new LocalizedText(
        Map.of(Language.BENGALI, bengali, Language.ENGLISH, english, Language.HINDI, hindi));
  }
}
