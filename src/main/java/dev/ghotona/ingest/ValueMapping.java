package dev.ghotona.ingest;

import static dev.ghotona.ingest.IncidentMapping.field;
import static dev.ghotona.ingest.IncidentMapping.localized;
import static dev.ghotona.ingest.IncidentMapping.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.Value.Actor;
import dev.ghotona.domain.Value.Bound;
import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Money;
import dev.ghotona.domain.Value.Quantity;
import dev.ghotona.domain.Value.Text;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.Map;
import java.util.function.Function;

/** The typed values of claims, each by the one field that names its kind. */
final class ValueMapping {
  private static final Map<String, Function<JsonNode, Value>> KINDS =
      Map.of(
          "moment", ValueMapping::moment,
          "number", ValueMapping::quantity,
          "money", ValueMapping::money,
          "actor", ValueMapping::actor,
          "text", node -> new Text(localized(node)));

  private ValueMapping() {}

  static Value value(JsonNode node) {
    var kind = node.properties().iterator().next();
    return KINDS.get(kind.getKey()).apply(kind.getValue());
  }

  private static Moment moment(JsonNode node) {
    return new Moment(
        time(node.get("at")),
        field(node, "until").map(ValueMapping::time),
        IncidentMapping.zone(node),
        Tags.find(Moment.Precision.class, text(node, "precision")).orElseThrow());
  }

  private static LocalDateTime time(JsonNode node) {
    return LocalTime.parse(node.asText()).orElseThrow().begin();
  }

  private static Quantity quantity(JsonNode node) {
    return new Quantity(
        node.get("amount").decimalValue(), bound(node), localized(node.get("unit")));
  }

  private static Money money(JsonNode node) {
    var currency = Currency.getInstance(text(node, "currency"));
    return new Money(node.get("amount").decimalValue(), currency, bound(node));
  }

  private static Actor actor(JsonNode node) {
    var kind = Tags.find(Actor.Kind.class, text(node, "kind")).orElseThrow();
    return new Actor(
        kind, localized(node.get("name")), field(node, "country").map(JsonNode::asText));
  }

  private static Bound bound(JsonNode node) {
    return field(node, "bound")
        .map(bound -> Tags.find(Bound.class, bound.asText()).orElseThrow())
        .orElse(Bound.EXACTLY);
  }
}
