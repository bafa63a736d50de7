package dev.ghotona.ingest;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.Value.Actor;
import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Moment.Precision;
import dev.ghotona.ingest.Draft.Said;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a table → an incident. What it says is said by who made the table; where the row names a
 * source with its day, that source bears it out, else the table itself does.
 */
final class TableRow {
  private static final String TABLE = "table";
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private final CSVRecord row;
  private final TableMapping mapping;
  private final Draft draft;
  private final String name;
  private String best = TABLE;

  /**
   * @throws IllegalArgumentException where the row has no name
   */
  TableRow(CSVRecord row, TableMapping mapping) {
    this.row = row;
    this.mapping = mapping;
    this.name =
        mapping.name().in(row).orElseThrow(() -> new IllegalArgumentException("there is no name"));
    this.draft = new Draft(id(), mapping.language());
  }

  /**
   * The incident.
   *
   * @throws IllegalArgumentException where a cell is not what the mapping says
   */
  Incident incident() {
    draft.name(name);
    mapping.aliases().ifPresent(c -> c.allIn(row).forEach(draft::name));
    draft.source(source(TABLE, mapping.publisher(), mapping.title(), day(mapping), mapping.url()));
    for (int i = 0; i < mapping.sources().size(); i++) {
      cite(mapping.sources().get(i), i + 1);
    }
    when();
    victims();
    actors();
    mapping.system().ifPresent(c -> c.allIn(row).forEach(this::system));
    mapping.country().ifPresent(c -> c.allIn(row).forEach(this::country));
    mapping.sector().ifPresent(c -> c.allIn(row).forEach(this::sector));
    mapping.description().flatMap(c -> c.in(row)).ifPresent(this::describe);
    draft.add(
        "reporting",
        Said.of(Aspect.REPORTING, TABLE, "%s lists %s.".formatted(mapping.publisher(), name)));
    return draft.incident();
  }

  private static Instant day(TableMapping mapping) {
    return mapping.published().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private String id() {
    String own = mapping.id().flatMap(c -> c.in(row)).orElse(name + dateText());
    byte[] whole = (mapping.publisher() + "\n" + own).getBytes(StandardCharsets.UTF_8);
    String hash = UUID.nameUUIDFromBytes(whole).toString().replace("-", "").substring(0, 12);
    return mapping.prefix() + "-" + hash;
  }

  private String dateText() {
    return mapping.date().flatMap(c -> c.in(row)).orElse("");
  }

  private void cite(TableMapping.Cited cited, int number) {
    Optional<URI> url = cited.url().flatMap(c -> c.in(row)).flatMap(StixSources::web);
    Optional<String> title = cited.title().flatMap(c -> c.in(row));
    Optional<String> who =
        cited.publisher().flatMap(c -> c.in(row)).or(() -> url.map(URI::getHost));
    Optional<StixDate> day = cited.published().flatMap(c -> c.dateIn(row));
    if (who.isEmpty()) {
      return;
    }
    boolean dated = day.filter(d -> d.precision().compareTo(Precision.DAY) >= 0).isPresent();
    if (dated) {
      String id = "source-" + number;
      Instant published = day.get().at().toInstant(ZoneOffset.UTC);
      draft.source(source(id, who.get(), title.orElse(name), published, url));
      best = best.equals(TABLE) ? id : best;
      draft.add("reporting", Said.of(Aspect.REPORTING, id, who.get() + " reports on it."));
    } else {
      String where = url.map(u -> " (" + u + ")").orElse("");
      String what = title.map(t -> ", “" + t + "”").orElse("");
      String statement =
          mapping.publisher() + " names as a source " + who.get() + what + where + ".";
      draft.add("reporting", Said.of(Aspect.REPORTING, TABLE, statement));
    }
  }

  private Source source(String id, String who, String title, Instant published, Optional<URI> url) {
    return new Source(
        id, draft.text(who), title, mapping.language().tag(), published, ZoneOffset.UTC, true, url);
  }

  private Said said(Aspect aspect, String statement) {
    return Said.of(aspect, best, statement).by(mapping.publisher());
  }

  private void when() {
    Optional<StixDate> from = mapping.date().flatMap(c -> c.dateIn(row));
    Optional<StixDate> to = mapping.until().flatMap(c -> c.dateIn(row));
    if (from.isEmpty()) {
      return;
    }
    StixDate first = from.get();
    Optional<LocalDateTime> until = to.map(StixDate::at).filter(t -> !t.equals(first.at()));
    Precision precision =
        to.map(StixDate::precision)
            .filter(p -> p.compareTo(first.precision()) < 0)
            .orElse(first.precision());
    String statement =
        until.isEmpty()
            ? "It took place " + first.inWords() + "."
            : "It began " + first.inWords() + " and ended " + to.get().inWords() + ".";
    draft.add(
        "when",
        said(Aspect.WHEN, statement)
            .value(new Moment(first.at(), until, Optional.empty(), precision)));
    if (precision.compareTo(Precision.DAY) >= 0) {
      draft.period(
          new Incident.Period(first.at().toLocalDate(), until.orElse(first.at()).toLocalDate()));
    }
  }

  private void victims() {
    mapping
        .victim()
        .ifPresent(
            column ->
                column
                    .allIn(row)
                    .forEach(
                        victim -> {
                          draft.victim(victim, List.of());
                          text(Aspect.VICTIM, "victim", "%s was hit.", victim);
                        }));
  }

  private void actors() {
    mapping.actor().ifPresent(column -> column.allIn(row).forEach(this::actor));
  }

  private void actor(String actor) {
    draft.actor(actor, List.of());
    draft.add(
        "attacker",
        said(Aspect.ATTACKER, "%s names %s as the attacker.".formatted(mapping.publisher(), actor))
            .stance(Stance.BELIEVED)
            .value(new Actor(Actor.Kind.GROUP, draft.text(actor), Optional.empty())));
  }

  private void system(String system) {
    draft.system(system, List.of());
    text(Aspect.SYSTEM, "system", "%s was affected.", system);
  }

  private void text(Aspect aspect, String id, String pattern, String value) {
    draft.add(id, said(aspect, pattern.formatted(value)).value(new Value.Text(draft.text(value))));
  }

  private void country(String code) {
    if (!COUNTRIES.contains(code)) {
      throw new IllegalArgumentException("this is no ISO code of a country: " + code);
    }
    draft.country(code);
    text(Aspect.WHERE, "where", "It hit %s.", VerisWords.country(code));
  }

  private void sector(String tag) {
    draft.sector(
        Sector.ofTag(tag.toLowerCase(Locale.ROOT))
            .orElseThrow(() -> new IllegalArgumentException("no such line of work: " + tag)));
  }

  private void describe(String description) {
    Sentences.of(description).forEach(s -> draft.add("about", said(Aspect.BACKGROUND, s)));
  }
}
