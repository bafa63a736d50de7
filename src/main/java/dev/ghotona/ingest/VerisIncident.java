package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.Value.Actor;
import dev.ghotona.domain.Value.Bound;
import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Moment.Precision;
import dev.ghotona.ingest.Draft.Said;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A record of VERIS → an incident. The record's own database is the source of all of it; the
 * reports that it names are named in a claim, since it does not say when they came out or what they
 * tell.
 */
final class VerisIncident {
  private static final String SOURCE = "record";
  private static final List<String> ACTIONS =
      List.of("hacking", "malware", "social", "misuse", "physical", "error", "environmental");

  private final JsonNode record;
  private final Draft draft;
  private final String teller;
  private final String name;
  private final Stance stance;

  /**
   * @throws IllegalArgumentException where it has no id, or no date of its own
   */
  VerisIncident(JsonNode record) {
    this.record = record;
    String id =
        Words.in(record, "incident_id")
            .orElseThrow(() -> new IllegalArgumentException("\"incident_id\" is missing"));
    this.draft = new Draft("veris-" + shortOf(id), Language.ENGLISH);
    this.teller = teller();
    this.name = name(id);
    boolean sure = record.path("security_incident").asText("Confirmed").equals("Confirmed");
    this.stance = sure ? Stance.REPORTED : Stance.BELIEVED;
  }

  /**
   * The incident.
   *
   * @throws IllegalArgumentException where what it says cannot be, or where it was none
   */
  Incident incident() {
    if (List.of("False positive", "Near miss")
        .contains(record.path("security_incident").asText())) {
      throw new IllegalArgumentException("the record says that it was no incident");
    }
    draft.name(name);
    source();
    when();
    victim();
    actors();
    ACTIONS.forEach(this::action);
    data();
    assets();
    loss();
    summary();
    references();
    return draft.incident();
  }

  // Old records have ids of other forms: of those a name-based UUID is as good.
  private static String shortOf(String id) {
    String hex = id.replace("-", "").toLowerCase(Locale.ROOT);
    return hex.matches("[0-9a-f]{32}")
        ? hex.substring(0, 12)
        : UUID.nameUUIDFromBytes(id.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .toString()
            .replace("-", "")
            .substring(0, 12);
  }

  private String teller() {
    String source = Words.in(record, "source_id").orElse("vcdb");
    return source.equalsIgnoreCase("vcdb") ? "VERIS Community Database" : source;
  }

  private String name(String id) {
    int year = year();
    String when = year > 0 ? ", " + year : "";
    return Words.in(record.path("victim"), "victim_id")
        .filter(VerisWords::says)
        .map(victim -> victim + when)
        .orElse("VERIS incident " + id + when);
  }

  private int year() {
    return record.path("timeline").path("incident").path("year").asInt();
  }

  private void source() {
    draft.source(
        new Source(
            SOURCE,
            draft.text(teller),
            name,
            "en",
            recorded(),
            ZoneOffset.UTC,
            false,
            urls().stream().findFirst().flatMap(StixSources::web)));
  }

  private Instant recorded() {
    JsonNode plus = record.path("plus");
    return Words.in(plus, "modified")
        .or(() -> Words.in(plus, "created"))
        .flatMap(VerisIncident::instant)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "it does not say when the record was made: plus.modified, plus.created"));
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(
          text.length() == 10
              ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
              : Instant.parse(text.endsWith("Z") ? text : text + "Z"));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private List<String> urls() {
    return Words.in(record, "reference").stream()
        .flatMap(all -> List.of(all.split("[;\\s]+")).stream())
        .filter(url -> StixSources.web(url).isPresent())
        .toList();
  }

  private void say(Aspect aspect, String id, String statement) {
    draft.add(id, said(aspect, statement));
  }

  private Said said(Aspect aspect, String statement) {
    return Said.of(aspect, SOURCE, statement).stance(stance).by(teller);
  }

  private void when() {
    JsonNode at = record.path("timeline").path("incident");
    if (year() == 0) {
      return;
    }
    Precision precision =
        at.path("month").asInt() == 0
            ? Precision.YEAR
            : at.path("day").asInt() == 0 ? Precision.MONTH : Precision.DAY;
    LocalDate day = day(at);
    var date = new StixDate(day.atStartOfDay(), precision);
    var moment =
        new Moment(
            day.atStartOfDay(), Optional.<LocalDateTime>empty(), Optional.empty(), precision);
    String statement = "The incident took place " + date.inWords() + ".";
    draft.add("when", said(Aspect.WHEN, statement).value(moment));
    if (precision == Precision.DAY) {
      draft.period(new Incident.Period(day, day));
    }
  }

  private LocalDate day(JsonNode at) {
    try {
      return LocalDate.of(
          year(), Math.max(1, at.path("month").asInt()), Math.max(1, at.path("day").asInt()));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("timeline.incident is no date: " + at, e);
    }
  }

  private void victim() {
    JsonNode victim = record.path("victim");
    Optional<String> hit = Words.in(victim, "victim_id").filter(VerisWords::says);
    hit.ifPresent(who -> draft.victim(who, List.of()));
    hit.ifPresent(
        who ->
            draft.add(
                "victim",
                said(Aspect.VICTIM, who + " was hit.").value(new Value.Text(draft.text(who)))));
    Words.in(victim, "industry").flatMap(VerisWords::sector).ifPresent(draft::sector);
    for (String code : VerisWords.countriesIn(victim)) {
      draft.country(code);
      String country = VerisWords.country(code);
      String statement = "The victim is in %s.".formatted(country);
      draft.add("where", said(Aspect.WHERE, statement).value(new Value.Text(draft.text(country))));
    }
  }

