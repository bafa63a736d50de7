package dev.ghotona.ingest;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An incident that is being put together from outside material. Claims are in one language, that of
 * the material. What the material does not say is simply not added: there is no claim of it then.
 */
final class Draft {
  private final String id;
  private final Language language;
  private final List<String> names = new ArrayList<>();
  private final List<Names> victims = new ArrayList<>();
  private final List<Names> systems = new ArrayList<>();
  private final List<Names> actors = new ArrayList<>();
  private final Set<Sector> sectors = EnumSet.noneOf(Sector.class);
  private final Set<String> countries = new LinkedHashSet<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Set<String> claimIds = new LinkedHashSet<>();
  private Optional<Incident.Period> period = Optional.empty();

  Draft(String id, Language language) {
    this.id = id;
    this.language = language;
  }

  /** A statement that is to become a claim; built up, then handed to {@link #add}. */
  record Said(
      Aspect aspect,
      Stance stance,
      String saidBy,
      String source,
      String statement,
      Optional<Value> value,
      String derived) {
    static Said of(Aspect aspect, String source, String statement) {
      return new Said(aspect, Stance.REPORTED, "", source, statement, Optional.empty(), "");
    }

    Said stance(Stance other) {
      return new Said(aspect, other, saidBy, source, statement, value, derived);
    }

    Said by(String who) {
      return new Said(aspect, stance, who, source, statement, value, derived);
    }

    Said value(Value other) {
      return new Said(aspect, stance, saidBy, source, statement, Optional.of(other), derived);
    }

    Said derived(String how) {
      return new Said(aspect, stance, saidBy, source, statement, value, how);
    }
  }

  /** The first name is the one shown; one that is there already is not added again. */
  void name(String name) {
    if (names.stream().noneMatch(name::equalsIgnoreCase)) {
      names.add(name);
    }
  }

  void victim(String name, List<String> aliases) {
    addOnce(victims, namesOf(name, aliases));
  }

  void system(String name, List<String> aliases) {
    addOnce(systems, namesOf(name, aliases));
  }

  void actor(String name, List<String> aliases) {
    addOnce(actors, namesOf(name, aliases));
  }

  void sector(Sector sector) {
    sectors.add(sector);
  }

  void country(String code) {
    countries.add(code);
  }

  void period(Incident.Period of) {
    period = Optional.of(of);
  }

  void source(Source source) {
    sources.add(source);
  }

  boolean hasSource(String sourceId) {
    return sources.stream().anyMatch(s -> s.id().equals(sourceId));
  }

  /** Adds a claim; where its id is taken, a number makes it its own. */
  void add(String wantedId, Said said) {
    claims.add(
        new Claim(
            freeId(wantedId),
            said.aspect(),
            said.stance(),
            text(said.saidBy()),
            said.source(),
            text(said.statement()),
            said.value(),
            text(said.derived()),
            Optional.empty(),
            Optional.empty()));
  }

  /**
   * The incident.
   *
   * @throws IllegalArgumentException where something is missing that every incident has
   */
  Incident incident() {
    require(!names.isEmpty(), "there is no name");
    require(!claims.isEmpty(), "nothing is told of it");
    return new Incident(
        id,
        new Names(Map.of(form(), names)),
        victims,
        systems,
        actors,
        sectors,
        countries,
        period,
        sources,
        claims);
  }

  /** A text of the material's language; blank: none. */
  LocalizedText text(String words) {
    return Words.clean(words)
        .map(clean -> new LocalizedText(Map.of(language, clean)))
        .orElse(LocalizedText.NONE);
  }

  private String freeId(String wanted) {
    String free = wanted;
    for (int n = 2; !claimIds.add(free); n++) {
      free = wanted + "-" + n;
    }
    return free;
  }

  private Names namesOf(String name, List<String> aliases) {
    var all = new ArrayList<String>(List.of(name));
    var known = new LinkedHashSet<String>(Set.of(name.toLowerCase(Locale.ROOT)));
    aliases.stream().filter(a -> known.add(a.toLowerCase(Locale.ROOT))).forEach(all::add);
    return new Names(Map.of(form(), all));
  }

  private WrittenForm form() {
    return WrittenForm.inOwnScript(language);
  }

  private static void addOnce(List<Names> list, Names names) {
    if (!list.contains(names)) {
      list.add(names);
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
