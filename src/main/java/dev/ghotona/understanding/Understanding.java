package dev.ghotona.understanding;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.Stage;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.intent.Features;
import dev.ghotona.understanding.intent.Intent;
import dev.ghotona.understanding.intent.IntentModel;
import dev.ghotona.understanding.language.LanguageIdentifier;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Numbers;
import dev.ghotona.understanding.text.Sense;
import dev.ghotona.understanding.text.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Utterance → {@link Meaning}: folding, language, terms, names, numbers, intent. Deterministic;
 * asks nothing outside the process. Thread-safe.
 */
public final class Understanding {
  private static final Map<String, Language> WANTED =
      Map.of(
          "language-en", Language.ENGLISH,
          "language-bn", Language.BENGALI,
          "language-hi", Language.HINDI);

  private final Lexicon lexicon;
  private final IntentModel intents;
  private final LanguageIdentifier languages;

  public Understanding(Lexicon lexicon, IntentModel intents, LanguageIdentifier languages) {
    this.lexicon = lexicon;
    this.intents = intents;
    this.languages = languages;
  }

  /**
   * What an utterance means.
   *
   * @param text as typed, any text
   * @param names of what is stored
   * @param form the form of language where the text itself does not tell: a name, a number
   */
  public Meaning understand(String text, NameIndex names, WrittenForm form) {
    Analysis typed = Stage.FOLD.of(() -> lexicon.analyse(text));
    List<Mention> named = names.mentions(typed);
    WrittenForm found = languages.identify(text, typed.tokens(), form);
    Analysis analysis =
        lexicon.corrected(
            typed,
            found.language(),
            at -> named.stream().anyMatch(m -> m.covers(at)) || names.isSaid(typed, at));
    List<Mention> mentions = analysis == typed ? named : names.mentions(analysis);
    List<Term> said = Courtesies.withoutOpening(Focus.of(analysis));
    List<Term> asked = Courtesies.withoutFillers(analysis, said);
    Intent intent = intents.recognise(Features.of(analysis, asked, mentions));
    return new Meaning(
        text,
        found,
        wanted(analysis),
        asked == said ? intent : intent.with(acts(analysis, said, mentions)),
        analysis,
        Focus.heard(asked, mentions),
        mentions,
        Numbers.in(analysis));
  }

  /** What somebody does with words shows in the fillers too: "teach me a bit" is a chat. */
  private float[] acts(Analysis analysis, List<Term> said, List<Mention> mentions) {
    return intents.recognise(Features.of(analysis, said, mentions)).acts();
  }

  /**
   * The same, where something in it is heard as a name.
   *
   * @param meaning of a text without names
   */
  public Meaning naming(Meaning meaning, Mention mention) {
    List<Mention> mentions = List.of(mention);
    return new Meaning(
        meaning.text(),
        meaning.form(),
        meaning.wanted(),
        intents.recognise(Features.of(meaning.analysis(), meaning.focus(), mentions)),
        meaning.analysis(),
        meaning.focus(),
        mentions,
        meaning.numbers());
  }

  /** Whether a word is one of those that people ask with, whatever they ask about. */
  public boolean isEveryday(Term term) {
    return intents.isOfQuestions(term.word());
  }

  /** The form of language alone, without anything else being looked at. */
  public WrittenForm formOf(String text, WrittenForm form) {
    return languages.identify(text, form);
  }

  private static Optional<Language> wanted(Analysis analysis) {
    for (Term term : analysis.terms()) {
      for (Sense sense : term.senses()) {
        if (sense instanceof Sense.Topic topic && WANTED.containsKey(topic.id())) {
          return Optional.of(WANTED.get(topic.id()));
        }
      }
    }
    return Optional.empty();
  }
}
