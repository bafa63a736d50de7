package dev.ghotona.wording;

import static dev.ghotona.domain.Language.BENGALI;
import static dev.ghotona.domain.Language.ENGLISH;
import static dev.ghotona.domain.Language.HINDI;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.WrittenForm;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two incidents that never happened. */
final class Fictional {
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

  static final Source DAILY =
      new Source(
          "daily",
          text("The Daily Example", "দৈনিক উদাহরণ", "दैनिक उदाहरण"),
          "River Bank goes dark",
          "en",
          Instant.parse("2023-03-05T01:15:00Z"),
          KOLKATA,
          false,
          Optional.of(URI.create("https://daily.example/river-bank")));

  static final Source HERALD =
      new Source(
          "herald",
          text("Delta Herald", "ডেল্টা হেরাল্ড", "डेल्टा हेराल्ड"),
          "নদী ব্যাংকে হানা",
          "bn",
          Instant.parse("2023-03-07T09:30:00Z"),
          ZoneId.of("Asia/Dhaka"),
          true,
          Optional.empty());

  static final Claim WHEN =
      claim("when", Aspect.WHEN, "daily")
          .stating(
              "The attack began on 4 March 2023.",
              "হামলা শুরু হয় ৪ মার্চ ২০২৩ তারিখে।",
              "हमला 4 मार्च 2023 को शुरू हुआ।")
          .derived(
              "The paper says only 'yesterday'.",
              "কাগজে শুধু 'গতকাল' লেখা আছে।",
              "अख़बार में केवल 'कल' लिखा है।")
          .build();

  static final Claim ATTACKER =
      claim("attacker", Aspect.ATTACKER, "daily")
          .by(Stance.BELIEVED, text("River Bank", "নদী ব্যাংক", "नदी बैंक"))
          .stating(
              "A gang from abroad is behind it.",
              "হামলার পেছনে আছে বিদেশের একটি চক্র।",
              "इसके पीछे विदेश का एक गिरोह है।")
          .build();

  static final Claim METHOD =
      claim("method", Aspect.METHOD, "herald")
          .by(Stance.REPORTED, text("the police", "পুলিশ", "पुलिस"))
          .stating(
              "The police say that a stolen password was used.",
              "পুলিশ বলছে, একটি চোরাই পাসওয়ার্ড ব্যবহার করা হয়।",
              "पुलिस का कहना है कि चुराया हुआ पासवर्ड इस्तेमाल हुआ।")
          .build();

  static final Claim MANY =
      claim("many", Aspect.SCALE, "daily")
          .stating(
              "It hit about 30,000 accounts.",
              "প্রায় ৩০ হাজার হিসাবে এর প্রভাব পড়ে।",
              "इसका असर लगभग 30 हज़ार खातों पर पड़ा।")
          .value(accounts("30000", Value.Bound.ABOUT))
          .build();

  static final Claim MORE =
      claim("more", Aspect.SCALE, "herald")
          .by(Stance.REPORTED, text("Delta Herald", "ডেল্টা হেরাল্ড", "डेल्टा हेराल्ड"))
          .stating(
              "At least 60,000 accounts were hit.",
              "অন্তত ৬০ হাজার হিসাব আক্রান্ত হয়।",
              "कम से कम 60 हज़ार खाते प्रभावित हुए।")
          .value(accounts("60000", Value.Bound.AT_LEAST))
          .build();

  /** Stated in English only, with a value that can be told in any language. */
  static final Claim DEMAND =
      claim("demand", Aspect.DEMAND, "daily")
          .stating("The gang asked for a ransom of about 1.5 million US dollars.")
          .value(
              new Value.Money(
                  new BigDecimal("1500000"), Currency.getInstance("USD"), Value.Bound.ABOUT))
          .build();

  /** Stated in English only, and nothing more. */
  static final Claim STATUS =
      claim("status", Aspect.STATUS, "daily").stating("The branches are open again.").build();

