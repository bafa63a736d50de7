package dev.ghotona.channels.web;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Sector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident in a list.
 *
 * @param name the name shown, by language tag
 */
@Schema(name = "IncidentSummary")
public record IncidentSummary(
    String id,
    @Schema(description = "The name shown, by language") Map<String, String> name,
    @Schema(nullable = true) Period period,
    List<String> sectors) {

  /** From when to when it went on, both days included. */
  @Schema(name = "Period")
  public record Period(LocalDate from, LocalDate to) {
    static Period of(Incident incident) {
      return incident.period().map(p -> new Period(p.from(), p.to())).orElse(null);
    }
  }

  static IncidentSummary of(Incident incident) {
    return new IncidentSummary(
        incident.id(), shown(incident.names()), Period.of(incident), sectors(incident));
  }

  static List<String> sectors(Incident incident) {
    return incident.sectors().stream().sorted().map(Sector::tag).toList();
  }

  static Map<String, String> shown(Names names) {
    var byTag = new LinkedHashMap<String, String>();
    Arrays.stream(Language.values())
        .forEach(l -> names.in(l).ifPresent(name -> byTag.put(l.tag(), name)));
    return byTag;
  }

  static Map<String, String> byTag(LocalizedText text) {
    var byTag = new LinkedHashMap<String, String>();
    text.byLanguage().forEach((language, words) -> byTag.put(language.tag(), words));
    return byTag;
  }
}
