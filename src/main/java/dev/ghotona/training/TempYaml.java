package dev.ghotona.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ghotona.domain.*;
import java.math.BigDecimal;
import java.nio.file.*;
import java.time.*;
import java.util.*;

final class TempYaml {
  static Incident read(Path p) throws Exception {
    JsonNode n = new YAMLMapper().readTree(Files.readString(p));
    var sources = new ArrayList<Source>();
    for (JsonNode s : n.path("sources"))
      sources.add(
          new Source(
              s.get("id").asText(),
              text(s.get("publisher")),
              s.get("title").asText(),
              s.get("language").asText(),
              OffsetDateTime.parse(s.get("published").asText()).toInstant(),
              ZoneOffset.UTC,
              false,
              Optional.empty()));
    var claims = new ArrayList<Claim>();
    for (JsonNode c : n.path("claims"))
      claims.add(
          new Claim(
              c.get("id").asText(),
              Aspect.ofTag(c.get("aspect").asText()).orElseThrow(),
              Stance.ofTag(c.get("stance").asText()).orElseThrow(),
              text(c.get("said-by")),
              c.get("source").asText(),
              text(c.get("statement")),
              value(c.get("value")),
              text(c.get("derived")),
              Optional.empty(),
              Optional.empty()));
    var sectors = new HashSet<Sector>();
    n.path("sectors").forEach(s -> sectors.add(Sector.ofTag(s.asText()).orElse(Sector.OTHER)));
    var countries = new HashSet<String>();
    n.path("countries").forEach(s -> countries.add(s.asText()));
    return new Incident(
        n.get("id").asText(),
        names(n.get("names")),
        list(n.get("victims")),
        list(n.get("systems")),
        list(n.get("actors")),
        sectors,
        countries,
        Optional.empty(),
        sources,
        claims);
  }

  static Optional<Value> value(JsonNode v) {
    if (v == null) return Optional.empty();
    if (v.has("moment")) {
      var m = v.get("moment");
      return Optional.of(
          new Value.Moment(
              at(m.get("at").asText()),
              m.has("until") ? Optional.of(at(m.get("until").asText())) : Optional.empty(),
              Optional.empty(),
              Value.Moment.Precision.valueOf(m.get("precision").asText().toUpperCase())));
    }
    if (v.has("number")) {
      var m = v.get("number");
      return Optional.of(
          new Value.Quantity(
              new BigDecimal(m.get("amount").asText()), bound(m), text(m.get("unit"))));
    }
    if (v.has("money")) {
      var m = v.get("money");
      return Optional.of(
          new Value.Money(
              new BigDecimal(m.get("amount").asText()), cur(m.get("currency").asText()), bound(m)));
    }
    if (v.has("actor")) {
      var m = v.get("actor");
      return Optional.of(
          new Value.Actor(
              Value.Actor.Kind.valueOf(m.get("kind").asText().toUpperCase()),
              text(m.get("name")),
              m.has("country") ? Optional.of(m.get("country").asText()) : Optional.empty()));
    }
    if (v.has("text")) return Optional.of(new Value.Text(text(v.get("text"))));
    return Optional.empty();
  }

  static Currency cur(String c) {
    try {
      return Currency.getInstance(c);
    } catch (Exception e) {
      return Currency.getInstance("USD");
    }
  }

  static Value.Bound bound(JsonNode m) {
    return m.has("bound")
        ? Value.Bound.valueOf(m.get("bound").asText().toUpperCase().replace('-', '_'))
        : Value.Bound.EXACTLY;
  }

  static LocalDateTime at(String s) {
    if (s.length() == 4) s += "-01-01";
    else if (s.length() == 7) s += "-01";
    return s.length() == 10 ? LocalDate.parse(s).atStartOfDay() : LocalDateTime.parse(s);
  }

  static LocalizedText text(JsonNode n) {
    if (n == null || !n.isObject()) return LocalizedText.NONE;
    var m = new EnumMap<Language, String>(Language.class);
    n.properties()
        .forEach(e -> m.put(Language.ofTag(e.getKey()).orElseThrow(), e.getValue().asText()));
    return new LocalizedText(m);
  }

  static Names names(JsonNode n) {
    var m = new EnumMap<WrittenForm, List<String>>(WrittenForm.class);
    n.properties()
        .forEach(
            e -> {
              var l = new ArrayList<String>();
              e.getValue().forEach(x -> l.add(x.asText()));
              m.put(WrittenForm.ofTag(e.getKey()).orElseThrow(), l);
            });
    return new Names(m);
  }

  static List<Names> list(JsonNode n) {
    var l = new ArrayList<Names>();
    if (n != null) n.forEach(x -> l.add(names(x)));
    return l;
  }
}
