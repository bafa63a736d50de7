package dev.ghotona.wording;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.wording.Reply.Quotation;

/**
 * What claims state, for readers of one language: a sentence that exists in it, else the value in
 * it and the sentence in its own. Nothing is translated.
 */
final class Statements {
  private final Language language;
  private final Phrases phrases;
  private final Values values;

  Statements(Language language, Phrases phrases, Values values) {
    this.language = language;
    this.phrases = phrases;
    this.values = values;
  }

  Statement of(Incident incident, Claim claim) {
    return claim
        .statement()
        .in(language)
        .<Statement>map(Statement.Sentence::new)
        .orElseGet(() -> foreign(incident, claim));
  }

  private Statement foreign(Incident incident, Claim claim) {
    Quotation quotation = original(claim.statement());
    return claim
        .value()
        .flatMap(value -> values.told(value, incident))
        .map(value -> phrases.label(claim.aspect()) + ": " + value)
        .<Statement>map(value -> new Statement.Valued(value, quotation))
        .orElseGet(() -> new Statement.Quoted(quoted(quotation), quotation));
  }

  /** A sentence in its own language, and which that is. */
  String quoted(Quotation quotation) {
    return phrases.quotedIn(quotation.language(), quotation.text());
  }

  /** How a value was derived: in the reader's language, else in its own, which is named. */
  String derived(LocalizedText text) {
    return text.in(language)
        .orElseGet(
            () -> {
              Quotation original = original(text);
              return phrases.statedIn(original.language(), original.text());
            });
  }

  private static Quotation original(LocalizedText text) {
    var written = text.byLanguage();
    var language =
        written.containsKey(Language.ENGLISH)
            ? Language.ENGLISH
            : written.keySet().iterator().next();
    return new Quotation(language, written.get(language));
  }
}
