package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The objects of a bundle of STIX 2.1 by their ids, and how they are related. What was revoked is
 * left out, and of several versions of an object the latest counts.
 */
final class Stix {
  private static final Set<String> KEPT =
      Set.of(
          "campaign",
          "identity",
          "incident",
          "intrusion-set",
          "location",
          "malware",
          "threat-actor",
          "tool",
          "vulnerability");

  private final Map<String, Placed> objects = new LinkedHashMap<>();
  private final Map<String, JsonNode> relationships = new LinkedHashMap<>();
  private final Map<String, List<Related>> related = new HashMap<>();

  /** An object with the line where it begins. */
  record Placed(JsonNode object, int line) {}

  /** What an object is related to, and the relationship that says so. */
  record Related(JsonNode relationship, JsonNode object) {
    String type() {
      return object.path("type").asText();
    }

    boolean is(String kind) {
      return relationship.path("relationship_type").asText().equals(kind);
    }
  }

  /** Takes an object in; one of a type that tells nothing of an incident is passed over. */
  void add(JsonNode object, int line) {
    String id = object.path("id").asText();
    String type = object.path("type").asText();
    if (type.equals("relationship")) {
      relationships.merge(id, object, Stix::later);
    } else if (KEPT.contains(type)) {
      objects.merge(id, new Placed(object, line), Stix::later);
    }
  }

  /** Relates what has been taken in; to be called once, when all has. */
  void relate() {
    relationships.values().stream().filter(r -> !isRevoked(r)).forEach(this::relate);
  }

  private void relate(JsonNode relationship) {
    find(relationship.path("target_ref").asText())
        .ifPresent(
            target ->
                related
                    .computeIfAbsent(
                        relationship.path("source_ref").asText(), k -> new ArrayList<>())
                    .add(new Related(relationship, target)));
  }

  /** The objects that tell of an incident, in the order of the bundle. */
  Stream<Placed> incidents() {
    return objects.values().stream()
        .filter(o -> !isRevoked(o.object()))
        .filter(o -> Set.of("campaign", "incident").contains(o.object().path("type").asText()));
  }

  /** What an object is related to in this way, by the names of what it is related to. */
  List<Related> related(JsonNode object, String kind, String... types) {
    return related.getOrDefault(object.path("id").asText(), List.of()).stream()
        .filter(r -> r.is(kind) && List.of(types).contains(r.type()))
        .filter(r -> Words.in(r.object(), nameOf(r.type())).isPresent())
        .sorted(Comparator.comparing(r -> Words.in(r.object(), nameOf(r.type())).orElseThrow()))
        .toList();
  }

  // A location need not have a name, but then it has a country or a region.
  private static String nameOf(String type) {
    return type.equals("location") ? "country" : "name";
  }

  /** The object with this id, unless it is not here or was revoked. */
  Optional<JsonNode> find(String id) {
    return Optional.ofNullable(objects.get(id)).map(Placed::object).filter(o -> !isRevoked(o));
  }

  private static boolean isRevoked(JsonNode object) {
    return object.path("revoked").asBoolean();
  }

  private static Placed later(Placed one, Placed other) {
    return later(one.object(), other.object()) == one.object() ? one : other;
  }

  // Instants of STIX are all in UTC and of one form, so that they compare as texts do.
  private static JsonNode later(JsonNode one, JsonNode other) {
    return modified(one).compareTo(modified(other)) > 0 ? one : other;
  }

  private static String modified(JsonNode object) {
    return object.path("modified").asText();
  }
}
