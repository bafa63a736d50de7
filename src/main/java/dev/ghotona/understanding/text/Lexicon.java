package dev.ghotona.understanding.text;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What words mean, in all languages at once, read from the tables under {@code lexicon/} on the
 * class path: adding words is a change of data. Immutable and thread-safe.
 */
public final class Lexicon {
  private final Dictionary<Sense> grammar;
  private final Dictionary<Sense> content;
  private final String digest;

  private Lexicon(Tables tables) {
    var words = new Dictionary.Builder<Sense>();
    tables.read("function.tsv", words, cells -> new Sense.Grammar(cells[0]));
    tables.read("question.tsv", words, cells -> new Sense.Asking(cells[0]));
    grammar = words.build(false);
    var things = new Dictionary.Builder<Sense>();
    tables.read("topics.tsv", things, cells -> new Sense.Topic(cells[0]));
    tables.read("numbers.tsv", things, cells -> new Sense.Numeral(new BigDecimal(cells[0])));
    tables.read("countries.tsv", things, cells -> new Sense.Place(cells[0]));
    tables.read("bodies.tsv", things, cells -> new Sense.Body(cells[0], name(cells[1])));
    content = things.build(true);
    digest = tables.digest();
  }

  private static String name(String cell) {
    return cell.split(",")[0].strip();
  }

  /** The lexicon that ships with the program. */
  public static Lexicon load() {
    return of(Tables::open);
  }

  /**
   * The lexicon of some tables.
   *
   * @param tables opens a table by its name; null where it is missing
   */
  public static Lexicon of(Function<String, InputStream> tables) {
    return new Lexicon(new Tables(tables));
  }

  /** Another one where its tables say other things: what was found by them may be found no more. */
  public String digest() {
    return digest;
  }

  /** Cuts a text into tokens and terms. */
  public Analysis analyse(String original) {
    Folded folded = Folding.fold(original);
    List<Token> tokens = Tokenizer.tokens(folded);
    var words = new ArrayList<Word>(tokens.size());
    var stems = new ArrayList<List<Word>>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Word word = Word.of(tokens.get(i).text());
      words.add(word);
      stems.add(tokens.get(i).isNumber() ? List.of() : word.stems());
    }
    return new Analysis(folded, tokens, words, stems, terms(tokens, words, stems));
  }

  private List<Term> terms(List<Token> tokens, List<Word> words, List<List<Word>> stems) {
    var terms = new ArrayList<Term>(tokens.size());
    for (int at = 0; at < tokens.size(); ) {
      Dictionary.Match<Sense> match = tokens.get(at).isNumber() ? null : better(words, stems, at);
      int length = match == null ? 1 : match.length();
      terms.add(
          match == null
              ? new Term(at, at + 1, words.get(at), List.of(), 0)
              : new Term(at, at + length, words.get(at), match.values(), match.quality()));
      at += length;
    }
    return terms;
  }

  private Dictionary.Match<Sense> better(List<Word> words, List<List<Word>> stems, int at) {
    Dictionary.Match<Sense> plain = grammar.findListed(words, at);
    if (plain != null && plain.length() > 1) {
      return plain;
    }
    Dictionary.Match<Sense> meaning = sureName(content.find(words, stems, at), words.get(at));
    if (meaning == null) {
      return plain == null ? sure(grammar.find(words, stems, at)) : plain;
    }
    return plain == null || meaning.length() > plain.length() || meaning.quality() > plain.quality()
        ? meaning
        : plain;
  }

  /** Names of countries and bodies are short and many: a slip makes another one. */
  private static Dictionary.Match<Sense> sureName(Dictionary.Match<Sense> match, Word word) {
    if (match == null || match.values().getFirst() instanceof Sense.Topic) {
      return match;
    }
    boolean sure =
        match.values().getFirst() instanceof Sense.Numeral
            ? match.quality() >= SURE_NUMERAL
            : match.quality() >= SURE_GRAMMAR || word.roman().length() >= SHORTEST_MISTYPED_NAME;
    return sure ? match : null;
  }

  private static Dictionary.Match<Sense> sure(Dictionary.Match<Sense> match) {
    return match == null || match.quality() < SURE_GRAMMAR ? null : match;
  }

  private static final int SHORTEST_MISTYPED_NAME = 7;

  /** Numerals are shorter still: only as listed, or in another script. */
  private static final double SURE_NUMERAL = 0.93;

  /** Grammar words are short and many: a guess at one over a slip is more often wrong. */
  private static final double SURE_GRAMMAR = 0.9;
}
