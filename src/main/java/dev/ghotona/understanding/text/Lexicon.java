package dev.ghotona.understanding.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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

  private Lexicon(Dictionary<Sense> grammar, Dictionary<Sense> content) {
    this.grammar = grammar;
    this.content = content;
  }

  /** The lexicon that ships with the program. */
  public static Lexicon load() {
    var grammar = new Dictionary.Builder<Sense>();
    read("function.tsv", grammar, cells -> new Sense.Grammar(cells[0]));
    read("question.tsv", grammar, cells -> new Sense.Asking(cells[0]));
    var content = new Dictionary.Builder<Sense>();
    read("topics.tsv", content, cells -> new Sense.Topic(cells[0]));
    read("numbers.tsv", content, cells -> new Sense.Numeral(new BigDecimal(cells[0])));
    read("countries.tsv", content, cells -> new Sense.Place(cells[0]));
    read("bodies.tsv", content, cells -> new Sense.Body(cells[0], cells[1].split(",")[0].strip()));
    return new Lexicon(grammar.build(false), content.build(true));
  }

  /** Reads a table: what the first cell of a line stands for, for each form in the others. */
  static <T> void read(String file, Dictionary.Builder<T> into, Function<String[], T> sense) {
    for (String line : lines(file)) {
      String[] cells = line.split("\t", -1);
      T meant = sense.apply(cells);
      for (int i = 1; i < cells.length; i++) {
        for (String form : cells[i].split(",")) {
          into.add(form, meant);
        }
      }
    }
  }

  private static List<String> lines(String file) {
    String path = "/lexicon/" + file;
    try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the lexicon table " + path + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon table " + path + " cannot be read", e);
    }
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
          new Term(at, at + length, words.get(at), match == null ? List.of() : match.values()));
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
