package dev.ghotona.store;

import dev.ghotona.domain.Value;
import dev.ghotona.domain.Value.Actor;
import dev.ghotona.domain.Value.Bound;
import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Money;
import dev.ghotona.domain.Value.Quantity;
import dev.ghotona.domain.Value.Text;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
  private static final Map<String, Function<JsonObject, Value>> READERS =
      Map.of(
          "moment", ValueText::moment,
          "number", ValueText::quantity,
          "money", ValueText::money,
          "actor", ValueText::actor,
          "text", node -> new Text(JsonText.text(node)));

  private ValueText() {}

  static String of(Value value) {
    JsonObjectBuilder node = JsonText.object();
    switch (value) {
      case Moment moment -> node.add("moment", node(moment));
      case Quantity quantity -> node.add("number", node(quantity));
      case Money money -> node.add("money", node(money));
      case Actor actor -> node.add("actor", node(actor));
      case Text text -> node.add("text", JsonText.node(text.text()));
    }
    return node.build().toString();
  }

  static Value value(String json) {
    var member = JsonText.object(json).entrySet().iterator().next();
    return READERS.get(member.getKey()).apply(member.getValue().asJsonObject());
  }

  private static JsonObjectBuilder node(Moment moment) {
    JsonObjectBuilder node = JsonText.object().add("at", moment.at().toString());
    moment.until().ifPresent(until -> node.add("until", until.toString()));
    moment.zone().ifPresent(zone -> node.add("zone", zone.getId()));
    return node.add("precision", moment.precision().name());
  }

  private static Moment moment(JsonObject node) {
    return new Moment(
        LocalDateTime.parse(node.getString("at")),
        text(node, "until").map(LocalDateTime::parse),
        text(node, "zone").map(ZoneId::of),
        Moment.Precision.valueOf(node.getString("precision")));
  }

  private static JsonObjectBuilder node(Quantity quantity) {
    return amount(quantity.amount(), quantity.bound()).add("unit", JsonText.node(quantity.unit()));
  }

  private static Quantity quantity(JsonObject node) {
    return new Quantity(amount(node), bound(node), JsonText.text(node.getJsonObject("unit")));
  }

  private static JsonObjectBuilder node(Money money) {
    return amount(money.amount(), money.bound()).add("currency", money.currency().toString());
  }

  private static Money money(JsonObject node) {
    var currency = Currency.getInstance(node.getString("currency"));
    return new Money(amount(node), currency, bound(node));
  }

  private static JsonObjectBuilder node(Actor actor) {
    JsonObjectBuilder node = JsonText.object().add("kind", actor.kind().name());
    actor.country().ifPresent(country -> node.add("country", country));
    return node.add("name", JsonText.node(actor.name()));
  }

  private static Actor actor(JsonObject node) {
    var kind = Actor.Kind.valueOf(node.getString("kind"));
    return new Actor(kind, JsonText.text(node.getJsonObject("name")), text(node, "country"));
  }

  private static JsonObjectBuilder amount(BigDecimal amount, Bound bound) {
    return JsonText.object().add("amount", amount.toString()).add("bound", bound.name());
  }

  private static BigDecimal amount(JsonObject node) {
    return new BigDecimal(node.getString("amount"));
  }

  private static Bound bound(JsonObject node) {
    return Bound.valueOf(node.getString("bound"));
  }

  private static Optional<String> text(JsonObject node, String field) {
    return Optional.ofNullable(node.getString(field, null));
  }
}
