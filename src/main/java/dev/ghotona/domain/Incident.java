package dev.ghotona.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A cyber incident with all that is claimed about it.
 *
 * @param id unique among all incidents
 * @param victims those hit, each with their names
 * @param systems the products and systems concerned, each with their names
 * @param actors those accused, each with their names
 * @param countries ISO 3166-1 alpha-2 codes of the countries hit
 * @param period from when to when it went on, or empty where nobody tells
 * @param sources at least one
 * @param claims in the order in which they are told; each names one of {@code sources}
 */
public record Incident(
    String id,
    Names names,
    List<Names> victims,
    List<Names> systems,
    List<Names> actors,
    Set<Sector> sectors,
    Set<String> countries,
    Optional<Period> period,
    List<Source> sources,
    List<Claim> claims) {

  /** Both days included. */
  public record Period(LocalDate from, LocalDate to) {
    public Period {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("a period that ends before it begins: " + from);
      }
    }
  }

  public Incident {
    Identifiers.check(id);
    Objects.requireNonNull(names);
    Objects.requireNonNull(period);
    victims = List.copyOf(victims);
    systems = List.copyOf(systems);
    actors = List.copyOf(actors);
    sectors = Set.copyOf(sectors);
    countries = Set.copyOf(countries);
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
    var sourceIds = unique(sources, Source::id, "source");
    var claimIds = unique(claims, Claim::id, "claim");
    for (Claim claim : claims) {
      if (!sourceIds.contains(claim.source())) {
        throw new IllegalArgumentException(
            "claim " + claim.id() + " names the source " + claim.source() + ", which is not there");
      }
      if (claim.supersedes().isPresent() && !claimIds.contains(claim.supersedes().get())) {
        throw new IllegalArgumentException(
            "claim " + claim.id() + " supersedes " + claim.supersedes().get() + ", unknown here");
      }
    }
  }

  /** The claims that no later claim supersedes, in order. */
  public List<Claim> currentClaims() {
    var superseded = new HashSet<String>();
    for (Claim claim : claims) {
      claim.supersedes().ifPresent(superseded::add);
    }
    if (superseded.isEmpty()) {
      return claims;
    }
    return claims.stream().filter(c -> !superseded.contains(c.id())).toList();
  }

  /** The source that a claim of this incident names. */
  public Source sourceOf(Claim claim) {
    return sources.stream().filter(s -> s.id().equals(claim.source())).findFirst().orElseThrow();
  }

  private static <T> Set<String> unique(List<T> items, Function<T, String> id, String what) {
    Map<String, Long> counts =
        items.stream().collect(Collectors.groupingBy(id, Collectors.counting()));
    counts.forEach(
        (key, count) -> {
          if (count > 1) {
            throw new IllegalArgumentException("two of the id " + key + ": " + what);
          }
        });
    return counts.keySet();
  }
}
