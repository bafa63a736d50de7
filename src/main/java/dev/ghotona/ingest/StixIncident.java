package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.Value.Actor;
import dev.ghotona.domain.Value.Moment.Precision;
import dev.ghotona.ingest.Draft.Said;
import dev.ghotona.ingest.Stix.Related;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A campaign or an incident of a bundle → an incident of ours. Each field becomes a claim of
 * whoever made the object; what the bundle does not say makes none. Sentences of descriptions are
 * told as they stand, and only as background: what they tell of is not known for sure.
 */
final class StixIncident {
  private static final String ATTACK = "mitre-attack";
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private final JsonNode object;
  private final Stix bundle;
  private final Draft draft;
  private final String name;
  private final String teller;
  private final StixSources sources;

  /**
   * @param file who tells it, where the object does not say who made it
   * @throws IllegalArgumentException where the object has no id, no name, or no date of its own
   */
  StixIncident(JsonNode object, Stix bundle, String file) {
    this.object = object;
    this.bundle = bundle;
    this.name =
        Words.in(object, "name")
            .orElseThrow(() -> new IllegalArgumentException("there is no name"));
    this.draft = new Draft(StixIds.incidentId(object.path("id").asText()), Language.ENGLISH);
    this.teller = teller(file);
    this.sources = new StixSources(object, name, teller, draft);
  }

  /**
   * The incident.
   *
   * @throws IllegalArgumentException where what it says cannot be
   */
  Incident incident() {
    names();
    when();
    attributions();
    StixMeans.of(object, bundle).ifPresent(means -> means.tell(name, teller, draft, sources));
    targets();
    Words.in(object, "objective").ifPresent(this::objective);
    sources.cite(object);
    background();
    reporting();
    return draft.incident();
  }

  private String teller(String file) {
    return bundle
        .find(object.path("created_by_ref").asText())
        .flatMap(maker -> Words.in(maker, "name"))
        .or(() -> isOfAttack() ? Optional.of("MITRE ATT&CK") : Optional.empty())
        .or(this::firstReference)
        .orElse(file);
  }

  private Optional<String> firstReference() {
    return object
        .path("external_references")
        .valueStream()
        .flatMap(r -> Words.in(r, "source_name").stream())
        .findFirst();
  }

  private boolean isOfAttack() {
    return references("source_name").contains(ATTACK);
  }

  private List<String> references(String field) {
    return object
        .path("external_references")
        .valueStream()
        .flatMap(r -> Words.in(r, field).stream())
        .toList();
  }

  private void names() {
    draft.name(name);
    Words.listIn(object, "aliases").forEach(draft::name);
  }

  private void when() {
    Optional<StixDate> first = StixDate.in(object, "first_seen", isOfAttack());
    Optional<StixDate> last = StixDate.in(object, "last_seen", isOfAttack());
    if (first.isPresent() && last.isPresent()) {
      if (last.get().at().isBefore(first.get().at())) {
        throw new IllegalArgumentException("it was last seen before it was first seen");
      }
      when(first.get(), last.get());
    } else {
      first.ifPresent(date -> when(date, "was first seen"));
      last.ifPresent(date -> when(date, "was last seen"));
    }
  }

  private void when(StixDate first, StixDate last) {
    String statement =
        first.equals(last)
            ? name + " was seen " + first.inWords() + "."
            : name
                + " was first seen "
                + first.inWords()
                + " and last seen "
                + last.inWords()
                + ".";
    Precision coarser =
        first.precision().compareTo(last.precision()) < 0 ? first.precision() : last.precision();
    var until =
        first.equals(last) ? Optional.<java.time.LocalDateTime>empty() : Optional.of(last.at());
    when(statement, new Value.Moment(first.at(), until, Optional.empty(), coarser));
    draft.period(
        new Incident.Period(
            first.at().toLocalDate(),
            last.precision() == Precision.MONTH
                ? YearMonth.from(last.at()).atEndOfMonth()
                : last.at().toLocalDate()));
  }

  private void when(StixDate date, String verb) {
    var moment = new Value.Moment(date.at(), Optional.empty(), Optional.empty(), date.precision());
    when(name + " " + verb + " " + date.inWords() + ".", moment);
  }

