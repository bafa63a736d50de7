package dev.ghotona.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What actors are called elsewhere, so that they are known under all their names. Names are added
 * for understanding only: what is stored, told and exported stays as its own origin has it.
 */
public final class OtherNames {
  private final Map<String, Set<Names>> byName = new HashMap<>();

  private OtherNames(Collection<Names> actors) {
    actors.forEach(
        actor ->
            actor
                .all()
                .forEach(
                    n -> byName.computeIfAbsent(key(n), k -> new LinkedHashSet<>()).add(actor)));
  }

  public static OtherNames of(Collection<Names> actors) {
    return new OtherNames(actors);
  }

  /** The incident with all names of its actors; itself where there are none to add. */
  public Incident in(Incident incident) {
    List<Names> actors = incident.actors().stream().map(this::with).toList();
    return actors.equals(incident.actors())
        ? incident
        : new Incident(
            incident.id(),
            incident.names(),
            incident.victims(),
            incident.systems(),
            actors,
            incident.sectors(),
            incident.countries(),
            incident.period(),
            incident.sources(),
            incident.claims());
  }

  private Names with(Names actor) {
    return same(actor).map(other -> joined(actor, other)).orElse(actor);
  }

  /** The one actor that bears the name shown; where several do, none is known to be meant. */
  private Optional<Names> same(Names actor) {
    String shown = key(actor.nearest(Language.ENGLISH));
    Set<Names> found = byName.getOrDefault(shown, Set.of());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private static Names joined(Names actor, Names other) {
    var byForm = new HashMap<WrittenForm, List<String>>(actor.byForm());
    other.byForm().forEach((form, names) -> byForm.merge(form, names, OtherNames::joined));
    return new Names(byForm);
  }

  private static List<String> joined(List<String> own, List<String> more) {
    Set<String> known = own.stream().map(OtherNames::key).collect(Collectors.toSet());
    var all = new ArrayList<String>(own);
    more.stream().filter(name -> known.add(key(name))).forEach(all::add);
    return all;
  }

  // "APT 28" and "apt-28" are one.
  private static String key(String name) {
    String bare = name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", "");
    return bare.isEmpty() ? name : bare;
  }
}
