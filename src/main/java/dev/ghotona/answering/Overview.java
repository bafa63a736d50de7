package dev.ghotona.answering;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Sign;
import dev.ghotona.understanding.text.Term;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "What happened?", "Tell me about it": what was hit, or what it was, when, what came of it and who
 * did it, each by the first claim that tells it. A rule, since such questions say nothing that
 * claims could be ranked by.
 */
final class Overview {
  /** For each part of it the aspects that tell it, the better one first. */
  private static final List<List<Aspect>> STORY =
      List.of(
          List.of(Aspect.SYSTEM, Aspect.VICTIM, Aspect.BACKGROUND),
          List.of(Aspect.WHEN),
          List.of(Aspect.IMPACT, Aspect.DATA, Aspect.SCALE),
          List.of(Aspect.ATTACKER));

  /** "What happened then?" asks for what is told beside this. */
  private static final Set<String> PLACED =
      Set.of("then", "postp_after", "postp_before", "again", "now");

  private Overview() {}

  /** Whether it is asked what happened, and nothing more of it than that. */
  static boolean isAsked(Meaning meaning) {
    var asking = new BitSet();
    for (Term term : meaning.focus()) {
      for (int at = term.from(); at < term.to(); at++) {
        Sign.at(meaning.analysis(), at)
            .filter(found -> found.sign() == Sign.HAPPENED || found.sign() == Sign.STORY)
            .ifPresent(found -> asking.set(found.from(), found.to()));
      }
    }
    return !asking.isEmpty()
        && meaning.mentions().stream().noneMatch(Overview::isOfPart)
        && meaning.focus().stream()
            .filter(term -> !asking.get(term.from()))
            .noneMatch(term -> Asking.asksElse(term) || isPlaced(term))
        && Notion.of(meaning).stream().allMatch(n -> asking.get(n.at()) || n.isDeed());
  }

  /** One of several who were hit, or who did it, is not the incident itself. */
  private static boolean isOfPart(Mention mention) {
    return !mention.has(Name.Kind.INCIDENT);
  }

  private static boolean isPlaced(Term term) {
    return term.senses().stream()
        .anyMatch(s -> s instanceof Sense.Grammar(String id) && PLACED.contains(id));
  }

  /** The claims that tell it, as indexes of those of the profile; empty where none does. */
  static List<Integer> of(IncidentProfile profile) {
    List<Claim> claims = profile.claims();
    return STORY.stream()
        .flatMap(part -> part.stream().flatMap(aspect -> first(claims, aspect).stream()).limit(1))
        .toList();
  }

  private static Optional<Integer> first(List<Claim> claims, Aspect aspect) {
    return IntStream.range(0, claims.size())
        .filter(i -> claims.get(i).aspect() == aspect)
        .boxed()
        .findFirst();
  }
}
