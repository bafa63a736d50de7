package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Source;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An incident as a bundle of STIX 2.1: what STIX has objects for stands in them, for whoever reads
 * STIX, and the whole of it, with each claim's stance and source, in an extension of the campaign.
 */
final class StixExport {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String MAKER = StixIds.of("identity", "ghotona");
  private static final String EXTENSION = StixIds.of("extension-definition", "incident");

  /** The maker and the definition never change, so neither does their time. */
  private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

  private final Incident incident;
  private final Instant time;
  private final String campaign;
  private final ArrayNode objects = JSON.arrayNode();

  private StixExport(Incident incident) {
    this.incident = incident;
    this.campaign = StixIds.of("campaign", incident.id());
    this.time =
        incident.sources().stream()
            .map(Source::published)
            .max(Comparator.naturalOrder())
            .orElseThrow()
            .truncatedTo(ChronoUnit.MILLIS);
  }

  /** The bundle; the same incident always gives the same one. */
  static ObjectNode bundle(Incident incident) {
    var export = new StixExport(incident);
    export.write();
    ObjectNode bundle = JSON.objectNode().put("type", "bundle");
    bundle.put("id", StixIds.of("bundle", incident.id()));
    return bundle.set("objects", export.objects);
  }

  /** The whole incident that stands in a campaign of ours, or empty for one of somebody else's. */
  static Optional<JsonNode> documentIn(JsonNode object) {
    JsonNode document = object.path("extensions").path(EXTENSION).path("incident");
    return document.isObject() ? Optional.of(document) : Optional.empty();
  }

  private void write() {
    object("identity", MAKER, MADE).put("name", "Ghotona").put("identity_class", "system");
    extension();
    campaign();
    incident.actors().forEach(n -> named("intrusion-set", n, "attributed-to"));
    incident
        .victims()
        .forEach(n -> named("identity", n, "targets").put("identity_class", "organization"));
    incident.countries().stream().sorted().forEach(this::country);
  }

  private void extension() {
    ObjectNode definition = object("extension-definition", EXTENSION, MADE);
    definition.put("name", "Incident with sourced claims");
    definition.put("schema", "urn:ghotona:schema:incident");
    definition.put("version", "1.0.0");
    definition.putArray("extension_types").add("property-extension");
  }

  private void campaign() {
    ObjectNode node = object("campaign", campaign, time);
    node.put("name", shown(incident.names()));
    List<String> aliases =
        incident.names().all().filter(n -> !n.equals(shown(incident.names()))).distinct().toList();
    if (!aliases.isEmpty()) {
      aliases.forEach(node.putArray("aliases")::add);
    }
    node.put("description", description());
    incident.period().ifPresent(p -> seen(node, p));
    ArrayNode references = node.putArray("external_references");
    incident.sources().forEach(s -> references.add(reference(s)));
    node.putObject("extensions")
        .putObject(EXTENSION)
        .put("extension_type", "property-extension")
        .set("incident", IncidentDocument.of(incident));
  }

  private static void seen(ObjectNode node, Incident.Period period) {
    node.put("first_seen", period.from() + "T00:00:00.000Z");
    node.put("last_seen", period.to() + "T00:00:00.000Z");
  }

  private String description() {
    return incident.currentClaims().stream()
        .map(Claim::statement)
        .map(s -> s.nearest(Language.ENGLISH).orElseThrow())
        .collect(Collectors.joining(" "));
  }

  private static ObjectNode reference(Source source) {
    ObjectNode node = JSON.objectNode();
    node.put("source_name", source.publisher().nearest(Language.ENGLISH).orElseThrow());
    node.put("description", source.title());
    source.url().map(URI::toString).ifPresent(url -> node.put("url", url));
    return node;
  }

  private ObjectNode named(String type, Names names, String how) {
    String id = StixIds.of(type, incident.id() + ":" + shown(names));
    ObjectNode node = object(type, id, time).put("name", shown(names));
    List<String> aliases = names.all().filter(n -> !n.equals(shown(names))).distinct().toList();
    if (type.equals("intrusion-set") && !aliases.isEmpty()) {
      aliases.forEach(node.putArray("aliases")::add);
    }
    relate(how, id);
    return node;
  }

  private void country(String code) {
    String id = StixIds.of("location", code);
    ObjectNode node = object("location", id, time);
    node.put("name", Locale.of("", code).getDisplayCountry(Locale.ENGLISH)).put("country", code);
    relate("targets", id);
  }

  private void relate(String how, String to) {
    String id = StixIds.of("relationship", campaign + how + to);
    object("relationship", id, time)
        .put("relationship_type", how)
        .put("source_ref", campaign)
        .put("target_ref", to);
  }

  private ObjectNode object(String type, String id, Instant at) {
    ObjectNode node = JSON.objectNode().put("type", type).put("spec_version", "2.1").put("id", id);
    if (!id.equals(MAKER)) {
      node.put("created_by_ref", MAKER);
    }
    node.put("created", at.toString()).put("modified", at.toString());
    objects.add(node);
    return node;
  }

  private static String shown(Names names) {
    return names.nearest(Language.ENGLISH);
  }
}
