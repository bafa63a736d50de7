package dev.ghotona.store;

import dev.ghotona.domain.Incident;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A stored incident whole as one text, column by column, to be put back as it was. */
final class IncidentText {
  private IncidentText() {}

  static String of(IncidentJpaEntity row) {
    JsonObjectBuilder node = JsonText.object().add("id", row.id).add("names", row.names);
    node.add("victims", row.victims).add("systems", row.systems).add("actors", row.actors);
    node.add("sectors", row.sectors).add("countries", row.countries);
    put(node, "period_from", row.periodFrom);
    put(node, "period_to", row.periodTo);
    var sources = row.sources.stream().filter(s -> !s.added).map(IncidentText::source);
    var claims = row.claims.stream().filter(c -> !c.added).map(IncidentText::claim);
    node.add("sources", JsonText.array(sources)).add("claims", JsonText.array(claims));
    return node.build().toString();
  }

  static Incident incident(String text) {
    JsonObject node = JsonText.object(text);
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

  private static JsonObjectBuilder source(SourceJpaEntity row) {
    JsonObjectBuilder node = JsonText.object().add("id", row.id).add("publisher", row.publisher);
    node.add("title", row.title).add("language", row.language).add("published", row.published);
    node.add("zone", row.zone).add("zone_derived", row.zoneDerived);
    return put(node, "url", row.url);
  }

  private static SourceJpaEntity source(JsonObject node) {
    var row = new SourceJpaEntity();
    row.id = text(node, "id");
    row.publisher = text(node, "publisher");
    row.title = text(node, "title");
    row.language = text(node, "language");
    row.published = text(node, "published");
    row.zone = text(node, "zone");
    row.zoneDerived = node.getBoolean("zone_derived", false);
    row.url = text(node, "url");
    return row;
  }

  private static JsonObjectBuilder claim(ClaimJpaEntity row) {
    JsonObjectBuilder node = JsonText.object().add("id", row.id).add("aspect", row.aspect);
    node.add("stance", row.stance).add("said_by", row.saidBy).add("source_id", row.sourceId);
    put(node.add("statement", row.statement), "value", row.value).add("derived", row.derived);
    return put(put(node, "valid_from", row.validFrom), "supersedes", row.supersedes);
  }

  private static ClaimJpaEntity claim(JsonObject node) {
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

  private static <T> List<T> each(JsonObject node, String field, Function<JsonObject, T> read) {
    return node.getJsonArray(field).getValuesAs(read);
  }

  private static String text(JsonObject node, String field) {
    return node.getString(field, null);
  }

  private static JsonObjectBuilder put(JsonObjectBuilder node, String field, String text) {
    return text == null ? node.addNull(field) : node.add(field, text);
  }
}
