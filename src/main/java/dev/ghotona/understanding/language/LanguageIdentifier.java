package dev.ghotona.understanding.language;

import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Tells in which language and script a text is written. The language of the sentence's grammar
 * counts: {@code এই breach টা কবের} is Bengali, {@code who is শাহরুখ খান} English.
 *
 * <p>Immutable, deterministic and safe to share; the model is read when it is constructed.
 */
public final class LanguageIdentifier {
  /** So few words without a word of grammar (AIIMS, source, ok) are the same in any language. */
  private static final int FEW_WORDS = 3;

  private static final double SURE = 0.9;

  /** What a romanised word that is not a word of grammar weighs beside words in a script. */
  private static final double ROMANISED_WORD = 0.25;

  private final GrammarWords grammar;
  private final LatinModel latin;

  /** Reads the words and the model that come with this class. */
  public LanguageIdentifier() {
    this(GrammarWords.load(), LatinModel.load());
  }

  LanguageIdentifier(GrammarWords grammar, LatinModel latin) {
    this.grammar = grammar;
    this.latin = latin;
  }

  /**
   * The form that a text is most likely written in; English where nothing tells.
   *
   * @param original any text; null counts as empty
   */
  public WrittenForm identify(String original) {
    return judge(original).map(Identified::form).orElse(WrittenForm.ENGLISH);
  }

  /**
   * The form that a text is written in, or the fallback where its own words do not tell.
   *
   * @param original any text; null counts as empty
   * @param fallback the form of a number, a name, {@code ok}: usually what the chat was in before
   */
  public WrittenForm identify(String original, WrittenForm fallback) {
    return judge(original).filter(Identified::clear).map(Identified::form).orElse(fallback);
  }

  /**
   * The same of a text that was cut into tokens already.
   *
   * @param tokens all of the text's
   */
  public WrittenForm identify(String original, List<Token> tokens, WrittenForm fallback) {
    return judge(Words.of(original, tokens))
        .filter(Identified::clear)
        .map(Identified::form)
        .orElse(fallback);
  }

  /**
   * The form that a text is most likely written in, with how sure that is.
   *
   * @param original any text; null counts as empty
   * @return empty for a text without a word in one of the three scripts
   */
  public Optional<Identified> judge(String original) {
    return judge(Words.of(original == null ? "" : original));
  }

  private Optional<Identified> judge(Words words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (words.isLatinOnly()) {
      return Optional.of(inLatin(words.latin()));
    }
    return Optional.of(words.latin().isEmpty() ? inScript(words) : mixed(words));
  }

  private Identified inLatin(List<String> words) {
    Identified found = latin.judge(words);
    boolean clear =
        words.size() > FEW_WORDS
            || grammar.count(found.form(), words) > 0
            || found.form() != WrittenForm.ENGLISH && found.confidence() > SURE;
    return new Identified(found.form(), found.confidence(), clear);
  }

  private Identified inScript(Words words) {
    double bengali = grammar.evidence(WrittenForm.BENGALI, words.bengali());
    double hindi = grammar.evidence(WrittenForm.HINDI, words.devanagari());
    return bengali >= hindi
        ? new Identified(WrittenForm.BENGALI, share(bengali, hindi), true)
        : new Identified(WrittenForm.HINDI, share(hindi, bengali), true);
  }

  /** Weighs the grammar in the script's words against the grammar in the Latin ones. */
  private Identified mixed(Words words) {
    Identified script = inScript(words);
    Identified roman = latin.judge(words.latin());
    double forScript = evidence(script.form(), words);
    double forLatin = evidence(roman.form(), words);
    return forScript >= forLatin
        ? new Identified(script.form(), share(forScript, forLatin), true)
        : new Identified(roman.form(), share(forLatin, forScript), true);
  }

  private double evidence(WrittenForm form, Words words) {
    return switch (form) {
      case BENGALI -> grammar.evidence(form, words.bengali());
      case HINDI -> grammar.evidence(form, words.devanagari());
      case ENGLISH -> grammar.count(form, words.latin());
      case BENGALI_LATIN, HINDI_LATIN -> romanised(form, words.latin());
    };
  }

  private double romanised(WrittenForm form, List<String> words) {
    long ofGrammar = grammar.count(form, words);
    return ofGrammar + ROMANISED_WORD * (words.size() - ofGrammar);
  }

  private static double share(double part, double other) {
    return part / (part + other);
  }
}
