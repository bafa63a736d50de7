package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * An incident → the document that an incident file holds: {@link IncidentMapping} the other way
 * round. What is read from it again is the same incident.
 */
final class IncidentDocument {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private IncidentDocument() {}

  static ObjectNode of(Incident incident) {
    ObjectNode node = JSON.objectNode().put("id", incident.id());
    node.set("names", names(incident.names()));
    list(node, "victims", incident.victims());
    list(node, "systems", incident.systems());
    list(node, "actors", incident.actors());
    texts(node, "sectors", incident.sectors().stream().map(Sector::tag).sorted());
    texts(node, "countries", incident.countries().stream().sorted());
    incident.period().ifPresent(period -> node.set("period", period(period)));
    node.set("sources", array(incident.sources().stream().map(IncidentDocument::source)));
    node.set("claims", array(incident.claims().stream().map(IncidentDocument::claim)));
    return node;
  }

  private static ObjectNode period(Incident.Period period) {
    return JSON.objectNode()
        .put("from", period.from().toString())
        .put("to", period.to().toString());
  }

  private static ObjectNode source(Source source) {
    ObjectNode node = JSON.objectNode().put("id", source.id());
    node.set("publisher", localized(source.publisher()));
    node.put("title", source.title());
    node.put("language", source.language());
    node.put("published", source.published().atZone(source.zone()).toOffsetDateTime().toString());
    node.put("zone", source.zone().getId());
    if (source.zoneDerived()) {
      node.put("zone-derived", true);
    }
    source.url().ifPresent(url -> node.put("url", url.toString()));
    return node;
  }

  private static ObjectNode claim(Claim claim) {
    ObjectNode node = JSON.objectNode().put("id", claim.id());
    node.put("aspect", claim.aspect().tag());
    node.put("stance", claim.stance().tag());
    optional(node, "said-by", claim.saidBy());
    node.put("source", claim.source());
    node.set("statement", localized(claim.statement()));
    claim.value().ifPresent(value -> node.set("value", ValueDocument.of(value)));
    optional(node, "derived", claim.derived());
    claim.validFrom().map(LocalDate::toString).ifPresent(day -> node.put("valid-from", day));
    claim.supersedes().ifPresent(id -> node.put("supersedes", id));
    return node;
  }

  static ObjectNode localized(LocalizedText text) {
    ObjectNode node = JSON.objectNode();
    text.byLanguage().forEach((language, words) -> node.put(language.tag(), words));
    return node;
  }

  private static ObjectNode names(Names names) {
    ObjectNode node = JSON.objectNode();
    names
        .byForm()
        .forEach(
            (form, all) -> {
              ArrayNode list = node.putArray(form.tag());
              all.forEach(list::add);
            });
    return node;
  }

  private static void optional(ObjectNode node, String field, LocalizedText text) {
    if (!text.isEmpty()) {
      node.set(field, localized(text));
    }
  }

  private static void list(ObjectNode node, String field, Collection<Names> all) {
    if (!all.isEmpty()) {
      node.set(field, array(all.stream().map(IncidentDocument::names)));
    }
  }

  private static void texts(ObjectNode node, String field, Stream<String> all) {
    ArrayNode array = JSON.arrayNode();
    all.forEach(array::add);
    if (!array.isEmpty()) {
      node.set(field, array);
    }
  }

  private static ArrayNode array(Stream<ObjectNode> nodes) {
    return JSON.arrayNode().addAll(nodes.toList());
  }
}