  private void actors() {
    for (String kind : List.of("external", "internal", "partner")) {
      JsonNode actor = record.path("actor").path(kind);
      if (actor.isObject()) {
        actor(kind, actor);
      }
    }
  }

  private void actor(String kind, JsonNode actor) {
    List<String> names = VerisWords.in(actor, "name");
    List<String> varieties = VerisWords.in(actor, "variety");
    List<String> countries = VerisWords.countriesIn(actor);
    String described =
        (kind.equals("external")
                ? "an outsider"
                : kind.equals("internal") ? "an insider" : "a partner")
            + (varieties.isEmpty() ? "" : " (" + Words.joined(varieties) + ")");
    String from =
        countries.isEmpty()
            ? ""
            : " from " + Words.joined(countries.stream().map(VerisWords::country).toList());
    names.forEach(n -> draft.actor(n, List.of()));
    String who = names.isEmpty() ? described : Words.joined(names) + ", " + described;
    draft.add(
        "attacker",
        said(Aspect.ATTACKER, "The attacker was " + who + from + ".")
            .stance(Stance.BELIEVED)
            .value(
                new Actor(
                    names.isEmpty() ? Actor.Kind.UNNAMED : Actor.Kind.GROUP,
                    draft.text(names.isEmpty() ? described : Words.joined(names)),
                    countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty())));
    List<String> motives = VerisWords.in(actor, "motive");
    if (!motives.isEmpty()) {
      say(Aspect.MOTIVE, "motive", "The motive of " + who + " was: " + Words.joined(motives) + ".");
    }
  }

  private void action(String kind) {
    JsonNode action = record.path("action").path(kind);
    if (!action.isObject()) {
      return;
    }
    var parts = new ArrayList<String>(VerisWords.in(action, "variety"));
    VerisWords.in(action, "vector").forEach(v -> parts.add("by way of " + v));
    VerisWords.in(action, "name").forEach(n -> parts.add("the malware " + n));
    String details = parts.isEmpty() ? "" : ": " + Words.joined(parts);
    say(Aspect.METHOD, "method", "The method was " + kind + details + ".");
  }

  private void data() {
    JsonNode lost = record.path("attribute").path("confidentiality");
    if (List.of("Yes", "Potentially").contains(lost.path("data_disclosure").asText())) {
      boolean surely = lost.path("data_disclosure").asText().equals("Yes");
      List<String> kinds =
          lost.path("data")
              .valueStream()
              .flatMap(d -> VerisWords.in(d, "variety").stream())
              .distinct()
              .toList();
      String what = kinds.isEmpty() ? "Data" : "Data of these kinds: " + Words.joined(kinds);
      String statement = what + (surely ? " were disclosed." : " may have been disclosed.");
      draft.add("data", said(Aspect.DATA, statement).stance(surely ? stance : Stance.ESTIMATED));
    }
    number(lost.path("data_total"), "records of data", "%s records were concerned.");
  }

  private void number(JsonNode amount, String unit, String statement) {
    if (amount.isIntegralNumber() && amount.canConvertToLong() && amount.longValue() > 0) {
      var value = new Value.Quantity(amount.decimalValue(), Bound.EXACTLY, draft.text(unit));
      draft.add("scale", said(Aspect.SCALE, statement.formatted(amount.asText())).value(value));
    }
  }

  private void assets() {
    List<String> assets =
        record
            .path("asset")
            .path("assets")
            .valueStream()
            .flatMap(a -> VerisWords.in(a, "variety").stream())
            .map(a -> a.replaceFirst("^[A-Z] - ", ""))
            .filter(VerisWords::says)
            .distinct()
            .toList();
    if (!assets.isEmpty()) {
      say(Aspect.SYSTEM, "system", "These were affected: " + Words.joined(assets) + ".");
    }
  }

  private void loss() {
    JsonNode impact = record.path("impact");
    JsonNode amount = impact.path("overall_amount");
    Optional<Currency> currency =
        Words.in(impact, "iso_currency_code").flatMap(VerisIncident::currency);
    if (currency.isPresent() && amount.isNumber() && SoundTree.problemsOf(amount).isEmpty()) {
      BigDecimal sum = amount.decimalValue();
      String statement =
          "The loss came to %s %s."
              .formatted(sum.toPlainString(), currency.get().getCurrencyCode());
      draft.add(
          "loss",
          said(Aspect.IMPACT, statement)
              .value(new Value.Money(sum, currency.get(), Bound.EXACTLY)));
    }
  }

  private static Optional<Currency> currency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(c -> c.getCurrencyCode().equals(code))
        .findFirst();
  }

  private void summary() {
    Words.in(record, "summary")
        .map(Sentences::of)
        .orElse(List.of())
        .forEach(sentence -> say(Aspect.BACKGROUND, "about", sentence));
  }

  private void references() {
    String named = String.join(", ", urls());
    String citing = named.isEmpty() ? "" : " and names as its references " + named;
    String statement = "%s records this incident%s.".formatted(teller, citing);
    draft.add("reporting", Said.of(Aspect.REPORTING, SOURCE, statement));
  }
}
