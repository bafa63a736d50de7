package dev.ghotona.ingest;

import static dev.ghotona.ingest.IncidentDocument.localized;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.Value.Actor;
import dev.ghotona.domain.Value.Bound;
import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Moment.Precision;
import dev.ghotona.domain.Value.Money;
import dev.ghotona.domain.Value.Quantity;
import dev.ghotona.domain.Value.Text;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Typed values as incident files write them: {@link ValueMapping} the other way round. */
final class ValueDocument {
  private ValueDocument() {}

  static ObjectNode of(Value value) {
    return switch (value) {
      case Moment moment -> named("moment", moment(moment));
      case Quantity number -> named("number", number(number));
      case Money money ->
          named(
              "money",
              amount(money.amount(), money.bound())
                  .put("currency", money.currency().getCurrencyCode()));
      case Actor actor -> named("actor", actor(actor));
      case Text text -> named("text", localized(text.text()));
    };
  }

  private static ObjectNode named(String kind, ObjectNode content) {
    return JsonNodeFactory.instance.objectNode().set(kind, content);
  }

  private static ObjectNode moment(Moment moment) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("at", time(moment.at(), moment.precision()));
    moment.until().ifPresent(until -> node.put("until", time(until, moment.precision())));
    moment.zone().map(ZoneId::getId).ifPresent(zone -> node.put("zone", zone));
    return node.put("precision", Tags.of(moment.precision()));
  }

  // Only as fine as it is known, unless something finer stands there, which is to stay.
  private static String time(LocalDateTime at, Precision precision) {
    String whole = at.withNano(0).toString();
    int length =
        switch (precision) {
          case YEAR -> 4;
          case MONTH -> 7;
          case DAY -> 10;
          case HOUR, MINUTE -> whole.length();
        };
    String cut = whole.substring(0, length);
    return LocalTime.parse(cut).map(LocalTime::begin).filter(at::equals).isPresent() ? cut : whole;
  }

  private static ObjectNode number(Quantity number) {
    ObjectNode node = amount(number.amount(), number.bound());
    return node.set("unit", localized(number.unit()));
  }

  private static ObjectNode amount(BigDecimal amount, Bound bound) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("amount", JsonNodeFactory.instance.numberNode(amount));
    return bound == Bound.EXACTLY ? node : node.put("bound", Tags.of(bound));
  }

  private static ObjectNode actor(Actor actor) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("kind", Tags.of(actor.kind()));
    node.set("name", localized(actor.name()));
    actor.country().ifPresent(country -> node.put("country", country));
    return node;
  }
}