  static final Incident RIVER_BANK =
      new Incident(
          "river-bank-2023",
          names("River Bank hack", "নদী ব্যাংকে হামলা", "नदी बैंक पर हमला"),
          List.of(),
          List.of(),
          List.of(),
          Set.of(Sector.FINANCE),
          Set.of("IN"),
          Optional.empty(),
          List.of(DAILY, HERALD),
          List.of(WHEN, ATTACKER, METHOD, MANY, MORE, DEMAND, STATUS));

  static final Claim POST_WHEN =
      claim("when", Aspect.WHEN, "gazette")
          .stating(
              "The mail stopped in January 2021.",
              "ডাক বন্ধ হয় ২০২১ সালের জানুয়ারিতে।",
              "डाक जनवरी 2021 में बंद हुई।")
          .value(
              new Value.Moment(
                  LocalDateTime.parse("2021-01-01T00:00"),
                  Optional.empty(),
                  Optional.empty(),
                  Value.Moment.Precision.MONTH))
          .build();

  static final Claim POST_DENIAL =
      claim("denial", Aspect.DENIAL, "gazette")
          .by(Stance.DENIED, text("The neighbours", "প্রতিবেশীরা", "पड़ोसी"))
          .stating(
              "They had nothing to do with it.",
              "এর সঙ্গে তাদের কোনো যোগ নেই।",
              "उनका इससे कोई लेना-देना नहीं।")
          .build();

  static final Incident HILL_POST =
      new Incident(
          "hill-post-2021",
          names("Hill Post outage", "পাহাড়ি ডাকে বিভ্রাট", "पहाड़ी डाक का ठप होना"),
          List.of(),
          List.of(),
          List.of(),
          Set.of(Sector.GOVERNMENT),
          Set.of("NP"),
          Optional.empty(),
          List.of(
              new Source(
                  "gazette",
                  text("Hill Gazette", "পাহাড়ি গেজেট", "पहाड़ी गज़ट"),
                  "No mail",
                  "en",
                  Instant.parse("2021-02-01T12:00:00Z"),
                  ZoneId.of("UTC"),
                  false,
                  Optional.empty())),
          List.of(POST_WHEN, POST_DENIAL));

  private Fictional() {}

  static LocalizedText text(String en, String bn, String hi) {
    return new LocalizedText(Map.of(ENGLISH, en, BENGALI, bn, HINDI, hi));
  }

  private static Names names(String en, String bn, String hi) {
    return new Names(
        Map.of(
            WrittenForm.ENGLISH, List.of(en),
            WrittenForm.BENGALI, List.of(bn),
            WrittenForm.HINDI, List.of(hi)));
  }

  private static Value accounts(String amount, Value.Bound bound) {
    return new Value.Quantity(new BigDecimal(amount), bound, text("accounts", "হিসাব", "खाते"));
  }

  static Draft claim(String id, Aspect aspect, String source) {
    return new Draft(id, aspect, source);
  }

  /** A claim in the making. */
  static final class Draft {
    private final String id;
    private final Aspect aspect;
    private final String source;
    private Stance stance = Stance.REPORTED;
    private LocalizedText saidBy = LocalizedText.NONE;
    private LocalizedText statement = LocalizedText.NONE;
    private Optional<Value> value = Optional.empty();
    private LocalizedText derived = LocalizedText.NONE;

    private Draft(String id, Aspect aspect, String source) {
      this.id = id;
      this.aspect = aspect;
      this.source = source;
    }

    Draft by(Stance stance, LocalizedText saidBy) {
      this.stance = stance;
      this.saidBy = saidBy;
      return this;
    }

    Draft stating(String en, String bn, String hi) {
      statement = text(en, bn, hi);
      return this;
    }

    Draft stating(String en) {
      statement = new LocalizedText(Map.of(ENGLISH, en));
      return this;
    }

    Draft value(Value value) {
      this.value = Optional.of(value);
      return this;
    }

    Draft derived(String en, String bn, String hi) {
      derived = text(en, bn, hi);
      return this;
    }

    Claim build() {
      return new Claim(
          id,
          aspect,
          stance,
          saidBy,
          source,
          statement,
          value,
          derived,
          Optional.empty(),
          Optional.empty());
    }
  }
}
