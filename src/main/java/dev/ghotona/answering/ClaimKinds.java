package dev.ghotona.answering;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Value;
import dev.ghotona.understanding.intent.Sought;
import dev.ghotona.understanding.text.Sense;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which kinds of thing a claim can tell: by its value, its aspect, its words and numbers or who
 * says it.
 */
final class ClaimKinds {
  /** An address, a CVE number, a version: letters or digits joined by what no prose has. */
  private static final Pattern IDENTIFYING =
      Pattern.compile(
          "\\p{Alnum}@\\p{Alnum}|CVE-\\d|https?:|\\b[a-z]+\\d+[a-z\\d]*\\b|\\d\\.\\d+\\.\\d");

  private ClaimKinds() {}

  /**
   * The kinds of thing that a claim can tell.
   *
   * @param index the index of the claim among those that were read
   */
  static Set<Sought> of(Claim claim, int index, ClaimMarks marks) {
    var kinds = EnumSet.noneOf(Sought.class);
    claim.value().ifPresent(v -> kinds.addAll(ofValue(v)));
    switch (claim.aspect()) {
      case ATTACKER -> kinds.add(Sought.ACTOR);
      case METHOD -> kinds.add(Sought.MANNER);
      case MOTIVE -> kinds.add(Sought.REASON);
      case WHERE -> kinds.add(Sought.PLACE);
      case REPORTING -> {
        kinds.add(Sought.SOURCE);
        kinds.add(Sought.SOURCE_DATE);
      }
      case WHEN,
          VICTIM,
          SYSTEM,
          IMPACT,
          DATA,
          SCALE,
          DEMAND,
          RESPONSE,
          INVESTIGATION,
          STATUS,
          ADVICE,
          DENIAL,
          PRECEDENT,
          TARGETS,
          BACKGROUND -> {}
    }
    if (!claim.saidBy().isEmpty()) {
      kinds.add(Sought.STATEMENT);
    }
    if (claim.statement().byLanguage().values().stream().anyMatch(IDENTIFYING.asPredicate())) {
      kinds.add(Sought.IDENTIFIER);
    }
    marks
        .byKind()
        .forEach(
            (kind, claims) -> {
              if (claims.get(index)) {
                kinds.add(kind);
              }
            });
    marks
        .bySense()
        .forEach(
            (sense, claims) -> {
              if (claims.get(index)) {
                kinds.addAll(ofSense(sense));
              }
            });
    return kinds;
  }

  private static Set<Sought> ofValue(Value value) {
    return switch (value) {
      case Value.Moment m ->
          m.precision().compareTo(Value.Moment.Precision.HOUR) >= 0
              ? EnumSet.of(Sought.DATE, Sought.TIME)
              : EnumSet.of(Sought.DATE);
      case Value.Quantity q -> EnumSet.of(Sought.COUNT);
      case Value.Money m -> EnumSet.of(Sought.MONEY);
      case Value.Actor a ->
          switch (a.kind()) {
            case GROUP, STATE, UNNAMED -> EnumSet.of(Sought.ACTOR);
            case PERSON -> EnumSet.of(Sought.ACTOR, Sought.PERSON);
            case ORGANISATION -> EnumSet.of(Sought.ACTOR, Sought.ORGANISATION);
          };
      case Value.Text t -> EnumSet.of(Sought.THING);
    };
  }

  /** Whether it stands for people or a body of them. */
  static boolean isSomebody(Sense sense) {
    Set<Sought> kinds = ofSense(sense);
    return kinds.contains(Sought.PERSON) || kinds.contains(Sought.ORGANISATION);
  }

  private static Set<Sought> ofSense(Sense sense) {
    return switch (sense) {
      case Sense.Place p -> EnumSet.of(Sought.COUNTRY, Sought.PLACE);
      case Sense.Body b ->
          switch (b.kind()) {
            case "person" -> EnumSet.of(Sought.PERSON);
            case "city" -> EnumSet.of(Sought.PLACE);
            case "malware" -> EnumSet.of(Sought.TOOL);
            case "currency" -> EnumSet.noneOf(Sought.class);
            default -> EnumSet.of(Sought.ORGANISATION);
          };
      case Sense.Topic t ->
          switch (t.id()) {
            case "agency",
                "police",
                "security-firm",
                "company",
                "organisation",
                "ministry",
                "bank",
                "regulator",
                "university",
                "hospital" ->
                EnumSet.of(Sought.ORGANISATION);
            case "spokesperson",
                "official",
                "politician",
                "expert",
                "leader-of-gang",
                "doctor",
                "employee",
                "insider" ->
                EnumSet.of(Sought.PERSON);
            case "ransomware", "malware", "software", "patch" -> EnumSet.of(Sought.TOOL);
            default -> EnumSet.noneOf(Sought.class);
          };
      case Sense.Grammar g -> EnumSet.noneOf(Sought.class);
      case Sense.Asking a -> EnumSet.noneOf(Sought.class);
      case Sense.Numeral n -> EnumSet.noneOf(Sought.class);
    };
  }
}
