package dev.ghotona.benchmark;

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
import dev.ghotona.domain.WrittenForm;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Incidents that never happened, the same in every run: names made of syllables, claims made from
 * templates in three languages with varied values.
 */
public final class GeneratedIncidents {
  private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
  private static final Currency DOLLAR = Currency.getInstance("USD");
  private static final String[] COUNTRIES = {"BD", "IN", "NP", "LK", "PK", "US", "GB", "SG"};

  private static final String[][] SYLLABLES = {
    {"ba", "বা", "बा"}, {"ko", "কো", "को"}, {"ri", "রি", "रि"}, {"mu", "মু", "मु"},
    {"te", "তে", "ते"}, {"no", "নো", "नो"}, {"sha", "শা", "शा"}, {"lu", "লু", "लु"},
    {"di", "দি", "दि"}, {"pa", "পা", "पा"}, {"go", "গো", "गो"}, {"mi", "মি", "मि"},
    {"ru", "রু", "रु"}, {"ka", "কা", "का"}, {"ni", "নি", "नि"}, {"to", "তো", "तो"},
    {"la", "লা", "ला"}, {"su", "সু", "सु"}, {"ha", "হা", "हा"}, {"be", "বে", "बे"},
  };

  private record Kind(Sector sector, String en, String bn, String hi) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(Sector.FINANCE, "Bank", "ব্যাংক", "बैंक"),
          new Kind(Sector.HEALTH, "Hospital", "হাসপাতাল", "अस्पताल"),
          new Kind(Sector.EDUCATION, "University", "বিশ্ববিদ্যালয়", "विश्वविद्यालय"),
          new Kind(Sector.TELECOM, "Telecom", "টেলিকম", "टेलीकॉम"),
          new Kind(Sector.TRANSPORT, "Rail", "রেল", "रेल"),
          new Kind(Sector.ENERGY, "Power", "পাওয়ার", "पावर"),
          new Kind(Sector.RETAIL, "Stores", "স্টোরস", "स्टोर्स"),
          new Kind(Sector.AVIATION, "Air", "এয়ার", "एयर"),
          new Kind(Sector.MEDIA, "News", "নিউজ", "न्यूज़"),
          new Kind(Sector.GOVERNMENT, "City Council", "নগর পরিষদ", "नगर परिषद"));

  private static final String[][] MEANS = {
    {"a phishing mail", "ফিশিং মেইল", "फ़िशिंग मेल"},
    {"a stolen password", "চুরি করা পাসওয়ার্ড", "चोरी के पासवर्ड"},
    {"an unpatched VPN", "প্যাচ না করা ভিপিএন", "बिना पैच वाले वीपीएन"},
    {"a supplier's software", "সরবরাহকারীর সফটওয়্যার", "सप्लायर के सॉफ़्टवेयर"},
  };

  private static final String[][] DATA = {
    {"names and phone numbers", "নাম ও ফোন নম্বর", "नाम और फ़ोन नंबर"},
    {"e-mails and passwords", "ইমেইল ও পাসওয়ার্ড", "ईमेल और पासवर्ड"},
    {"salaries and bank accounts", "বেতন ও ব্যাংক হিসাব", "वेतन और बैंक खाते"},
    {"medical reports", "চিকিৎসার রিপোর্ট", "मेडिकल रिपोर्ट"},
  };

  private static final String[][] MONTHS = {
    {"January", "জানুয়ারি", "जनवरी"}, {"February", "ফেব্রুয়ারি", "फ़रवरी"},
    {"March", "মার্চ", "मार्च"}, {"April", "এপ্রিল", "अप्रैल"},
    {"May", "মে", "मई"}, {"June", "জুন", "जून"},
  };

  private GeneratedIncidents() {}

  /** The first of an endless row of incidents. */
  public static List<Incident> first(int many) {
    return IntStream.range(0, many).mapToObj(GeneratedIncidents::number).toList();
  }

  /** One of that row, from 0. */
  public static Incident number(int number) {
    return new One(number).incident();
  }

  /** The incident of one number. */
  private static final class One {
    private final int number;
    private final Random random;
    private final List<Claim> claims = new ArrayList<>();

    One(int number) {
      this.number = number;
      this.random = new Random(7_919L * number + 17);
    }

    Incident incident() {
      Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      String[] own = word(3);
      String[] victim = {
        own[0] + " " + kind.en(), own[1] + " " + kind.bn(), own[2] + " " + kind.hi()
      };
      String[] gang = word(2);
      claims(victim, gang);
      return new Incident(
          "made-up-" + number,
          names(victim[0] + " attack", victim[1] + " হামলা", victim[2] + " हमला"),
          List.of(names(victim)),
          List.of(names(any(MEANS))),
          List.of(names(gang)),
          Set.of(kind.sector()),
          Set.of(COUNTRIES[random.nextInt(COUNTRIES.length)]),
          Optional.empty(),
          List.of(source()),
          claims);
    }

    private void claims(String[] victim, String[] gang) {
      when(victim);
      claim(
          Aspect.ATTACKER,
          Stance.BELIEVED,
          stating(
              "The group %s attacked %s.",
              "%s নামের দলটি %s আক্রমণ করেছে।",
              "%s नाम के गिरोह ने %s पर हमला किया।",
              gang,
              victim),
          new Value.Actor(Value.Actor.Kind.GROUP, text(gang), Optional.empty()));
      claim(
          Aspect.METHOD,
          stating(
              "The attackers got in through %s.",
              "হামলাকারীরা ঢুকেছিল %s দিয়ে।", "हमलावर %s से घुसे।", any(MEANS)));
      count(Aspect.SCALE, 100 * (1 + random.nextInt(9_000)), "customers", "গ্রাহক", "ग्राहक");
      count(Aspect.IMPACT, 1 + random.nextInt(40), "days offline", "দিন বন্ধ", "दिन बंद");
      claim(
          Aspect.DATA,
          stating(
              "Among what was stolen were %s.",
              "চুরি যাওয়া তথ্যের মধ্যে ছিল %s।", "चोरी हुए डेटा में %s थे।", any(DATA)));
      demand(1_000L * (1 + random.nextInt(5_000)));
      claim(
          Aspect.RESPONSE,
          stating(
              "%s restored its servers from backups.",
              "%s ব্যাকআপ থেকে সার্ভার ফিরিয়ে এনেছে।", "%s ने बैकअप से सर्वर बहाल किए।", victim));
      claim(
          Aspect.INVESTIGATION,
          stating(
              "The police is investigating the attack on %s.",
              "%s হামলার তদন্ত করছে পুলিশ।", "%s पर हमले की जांच पुलिस कर रही है।", victim));
      claim(
          Aspect.DENIAL,
          Stance.DENIED,
          stating(
              "%s denies that money was paid.",
              "%s টাকা দেওয়ার কথা অস্বীকার করেছে।", "%s ने पैसे देने से इनकार किया।", victim),
          null);
    }

    private void when(String[] victim) {
      int month = random.nextInt(MONTHS.length);
      int day = 1 + random.nextInt(28);
      int year = 2015 + random.nextInt(10);
      String[] date = new String[3];
      for (int i = 0; i < date.length; i++) {
        date[i] = day + " " + MONTHS[month][i] + " " + year;
      }
      claim(
          Aspect.WHEN,
          Stance.REPORTED,
          stating(
              "%s was attacked on %s.",
              "%s আক্রান্ত হয় %s তারিখে।", "%s पर हमला %s को हुआ।", victim, date),
          new Value.Moment(
              LocalDateTime.of(year, month + 1, day, 0, 0),
              Optional.empty(),
              Optional.of(DHAKA),
              Value.Moment.Precision.DAY));
    }

    private void count(Aspect aspect, int amount, String en, String bn, String hi) {
      String[] number = {"" + amount, "" + amount, "" + amount};
      claim(
          aspect,
          Stance.ESTIMATED,
          stating(
              "It hit: %s " + en + ".",
              "এর ফল: %s " + bn + "।",
              "इसका असर: %s " + hi + "।",
              number),
          new Value.Quantity(BigDecimal.valueOf(amount), Value.Bound.ABOUT, text(en, bn, hi)));
    }

    private void demand(long dollars) {
      String[] number = {"" + dollars, "" + dollars, "" + dollars};
      claim(
          Aspect.DEMAND,
          Stance.REPORTED,
          stating(
              "The gang demanded a ransom of %s dollars.",
              "চক্রটি %s ডলার মুক্তিপণ চেয়েছে।", "गिरोह ने %s डॉलर की फिरौती मांगी।", number),
          new Value.Money(BigDecimal.valueOf(dollars), DOLLAR, Value.Bound.EXACTLY));
    }

    private void claim(Aspect aspect, LocalizedText statement) {
      claim(aspect, Stance.REPORTED, statement, null);
    }

    private void claim(Aspect aspect, Stance stance, LocalizedText statement, Value value) {
      claims.add(
          new Claim(
              aspect.tag(),
              aspect,
              stance,
              LocalizedText.NONE,
              "source",
              statement,
              Optional.ofNullable(value),
              LocalizedText.NONE,
              Optional.empty(),
              Optional.empty()));
    }

    private Source source() {
      int publisher = number % 20;
      return new Source(
          "source",
          text(
              "Example Daily " + publisher,
              "উদাহরণ দৈনিক " + publisher,
              "उदाहरण दैनिक " + publisher),
          "An attack",
          "en",
          Instant.parse("2024-12-01T06:00:00Z").plusSeconds(3_600L * number),
          DHAKA,
          false,
          Optional.empty());
    }

    private String[] any(String[][] choices) {
      return choices[random.nextInt(choices.length)];
    }

    /** A word of some syllables in each language, with a capital where there are any. */
    private String[] word(int syllables) {
      String[] word = {"", "", ""};
      for (int i = 0; i < syllables; i++) {
        String[] syllable = any(SYLLABLES);
        for (int language = 0; language < word.length; language++) {
          word[language] += syllable[language];
        }
      }
      word[0] = Character.toUpperCase(word[0].charAt(0)) + word[0].substring(1);
      return word;
    }
  }

  private static LocalizedText text(String... inEnglishBengaliHindi) {
    return new LocalizedText(
        Map.of(
            Language.ENGLISH, inEnglishBengaliHindi[0],
            Language.BENGALI, inEnglishBengaliHindi[1],
            Language.HINDI, inEnglishBengaliHindi[2]));
  }

  /** A sentence in each language, its places filled with what stands for each in that language. */
  private static LocalizedText stating(String en, String bn, String hi, String[]... details) {
    String[] sentences = {en, bn, hi};
    for (int i = 0; i < sentences.length; i++) {
      int language = i;
      sentences[i] =
          String.format(sentences[i], Arrays.stream(details).map(d -> d[language]).toArray());
    }
    return text(sentences);
  }

  private static Names names(String... inEnglishBengaliHindi) {
    return new Names(
        Map.of(
            WrittenForm.ENGLISH, List.of(inEnglishBengaliHindi[0]),
            WrittenForm.BENGALI, List.of(inEnglishBengaliHindi[1]),
            WrittenForm.HINDI, List.of(inEnglishBengaliHindi[2])));
  }
}
