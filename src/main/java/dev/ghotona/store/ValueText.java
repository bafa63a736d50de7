package dev.ghotona.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.Value.Actor;
import dev.ghotona.domain.Value.Bound;
import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Money;
import dev.ghotona.domain.Value.Quantity;
import dev.ghotona.domain.Value.Text;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Typed values as JSON text: one member, named after the kind. Amounts are JSON strings, since a
 * JSON number would come back as a rounded double from other readers of the database.
 */
final class ValueText {
  private static final Map<String, Function<JsonNode, Value>> READERS =
      Map.of(
          "moment", ValueText::moment,
          "number", ValueText::quantity,
          "money", ValueText::money,
          "actor", ValueText::actor,
          "text", node -> new Text(JsonText.text(node)));

  private ValueText() {}

  static String of(Value value) {
    ObjectNode node = JsonText.object();
    switch (value) {
      case Moment moment -> node.set("moment", node(moment));
      case Quantity quantity -> node.set("number", node(quantity));
      case Money money -> node.set("money", node(money));
      case Actor actor -> node.set("actor", node(actor));
      case Text text -> node.set("text", JsonText.node(text.text()));
    }
    return JsonText.write(node);
  }

  static Value value(String json) {
    var member = JsonText.read(json).properties().iterator().next();
    return READERS.get(member.getKey()).apply(member.getValue());
  }

  private static ObjectNode node(Moment moment) {
    ObjectNode node = JsonText.object().put("at", moment.at().toString());
    moment.until().ifPresent(until -> node.put("until", until.toString()));
    moment.zone().ifPresent(zone -> node.put("zone", zone.getId()));
    return node.put("precision", moment.precision().name());
  }

  private static Moment moment(JsonNode node) {
    return new Moment(
        LocalDateTime.parse(node.get("at").asText()),
        text(node, "until").map(LocalDateTime::parse),
        text(node, "zone").map(ZoneId::of),
        Moment.Precision.valueOf(node.get("precision").asText()));
  }

  private static ObjectNode node(Quantity quantity) {
    ObjectNode node = amount(quantity.amount(), quantity.bound());
    return node.set("unit", JsonText.node(quantity.unit()));
  }

  private static Quantity quantity(JsonNode node) {
    return new Quantity(amount(node), bound(node), JsonText.text(node.get("unit")));
  }

  private static ObjectNode node(Money money) {
    return amount(money.amount(), money.bound()).put("currency", money.currency().toString());
  }

  private static Money money(JsonNode node) {
    var currency = Currency.getInstance(node.get("currency").asText());
    return new Money(amount(node), currency, bound(node));
  }

  private static ObjectNode node(Actor actor) {
    ObjectNode node = JsonText.object().put("kind", actor.kind().name());
    actor.country().ifPresent(country -> node.put("country", country));
    return node.set("name", JsonText.node(actor.name()));
  }

  private static Actor actor(JsonNode node) {
    var kind = Actor.Kind.valueOf(node.get("kind").asText());
    return new Actor(kind, JsonText.text(node.get("name")), text(node, "country"));
  }

  private static ObjectNode amount(BigDecimal amount, Bound bound) {
    return JsonText.object().put("amount", amount.toString()).put("bound", bound.name());
  }

  private static BigDecimal amount(JsonNode node) {
    return new BigDecimal(node.get("amount").asText());
  }

  private static Bound bound(JsonNode node) {
    return Bound.valueOf(node.get("bound").asText());
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
  }
}
