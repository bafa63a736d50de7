package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.WrittenForm;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document without a fault → an incident. Written out, not bound, so that native needs nothing.
 */
final class IncidentMapping {
  private IncidentMapping() {}

  /**
   * The incident that the document tells.
   *
   * @throws IllegalArgumentException or {@link java.time.DateTimeException} where the domain
   *     refuses what the checks have let pass
   */
  static Incident incident(JsonNode node) {
    return new Incident(
        text(node, "id"),
        names(node.get("names")),
        list(node, "victims", IncidentMapping::names),
        list(node, "systems", IncidentMapping::names),
        list(node, "actors", IncidentMapping::names),
        items(node, "sectors").map(IncidentMapping::sector).collect(Collectors.toSet()),
        items(node, "countries").map(JsonNode::asText).collect(Collectors.toSet()),
        field(node, "period").map(IncidentMapping::period),
        list(node, "sources", IncidentMapping::source),
        list(node, "claims", IncidentMapping::claim));
  }

  private static Incident.Period period(JsonNode node) {
    return new Incident.Period(
        LocalDate.parse(text(node, "from")), LocalDate.parse(text(node, "to")));
  }

  private static Source source(JsonNode node) {
    PublicationTime published = PublicationTime.parse(text(node, "published")).orElseThrow();
    ZoneId zone = zone(node).or(published::offset).orElse(ZoneOffset.UTC);
    return new Source(
        text(node, "id"),
        localized(node.get("publisher")),
        text(node, "title"),
        text(node, "language"),
        published.instant(zone),
        zone,
        node.path("zone-derived").asBoolean(),
        field(node, "url").map(url -> URI.create(url.asText())));
  }

  private static Claim claim(JsonNode node) {
    return new Claim(
        text(node, "id"),
        Aspect.ofTag(text(node, "aspect")).orElseThrow(),
        Stance.ofTag(text(node, "stance")).orElseThrow(),
        localized(node.path("said-by")),
        text(node, "source"),
        localized(node.get("statement")),
        field(node, "value").map(ValueMapping::value),
        localized(node.path("derived")),
        field(node, "valid-from").map(date -> LocalDate.parse(date.asText())),
        field(node, "supersedes").map(JsonNode::asText));
  }

  private static Sector sector(JsonNode node) {
    return Sector.ofTag(node.asText()).orElseThrow();
  }

  private static Names names(JsonNode node) {
    var names = new EnumMap<WrittenForm, List<String>>(WrittenForm.class);
    node.properties()
        .forEach(
            e ->
                names.put(
                    WrittenForm.ofTag(e.getKey()).orElseThrow(),
                    e.getValue().valueStream().map(JsonNode::asText).toList()));
    return new Names(names);
  }

  static LocalizedText localized(JsonNode node) {
    var texts = new EnumMap<Language, String>(Language.class);
    node.properties()
        .forEach(e -> texts.put(Language.ofTag(e.getKey()).orElseThrow(), e.getValue().asText()));
    return new LocalizedText(texts);
  }

  static Optional<ZoneId> zone(JsonNode node) {
    return field(node, "zone").map(zone -> ZoneId.of(zone.asText()));
  }

  static String text(JsonNode node, String name) {
    return node.get(name).asText();
  }

  static Optional<JsonNode> field(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name));
  }

  private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> each) {
    return items(node, name).map(each).toList();
  }

  private static Stream<JsonNode> items(JsonNode node, String name) {
    return node.path(name).valueStream();
  }
}
