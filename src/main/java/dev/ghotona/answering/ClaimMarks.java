package dev.ghotona.answering;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Value;
import dev.ghotona.understanding.intent.Sought;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Numbers;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the claims of an incident speak of, in any language: each with the claims that do. */
final class ClaimMarks {
  private final Map<Sense, BitSet> bySense = new HashMap<>();
  private final Map<BigDecimal, BitSet> byNumber = new HashMap<>();
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<Sought, BitSet> byKind = new EnumMap<>(Sought.class);
  private final BitSet withNumber = new BitSet();
  private final Lexicon lexicon;

  /** Reads the claims that hold; their indexes are into {@link Incident#currentClaims}. */
  ClaimMarks(Incident incident, Lexicon lexicon) {
    this.lexicon = lexicon;
    List<Claim> claims = incident.currentClaims();
    for (int i = 0; i < claims.size(); i++) {
      add(claims.get(i), i);
    }
  }

  private void add(Claim claim, int at) {
    add(claim.statement(), at);
    add(claim.saidBy(), at);
    switch (claim.value().orElse(null)) {
      case Value.Actor actor -> {
        add(actor.name(), at);
        actor.country().ifPresent(c -> mark(new Sense.Place(c), at));
      }
      case Value.Moment moment -> markPartOfDay(moment, at);
      case Value.Quantity q -> {}
      case Value.Money m -> {}
      case Value.Text t -> {}
      case null -> {}
    }
  }

  private void add(LocalizedText text, int claim) {
    for (String sentence : text.byLanguage().values()) {
      Analysis analysis = lexicon.analyse(sentence);
      analysis.terms().forEach(term -> add(analysis, term, claim));
      StatedKinds.of(analysis)
          .forEach(kind -> byKind.computeIfAbsent(kind, k -> new BitSet()).set(claim));
      for (Numbers.Found number : Numbers.in(analysis)) {
        byNumber.computeIfAbsent(number.value(), k -> new BitSet()).set(claim);
        withNumber.set(claim);
      }
    }
  }

  private void add(Analysis analysis, Term term, int claim) {
    term.senses().forEach(sense -> mark(sense, claim));
    if (term.senses().isEmpty() && !analysis.tokens().get(term.from()).isNumber()) {
      byWord.computeIfAbsent(term.word().text(), k -> new BitSet()).set(claim);
    }
  }

  /** A claim that tells the hour tells also whether it was by night. */
  private void markPartOfDay(Value.Moment moment, int claim) {
    if (moment.precision().compareTo(Value.Moment.Precision.HOUR) >= 0) {
      int hour = moment.at().getHour();
      String part = hour < 5 || hour >= 19 ? "night" : hour < 12 ? "morning" : "noon";
      mark(new Sense.Topic(part), claim);
    }
  }

  private void mark(Sense sense, int claim) {
    if (!(sense instanceof Sense.Grammar || sense instanceof Sense.Asking)) {
      bySense.computeIfAbsent(sense, k -> new BitSet()).set(claim);
    }
  }

  Map<Sense, BitSet> bySense() {
    return bySense;
  }

  Map<BigDecimal, BitSet> byNumber() {
    return byNumber;
  }

  /** The words that the lexicon does not know. */
  Map<String, BitSet> byWord() {
    return byWord;
  }

  /** The kinds of thing that claims tell by the numbers in them. */
  Map<Sought, BitSet> byKind() {
    return byKind;
  }

  /** The claims that state any number. */
  BitSet withNumber() {
    return withNumber;
  }
}