  private void when(String statement, Value.Moment moment) {
    Said said = Said.of(Aspect.WHEN, StixSources.PAGE, statement).by(teller).value(moment);
    draft.add(
        "when",
        moment.precision() == Precision.MONTH
            ? said.derived(teller + " writes the first day of a month where it means the month.")
            : said);
  }

  private void attributions() {
    for (Related to :
        bundle.related(object, "attributed-to", "intrusion-set", "threat-actor", "identity")) {
      String actor = Words.in(to.object(), "name").orElseThrow();
      draft.actor(actor, Words.listIn(to.object(), "aliases"));
      draft.add(
          "attacker",
          Said.of(
                  Aspect.ATTACKER,
                  sources.idOf(to.relationship()),
                  "%s attributes %s to the group %s.".formatted(teller, name, actor))
              .stance(Stance.BELIEVED)
              .by(teller)
              .value(new Actor(kind(to.object()), english(actor), countryOf(to.object()))));
    }
  }

  private static Actor.Kind kind(JsonNode actor) {
    return switch (actor.path("identity_class").asText()) {
      case "individual" -> Actor.Kind.PERSON;
      case "organization" -> Actor.Kind.ORGANISATION;
      default -> Actor.Kind.GROUP;
    };
  }

  private Optional<String> countryOf(JsonNode actor) {
    return bundle.related(actor, "originates-from", "location").stream()
        .map(r -> r.object().path("country").asText())
        .filter(COUNTRIES::contains)
        .findFirst();
  }

  private void targets() {
    for (Related hit : bundle.related(object, "targets", "identity")) {
      String victim = Words.in(hit.object(), "name").orElseThrow();
      draft.victim(victim, List.of());
      StixSectors.in(hit.object()).forEach(draft::sector);
      String statement = "%s was hit in %s.".formatted(victim, name);
      draft.add("victim", targeted(Aspect.VICTIM, hit, statement, victim));
    }
    for (Related place : bundle.related(object, "targets", "location")) {
      place(place);
    }
    for (Related weak : bundle.related(object, "targets", "vulnerability")) {
      String weakness = Words.in(weak.object(), "name").orElseThrow();
      String statement = "The vulnerability %s was exploited in %s.".formatted(weakness, name);
      draft.add("vulnerability", targeted(Aspect.METHOD, weak, statement, weakness));
    }
  }

  private void place(Related target) {
    String code = target.object().path("country").asText().toUpperCase(Locale.ROOT);
    if (COUNTRIES.contains(code)) {
      draft.country(code);
      String country = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
      String statement = "%s targeted %s.".formatted(name, country);
      draft.add("where", targeted(Aspect.WHERE, target, statement, country));
    }
  }

  private Said targeted(Aspect aspect, Related target, String statement, String value) {
    return Said.of(aspect, sources.idOf(target.relationship()), statement)
        .by(teller)
        .value(new Value.Text(english(value)));
  }

  private void objective(String objective) {
    String statement = "The aim of %s was: %s".formatted(name, objective);
    draft.add("aim", Said.of(Aspect.MOTIVE, StixSources.PAGE, statement).by(teller));
  }

  private void background() {
    String description = object.path("description").asText();
    for (StixProse.Cited cited : StixProse.of(description)) {
      draft.add(
          "about",
          Said.of(Aspect.BACKGROUND, sources.idOf(cited.citations()), cited.sentence()).by(teller));
    }
  }

  private void reporting() {
    int cited = sources.cited().size();
    String citing =
        switch (cited) {
          case 0 -> "";
          case 1 -> ", which cites one publication";
          default -> ", which cites " + cited + " publications";
        };
    String statement =
        "The source of this information on %s is %s%s.".formatted(name, teller, citing);
    draft.add("reporting", Said.of(Aspect.REPORTING, StixSources.PAGE, statement));
    sources.undated().forEach(this::cited);
  }

  // They cannot be sources of ours, but whoever looks for them is to find them.
  private void cited(String publication) {
    String statement = "%s cites %s.".formatted(teller, publication);
    draft.add("cited", Said.of(Aspect.REPORTING, StixSources.PAGE, statement));
  }

  private static LocalizedText english(String text) {
    return new LocalizedText(Map.of(Language.ENGLISH, text));
  }
}
