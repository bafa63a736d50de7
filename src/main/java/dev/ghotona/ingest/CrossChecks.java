package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Value.Moment.Precision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What no schema can tell, since it lies between two values. Looks past whatever is missing or
 * wrong by the schema, which has told of it already.
 */
final class CrossChecks {
  private static final String CIRCLE = "a claim cannot supersede itself, by way of others or not";

  private final JsonNode root;
  private final List<Problem> problems = new ArrayList<>();

  private CrossChecks(JsonNode root) {
    this.root = root;
  }

  /** All that is wrong between the values of an incident file; empty where nothing is. */
  static List<Problem> problemsOf(JsonNode root) {
    var checks = new CrossChecks(root);
    checks.period();
    Set<String> sources = checks.idsOf("sources");
    Set<String> claims = checks.idsOf("claims");
    checks.each("sources", checks::publication);
    checks.each("claims", (claim, at) -> checks.claim(claim, at, sources, claims));
    checks.circles();
    return checks.problems;
  }

  private interface Check {
    void on(JsonNode item, String pointer);
  }

  private void each(String list, Check check) {
    JsonNode items = root.path(list);
    for (int i = 0; i < items.size(); i++) {
      check.on(items.path(i), "/" + list + "/" + i);
    }
  }

  private Set<String> idsOf(String list) {
    var ids = new HashSet<String>();
    each(list, (item, at) -> text(item, "id").ifPresent(id -> addOnce(ids, id, at + "/id")));
    return ids;
  }

  private void addOnce(Set<String> ids, String id, String at) {
    report(!ids.add(id), at, "the id \"" + id + "\" is taken by an earlier one");
  }

  private void period() {
    var from = text(root.path("period"), "from").flatMap(LocalTime::parse);
    var to = text(root.path("period"), "to").flatMap(LocalTime::parse);
    if (from.isPresent() && to.isPresent()) {
      report(isBefore(to.get(), from.get()), "/period/to", "the period ends before it begins");
    }
  }

  private void publication(JsonNode source, String at) {
    var published = text(source, "published").flatMap(PublicationTime::parse);
    boolean open = published.isPresent() && published.get().offset().isEmpty();
    report(
        open && !source.has("zone"),
        at + "/published",
        "an offset such as +05:30 is missing, and the source has no zone");
  }

  private void claim(JsonNode claim, String at, Set<String> sources, Set<String> claims) {
    known(text(claim, "source"), sources, at + "/source", "source");
    known(text(claim, "supersedes"), claims, at + "/supersedes", "claim");
    moment(claim.path("value").path("moment"), at + "/value/moment");
  }

  private void known(Optional<String> id, Set<String> ids, String at, String what) {
    id.filter(i -> !ids.contains(i))
        .ifPresent(i -> report(true, at, "no " + what + " of this file has the id \"" + i + "\""));
  }

  private void moment(JsonNode moment, String at) {
    var begin = text(moment, "at").flatMap(LocalTime::parse);
    var end = text(moment, "until").flatMap(LocalTime::parse);
    begin.ifPresent(time -> fineEnough(time, moment, at + "/at"));
    end.ifPresent(time -> fineEnough(time, moment, at + "/until"));
    if (begin.isPresent() && end.isPresent()) {
      report(isBefore(end.get(), begin.get()), at + "/until", "the range ends before it begins");
    }
  }

  private void fineEnough(LocalTime time, JsonNode moment, String at) {
    text(moment, "precision")
        .flatMap(tag -> Tags.find(Precision.class, tag))
        .filter(precision -> precision.compareTo(time.finest()) > 0)
        .ifPresent(p -> report(true, at, "is not written as precisely as the precision says"));
  }

  // A circle would hide all of its claims, each as superseded by the next.
  private void circles() {
    Map<String, String> next = new HashMap<>();
    each("claims", (claim, at) -> link(claim, next));
    each("claims", (claim, at) -> report(circles(claim, next), at + "/supersedes", CIRCLE));
  }

  private static void link(JsonNode claim, Map<String, String> next) {
    text(claim, "id").ifPresent(id -> text(claim, "supersedes").ifPresent(s -> next.put(id, s)));
  }

  private static boolean circles(JsonNode claim, Map<String, String> next) {
    String start = text(claim, "id").orElse("");
    String id = next.get(start);
    for (int steps = 0; id != null && !id.equals(start) && steps < next.size(); steps++) {
      id = next.get(id);
    }
    return start.equals(id);
  }

  private void report(boolean wrong, String at, String reason) {
    if (wrong) {
      problems.add(new Problem(at, reason));
    }
  }

  private static boolean isBefore(LocalTime one, LocalTime other) {
    return one.begin().isBefore(other.begin());
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field)).filter(JsonNode::isValueNode).map(JsonNode::asText);
  }
}
