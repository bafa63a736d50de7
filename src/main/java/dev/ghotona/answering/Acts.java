package dev.ghotona.answering;

import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.intent.Act;
import dev.ghotona.understanding.text.Sense;

/** What is done by an utterance: its intent, mended by what is known beside the text. */
final class Acts {
  private static final double SURE_OF_OTHER = 0.6;
  private static final double VERY_SURE_OF_OTHER = 0.85;
  private static final double LIKELY_COMPARISON = 0.1;
  private static final double PROBABLE_COMPARISON = 0.4;
  private static final double SPEAKS_OF_ONE = 0.42;
  private static final float SURELY_ANSWERED = 0.9f;

  private final Scorer scorer;

  Acts(Scorer scorer) {
    this.scorer = scorer;
  }

  Act of(Exchange exchange) {
    if (wantsOnlyLanguage(exchange)) {
      return Act.REPEAT;
    }
    if (Switch.isMeant(exchange)) {
      return Act.QUESTION;
    }
    Act act = exchange.meaning().intent().act();
    return switch (act) {
      case OTHER -> isSurelyOther(exchange) ? act : Act.QUESTION;
      case GREETING, THANKS, ABOUT, CHAT, HELP, LIST, REPEAT ->
          exchange.named() > 0 ? Act.QUESTION : act;
      case QUESTION -> compares(exchange) ? Act.COMPARE : act;
      case COMPARE ->
          wantsSame(exchange) ? Act.REPEAT : comparesNobody(exchange) ? Act.QUESTION : act;
    };
  }

  /** Whether it names no incident and is hardly a comparison: which two, would be a guess. */
  private static boolean comparesNobody(Exchange exchange) {
    return exchange.named() == 0
        && exchange.meaning().intent().of(Act.COMPARE) < PROBABLE_COMPARISON;
  }

  private boolean isSurelyOther(Exchange exchange) {
    if (exchange.meaning().intent().of(Act.OTHER) < SURE_OF_OTHER) {
      return !speaksOfIncident(exchange);
    }
    return exchange.resolution().said() < SPEAKS_OF_ONE
        || exchange.named() == 0 && exchange.meaning().intent().of(Act.OTHER) >= VERY_SURE_OF_OTHER
        || !isSurelyAnswered(exchange);
  }

  private boolean isSurelyAnswered(Exchange exchange) {
    return exchange
        .meant()
        .filter(p -> !exchange.isHinted(p))
        .filter(p -> scorer.scores(exchange.meaning(), p).answerable() >= SURELY_ANSWERED)
        .isPresent();
  }

  private static boolean speaksOfIncident(Exchange exchange) {
    return exchange.resolution().said() >= SPEAKS_OF_ONE
        && (exchange.named() > 0
            || exchange.has("attack")
            || exchange.has("hack")
            || exchange.has("attacker")
            || exchange.has("victim")
            || exchange.has("investigate"));
  }

  private static boolean compares(Exchange exchange) {
    return exchange.named() >= 2
        && !exchange.namesActor()
        && (exchange.has("compare")
            || namesApart(exchange) >= 2
                && (exchange.meaning().intent().of(Act.COMPARE) > LIKELY_COMPARISON
                    || Comparisons.asksOrder(exchange)
                    || asksOfTwo(exchange)));
  }

  /** "Who attacked the one and the other?" */
  private static boolean asksOfTwo(Exchange exchange) {
    return exchange.named() == 2 && exchange.meant().isEmpty() && namesApart(exchange) == 2;
  }

  /** How many names stand in the text: one may be borne by several. */
  private static long namesApart(Exchange exchange) {
    return exchange.meaning().mentions().stream()
        .filter(Acts::isOfOne)
        .map(Mention::from)
        .distinct()
        .count();
  }

  private static boolean isOfOne(Mention mention) {
    return mention.has(Name.Kind.INCIDENT)
        || mention.has(Name.Kind.VICTIM)
        || mention.has(Name.Kind.SYSTEM);
  }

  /** "The same in English, please": that is no comparison of two. */
  private static boolean wantsSame(Exchange exchange) {
    return exchange.meaning().wanted().isPresent()
        && !exchange.dialogue().told().isEmpty()
        && exchange.named() == 0;
  }

  /** "In English, please": there is an answer to say again, and nothing else is asked. */
  private static boolean wantsOnlyLanguage(Exchange exchange) {
    return exchange.meaning().wanted().isPresent()
        && !exchange.dialogue().told().isEmpty()
        && exchange.notions().stream()
            .allMatch(n -> n.term().senses().stream().anyMatch(Acts::isLanguageOrSaying));
  }

  private static boolean isLanguageOrSaying(Sense sense) {
    return sense instanceof Sense.Topic topic
        && (topic.id().startsWith("language-") || topic.id().equals("say"));
  }
}
