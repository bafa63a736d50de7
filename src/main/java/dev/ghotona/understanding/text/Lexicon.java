package dev.ghotona.understanding.text;

import dev.ghotona.domain.Language;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * What words mean, in all languages at once, read from the tables under {@code lexicon/} on the
 * class path: adding words is a change of data. Immutable and thread-safe.
 */
public final class Lexicon {
  /** The file beside the tables that holds all of them made ready, in a program that was built. */
  public static final String READY = "lexicon.bin";

  private final Dictionary<Sense> grammar;
  private final Dictionary<Sense> content;
  private final OrdinaryWords ordinary;
  private final Spelling spelling;
  private final String digest;
  private final Recent<Spelt> recent = new Recent<>(Recent.MANY);

  /** A word with what may be left of it without its endings. */
  private record Spelt(Word word, List<Word> stems) {
    static Spelt of(String folded) {
      Word word = Word.of(folded);
      return new Spelt(word, word.stems());
    }
  }

  private Lexicon(
      Dictionary<Sense> grammar,
      Dictionary<Sense> content,
      OrdinaryWords ordinary,
      Spelling spelling,
      String digest) {
    this.grammar = grammar;
    this.content = content;
    this.ordinary = ordinary;
    this.spelling = spelling;
    this.digest = digest;
  }

  /** The lexicon that ships with the program. */
  public static Lexicon load() {
    return load(Tables::open);
  }

  /** As it was written where the program was built, if that was of these very tables. */
  static Lexicon load(Function<String, InputStream> files) {
    try (InputStream ready = files.apply(READY)) {
      return ready == null ? of(files) : read(ready, files);
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon cannot be read", e);
    }
  }

  private static Lexicon read(InputStream ready, Function<String, InputStream> tables)
      throws IOException {
    var in = new DataInputStream(new BufferedInputStream(ready));
    String digest = in.readUTF();
    if (!digest.equals(new Tables(tables).pass(files()).digest())) {
      return of(tables);
    }
    var grammar = Dictionary.read(in, Table::read, Recent.MANY);
    var content = Dictionary.read(in, Table::read, Recent.MANY);
    return new Lexicon(grammar, content, OrdinaryWords.read(in), Spelling.read(in), digest);
  }

  /** Writes it so that it is read in a tenth of the time that its tables take. */
  public void write(OutputStream to) throws IOException {
    var out = new DataOutputStream(to);
    out.writeUTF(digest);
    grammar.write(out, Table::write);
    content.write(out, Table::write);
    ordinary.write(out);
    spelling.write(out);
    out.flush();
  }

  /** All that words are found by, in the order of reading. */
  private static List<String> files() {
    var files = new ArrayList<>(Table.files());
    files.add(OrdinaryWords.FILE);
    files.add(Spelling.FILE);
    files.add(Sounds.FILE);
    return files;
  }

  /**
   * The lexicon of some tables.
   *
   * @param tables opens a table by its name; null where it is missing
   */
  public static Lexicon of(Function<String, InputStream> tables) {
    var read = new Tables(tables);
    var grammar = new Dictionary.Builder<Sense>();
    var content = new Dictionary.Builder<Sense>();
    for (Table table : Table.values()) {
      read.read(table.file(), table.isGrammar() ? grammar : content, table::sense);
    }
    var ordinary = OrdinaryWords.of(read.lines(OrdinaryWords.FILE));
    return new Lexicon(
        grammar.build(false, Recent.MANY),
        content.build(true, Recent.MANY),
        ordinary,
        Spelling.of(read.lines(Spelling.FILE)),
        read.pass(List.of(Sounds.FILE)).digest());
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
      String text = tokens.get(i).text();
      Spelt spelt = recent.of(text, () -> Spelt.of(text));
      words.add(spelt.word());
      stems.add(tokens.get(i).isNumber() ? List.of() : spelt.stems());
    }
    return new Analysis(folded, tokens, words, stems, terms(tokens, words, stems));
  }

  /**
   * The same text with its misspelt everyday words read as they are meant; the tokens stay as they
   * were typed.
   *
   * @param language that the text is in
   * @param taken tells of a token whether it means something as it stands: a name, say
   */
  public Analysis corrected(Analysis analysis, Language language, IntPredicate taken) {
    List<Word> words = null;
    List<List<Word>> stems = null;
    for (Term term : analysis.terms()) {
      String meant =
          isDoubtful(analysis, term) ? spelling.correction(term.word().text(), language) : null;
      if (meant != null && !taken.test(term.from())) {
        words = words == null ? new ArrayList<>(analysis.words()) : words;
        stems = stems == null ? new ArrayList<>(analysis.stems()) : stems;
        Spelt spelt = recent.of(meant, () -> Spelt.of(meant));
        words.set(term.from(), spelt.word());
        stems.set(term.from(), spelt.stems());
      }
    }
    return words == null
        ? analysis
        : new Analysis(
            analysis.folded(),
            analysis.tokens(),
            words,
            stems,
            terms(analysis.tokens(), words, stems));
  }

  /** Whether nothing is known of a word, or what it means is no more than a guess. */
  private static boolean isDoubtful(Analysis analysis, Term term) {
    Token token = analysis.tokens().get(term.from());
    return term.to() - term.from() == 1
        && !token.isNumber()
        && !(token.capital() && term.from() > 0)
        && term.quality() < Likeness.STEM_FACTOR;
  }

  private List<Term> terms(List<Token> tokens, List<Word> words, List<List<Word>> stems) {
    var terms = new ArrayList<Term>(tokens.size());
    for (int at = 0; at < tokens.size(); ) {
      Dictionary.Match<Sense> match = tokens.get(at).isNumber() ? null : better(words, stems, at);
      int length = match == null ? 1 : match.length();
      terms.add(
          match == null
              ? new Term(
                  at, at + 1, words.get(at), List.of(), ordinary.contains(words.get(at)) ? 1 : 0)
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
    Dictionary.Match<Sense> meaning =
        asWritten(sureName(content.find(words, stems, at), words.get(at)), words.get(at));
    if (meaning == null) {
      return plain == null ? asWritten(sure(grammar.find(words, stems, at)), words.get(at)) : plain;
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

  /** What an ordinary word is only spelt like is not meant by it. */
  private Dictionary.Match<Sense> asWritten(Dictionary.Match<Sense> match, Word word) {
    return match != null
            && match.length() == 1
            && match.quality() < Likeness.STEM_FACTOR
            && ordinary.contains(word)
        ? null
        : match;
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
