package dev.ghotona.store;

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
import dev.ghotona.domain.Value.Actor;
import dev.ghotona.domain.Value.Bound;
import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Moment.Precision;
import dev.ghotona.domain.WrittenForm;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Incidents made up for the tests of the store. */
final class SampleIncidents {
  private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
  private static final LocalDateTime NIGHT = LocalDateTime.parse("2023-03-04T02:05");

  private SampleIncidents() {}

  /**
   * One with every field set, and each kind of value with each of its optional parts in and out.
   */
  static Incident full() {
    return new Incident(
        "harbour-2023",
        new Names(
            Map.of(
                WrittenForm.ENGLISH, List.of("Harbour attack", "\"Harbour\" \\ O'Neill; --"),
                WrittenForm.BENGALI, List.of("বন্দরে হামলা", "র‍্যানসমওয়্যার"),
                WrittenForm.HINDI, List.of("बंदरगाह पर हमला"),
                WrittenForm.BENGALI_LATIN, List.of("bondore hamla"),
                WrittenForm.HINDI_LATIN, List.of("bandargah hamla \uD83D\uDEA2"))),
        List.of(name("Harbour Board", "HB"), name("A Carrier")),
        List.of(name("Crane control")),
        List.of(name("Night Heron")),
        Set.of(Sector.TRANSPORT, Sector.GOVERNMENT),
        Set.of("LK", "BD"),
        Optional.of(
            new Incident.Period(LocalDate.parse("2023-03-04"), LocalDate.parse("2023-03-07"))),
        List.of(daily(), wire()),
        claims());
  }

  /** One with as little as an incident may have. */
  static Incident plain(String id) {
    return named(id, "Plain");
  }

  static Incident named(String id, String name) {
    return from(id, name, wire());
  }

  /** One whose only source has this title. */
  static Incident titled(String id, String title) {
    return from(id, "Plain", wire(title));
  }

  private static Incident from(String id, String name, Source source) {
    return new Incident(
        id,
        name(name),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        List.of(source),
        List.of());
  }

  static Incident withClaims(Incident i, List<Claim> claims) {
    return new Incident(
        i.id(),
        i.names(),
        i.victims(),
        i.systems(),
        i.actors(),
        i.sectors(),
        i.countries(),
        i.period(),
        i.sources(),
        claims);
  }

  private static Source daily() {
    return new Source(
        "daily",
        text("The Daily", "দ্য ডেইলি"),
        "Cranes stand still",
        "en-IN",
        Instant.parse("2023-03-06T04:00:00.123456789Z"),
        DHAKA,
        true,
        Optional.of(URI.create("https://example.org/a?b=c&d=%20e")));
  }

  private static Source wire() {
    return wire("Port hit");
  }

  private static Source wire(String title) {
    return new Source(
        "wire",
        text("The Wire", "তার"),
        title,
        "bn",
        Instant.parse("2023-03-07T00:00:00Z"),
        ZoneOffset.ofHoursMinutes(5, 30),
        false,
        Optional.empty());
  }

  // The first claim stands alone: tests cut the list after it.
  private static List<Claim> claims() {
    var claims = new ArrayList<Claim>();
    for (Value value : values()) {
      claims.add(claim("claim-" + claims.size(), Optional.of(value)));
    }
    claims.add(claim("no-value", Optional.empty()));
    claims.add(correction());
    return claims;
  }

  private static List<Value> values() {
    return List.of(
        new Moment(NIGHT, Optional.empty(), Optional.of(DHAKA), Precision.MINUTE),
        new Moment(NIGHT, Optional.of(NIGHT.plusDays(3)), Optional.empty(), Precision.DAY),
        new Value.Quantity(new BigDecimal("30000.50"), Bound.AT_LEAST, text("files", "ফাইল")),
        new Value.Money(new BigDecimal("2E+6"), Currency.getInstance("USD"), Bound.ABOUT),
        new Actor(Actor.Kind.STATE, text("A state", "একটি রাষ্ট্র"), Optional.of("RU")),
        new Actor(Actor.Kind.UNNAMED, text("An insider", "ভেতরের কেউ"), Optional.empty()),
        new Value.Text(text("LockBit", "লকবিট")));
  }

  private static Claim claim(String id, Optional<Value> value) {
    return new Claim(
        id,
        Aspect.WHEN,
        Stance.ESTIMATED,
        text("the spokesman", "মুখপাত্র"),
        "wire",
        text("It began at night.", "রাতে শুরু হয়।"),
        value,
        text("counted back from the report", "প্রতিবেদন থেকে গোনা"),
        Optional.empty(),
        Optional.empty());
  }

  private static Claim correction() {
    return new Claim(
        "correction",
        Aspect.SCALE,
        Stance.DENIED,
        LocalizedText.NONE,
        "daily",
        text("It was less.", "কম ছিল।"),
        Optional.empty(),
        LocalizedText.NONE,
        Optional.of(LocalDate.parse("2023-04-01")),
        Optional.of("no-value"));
  }

  private static Names name(String... names) {
    return new Names(Map.of(WrittenForm.ENGLISH, List.of(names)));
  }

  private static LocalizedText text(String english, String bengali) {
    return new LocalizedText(Map.of(Language.ENGLISH, english, Language.BENGALI, bengali));
  }
}
