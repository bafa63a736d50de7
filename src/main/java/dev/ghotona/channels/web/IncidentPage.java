package dev.ghotona.channels.web;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Stance;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the page about an incident shows, in the language of the page where that can be had.
 *
 * @param period when it went on, or empty
 * @param picture the timeline drawn, or empty where nothing is dated
 */
record IncidentPage(
    Language language,
    String id,
    String name,
    Optional<String> period,
    List<Sector> sectors,
    Map<Aspect, List<ShownClaim>> aspects,
    List<ShownSource> sources,
    Optional<TimelinePicture> picture,
    List<Dated> dated,
    String summary) {

  /**
   * A claim as shown.
   *
   * @param replaced whether a later claim supersedes it
   */
  record ShownClaim(
      String id,
      InLanguage statement,
      Stance stance,
      Optional<InLanguage> saidBy,
      Optional<InLanguage> derived,
      Optional<String> since,
      boolean replaced,
      ShownSource source) {}

  /**
   * A source as shown.
   *
   * @param link where it can be read, where that is a web address
   */
  record ShownSource(
      String id,
      InLanguage publisher,
      String title,
      String lang,
      String published,
      LocalDate day,
      Optional<URI> link) {}

  /** An entry of the timeline in words; what happened is empty for a publication. */
  record Dated(
      String number, String when, Optional<InLanguage> statement, Optional<ShownSource> source) {}

  static IncidentPage of(Incident incident, Language language) {
    return new Maker(incident, language, new DateWords(language)).page();
  }

  private record Maker(Incident incident, Language language, DateWords dates) {
    IncidentPage page() {
      var timeline = Timeline.of(incident);
      boolean hasDates = !timeline.entries().isEmpty();
      return new IncidentPage(
          language,
          incident.id(),
          incident.names().nearest(language),
          incident.period().map(dates::of),
          incident.sectors().stream().sorted().toList(),
          aspects(),
          incident.sources().stream().map(this::source).toList(),
          hasDates ? Optional.of(TimelinePicture.of(timeline, dates)) : Optional.empty(),
          dated(timeline),
          hasDates ? summary(timeline) : "");
    }

    private Map<Aspect, List<ShownClaim>> aspects() {
      var replaced =
          incident.claims().stream()
              .flatMap(c -> c.supersedes().stream())
              .collect(Collectors.toSet());
      return incident.claims().stream()
          .collect(
              Collectors.groupingBy(
                  Claim::aspect,
                  () -> new EnumMap<>(Aspect.class),
                  Collectors.mapping(
                      c -> claim(c, replaced.contains(c.id())), Collectors.toList())));
    }

    private ShownClaim claim(Claim claim, boolean replaced) {
      return new ShownClaim(
          claim.id(),
          InLanguage.nearest(claim.statement(), language).orElseThrow(),
          claim.stance(),
          InLanguage.nearest(claim.saidBy(), language),
          InLanguage.nearest(claim.derived(), language),
          claim.validFrom().map(dates::day),
          replaced,
          source(incident.sourceOf(claim)));
    }

    private ShownSource source(Source source) {
      return new ShownSource(
          source.id(),
          InLanguage.nearest(source.publisher(), language).orElseThrow(),
          source.title(),
          source.language(),
          dates.of(source),
          AskReply.published(source).toLocalDate(),
          source.url().filter(IncidentPage::isWebAddress));
    }

    private List<Dated> dated(Timeline timeline) {
      var entries = timeline.entries();
      return IntStream.range(0, entries.size())
          .mapToObj(i -> dated(dates.count(i + 1), entries.get(i)))
          .toList();
    }

    private Dated dated(String number, Timeline.Entry entry) {
      return switch (entry) {
        case Timeline.Event(Claim claim, var moment) ->
            new Dated(
                number,
                dates.of(moment),
                InLanguage.nearest(claim.statement(), language),
                Optional.empty());
        case Timeline.Publication(Source source) ->
            new Dated(number, dates.of(source), Optional.empty(), Optional.of(source(source)));
      };
    }

    private String summary(Timeline timeline) {
      var entries = timeline.entries();
      long events = entries.stream().filter(Timeline.Event.class::isInstance).count();
      return Wordbook.in(language)
          .timelineSummary(
              incident.names().nearest(language),
              dates.count((int) events),
              dates.count(entries.size() - (int) events),
              dates.day(entries.getFirst().at().toLocalDate()),
              dates.day(
                  entries.stream()
                      .map(Timeline.Entry::lastDay)
                      .max(LocalDate::compareTo)
                      .orElseThrow()));
    }
  }

  /** A source may come with any address, but a page links only to where a browser reads. */
  private static boolean isWebAddress(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
  }
}
