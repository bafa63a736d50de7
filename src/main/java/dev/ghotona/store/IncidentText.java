package dev.ghotona.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.domain.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A stored incident whole as one text, column by column, to be put back as it was. */
final class IncidentText {
  private IncidentText() {}

  static String of(IncidentJpaEntity row) {
    ObjectNode node = JsonText.object().put("id", row.id).put("names", row.names);
    node.put("victims", row.victims).put("systems", row.systems).put("actors", row.actors);
    node.put("sectors", row.sectors).put("countries", row.countries);
    node.put("period_from", row.periodFrom).put("period_to", row.periodTo);
    ArrayNode sources = node.putArray("sources");
    row.sources.stream().filter(s -> !s.added).forEach(s -> sources.add(source(s)));
    ArrayNode claims = node.putArray("claims");
    row.claims.stream().filter(c -> !c.added).forEach(c -> claims.add(claim(c)));
    return JsonText.write(node);
  }

  static Incident incident(String text) {
    JsonNode node = JsonText.read(text);
    var row = new IncidentJpaEntity();
    row.id = text(node, "id");
    row.names = text(node, "names");
    row.victims = text(node, "victims");
    row.systems = text(node, "systems");
    row.actors = text(node, "actors");
    row.sectors = text(node, "sectors");
    row.countries = text(node, "countries");
    row.periodFrom = text(node, "period_from");
    row.periodTo = text(node, "period_to");
    row.sources = new ArrayList<>(each(node, "sources", IncidentText::source));
    row.claims = new ArrayList<>(each(node, "claims", IncidentText::claim));
    return row.toDomain();
  }

  private static ObjectNode source(SourceJpaEntity row) {
    ObjectNode node = JsonText.object().put("id", row.id).put("publisher", row.publisher);
    node.put("title", row.title).put("language", row.language).put("published", row.published);
    return node.put("zone", row.zone).put("zone_derived", row.zoneDerived).put("url", row.url);
  }

  private static SourceJpaEntity source(JsonNode node) {
    var row = new SourceJpaEntity();
    row.id = text(node, "id");
    row.publisher = text(node, "publisher");
    row.title = text(node, "title");
    row.language = text(node, "language");
    row.published = text(node, "published");
    row.zone = text(node, "zone");
    row.zoneDerived = node.path("zone_derived").asBoolean();
    row.url = text(node, "url");
    return row;
  }

  private static ObjectNode claim(ClaimJpaEntity row) {
    ObjectNode node = JsonText.object().put("id", row.id).put("aspect", row.aspect);
    node.put("stance", row.stance).put("said_by", row.saidBy).put("source_id", row.sourceId);
    node.put("statement", row.statement).put("value", row.value).put("derived", row.derived);
    return node.put("valid_from", row.validFrom).put("supersedes", row.supersedes);
  }

  private static ClaimJpaEntity claim(JsonNode node) {
    var row = new ClaimJpaEntity();
    row.id = text(node, "id");
    row.aspect = text(node, "aspect");
    row.stance = text(node, "stance");
    row.saidBy = text(node, "said_by");
    row.sourceId = text(node, "source_id");
    row.statement = text(node, "statement");
    row.value = text(node, "value");
    row.derived = text(node, "derived");
    row.validFrom = text(node, "valid_from");
    row.supersedes = text(node, "supersedes");
    return row;
  }

  private static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> read) {
    return node.path(field).valueStream().map(read).toList();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).textValue() : null;
  }
}
