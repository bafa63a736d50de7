package dev.ghotona.channels.web;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Source;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident with all that is claimed about it. */
@Schema(name = "IncidentDetail")
public record IncidentDetail(
    String id,
    @Schema(description = "The name shown, by language") Map<String, String> name,
    @Schema(description = "Name and aliases, by language and script")
        Map<String, List<String>> names,
    @Schema(nullable = true) IncidentSummary.Period period,
    List<String> sectors,
    @Schema(description = "ISO 3166-1 codes of the countries hit") List<String> countries,
    @Schema(description = "The claims in the order in which they are told, by aspect")
        Map<String, List<ClaimDetail>> claims,
    List<SourceDetail> sources,
    @Schema(description = "What is dated, earliest first") List<TimelineEntry> timeline) {

  /** A claim; each text is by language. */
  @Schema(name = "Claim")
  public record ClaimDetail(
      String id,
      String stance,
      Map<String, String> saidBy,
      Map<String, String> statement,
      @Schema(description = "Id of its source") String source,
      @Schema(description = "How a value was worked out that no source states")
          Map<String, String> derived,
      @Schema(nullable = true) LocalDate validFrom,
      @Schema(nullable = true, description = "Id of the claim that this one replaces")
          String supersedes) {
    static ClaimDetail of(Claim claim) {
      return new ClaimDetail(
          claim.id(),
          claim.stance().tag(),
          IncidentSummary.byTag(claim.saidBy()),
          IncidentSummary.byTag(claim.statement()),
          claim.source(),
          IncidentSummary.byTag(claim.derived()),
          claim.validFrom().orElse(null),
          claim.supersedes().orElse(null));
    }
  }

  /** A publication. */
  @Schema(name = "Source")
  public record SourceDetail(
      String id,
      Map<String, String> publisher,
      String title,
      String language,
      OffsetDateTime published,
      @Schema(description = "Whether the zone was worked out by us") boolean zoneDerived,
      @Schema(nullable = true) URI url) {
    static SourceDetail of(Source source) {
      return new SourceDetail(
          source.id(),
          IncidentSummary.byTag(source.publisher()),
          source.title(),
          source.language(),
          AskReply.published(source),
          source.zoneDerived(),
          source.url().orElse(null));
    }
  }

  /**
   * Something dated.
   *
   * @param at ISO 8601, no finer than it is known: 2022, 2022-11, 2022-11-23
   * @param ref id of the claim or the source
   */
  @Schema(name = "TimelineEntry")
  public record TimelineEntry(
      @Schema(enumeration = {"claim", "publication"}) String kind,
      @Schema(description = "ISO 8601, no finer than it is known") String at,
      @Schema(nullable = true) String until,
      @Schema(nullable = true) String zone,
      @Schema(description = "Id of the claim or the source") String ref) {
    static TimelineEntry of(Timeline.Entry entry) {
      return switch (entry) {
        case Timeline.Event event -> of("claim", event, event.claim().id());
        case Timeline.Publication p -> of("publication", p, p.source().id());
      };
    }

    private static TimelineEntry of(String kind, Timeline.Entry entry, String ref) {
      return new TimelineEntry(
          kind,
          entry.isoAt(),
          entry.isoUntil().orElse(null),
          entry.zone().map(ZoneId::getId).orElse(null),
          ref);
    }
  }

  static IncidentDetail of(Incident incident) {
    return new IncidentDetail(
        incident.id(),
        IncidentSummary.shown(incident.names()),
        allNames(incident.names()),
        IncidentSummary.Period.of(incident),
        IncidentSummary.sectors(incident),
        incident.countries().stream().sorted().toList(),
        byAspect(incident),
        incident.sources().stream().map(SourceDetail::of).toList(),
        Timeline.of(incident).entries().stream().map(TimelineEntry::of).toList());
  }

  private static Map<String, List<String>> allNames(Names names) {
    var byTag = new LinkedHashMap<String, List<String>>();
    names.byForm().forEach((form, list) -> byTag.put(form.tag(), list));
    return byTag;
  }

  private static Map<String, List<ClaimDetail>> byAspect(Incident incident) {
    var byAspect =
        incident.claims().stream()
            .collect(Collectors.groupingBy(Claim::aspect, TreeMap::new, Collectors.toList()));
    var byTag = new LinkedHashMap<String, List<ClaimDetail>>();
    byAspect.forEach(
        (aspect, claims) -> byTag.put(aspect.tag(), claims.stream().map(ClaimDetail::of).toList()));
    return byTag;
  }
}
