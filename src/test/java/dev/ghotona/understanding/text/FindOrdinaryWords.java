package dev.ghotona.understanding.text;

import dev.ghotona.domain.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the {@link OrdinaryWords}, {@code FindOrdinaryWords <Dakshina folder> <English words>}:
 * words of Bengali and Hindi, and ways people write them in Latin letters, which the lexicon takes
 * for another word although they are none of it. Of those that are,
 * `src/test/resources/lexicon/alike.txt` was told by reading. The same input gives the same file.
 */
public final class FindOrdinaryWords {
  private static final Path ALIKE = Path.of("src/test/resources/lexicon/alike.txt");
  private static final Path ENGLISH = Path.of("src/test/resources/lexicon/ordinary-en.txt");
  private static final Path FILE = Path.of("src/main/resources/lexicon", OrdinaryWords.FILE);
  private static final int SHORTEST = 3;

  /** So many of those who were asked have written a word so: one alone may have slipped. */
  private static final int USUAL = 2;

  private final Lexicon lexicon = Lexicon.of(FindOrdinaryWords::withoutOrdinary);
  private final Set<String> alike;
  private final Set<String> ordinary = new TreeSet<>();

  private FindOrdinaryWords(Set<String> alike) {
    this.alike = alike;
  }

  /**
   * @param arguments the folder of {@code {bn,hi}.translit.sampled.{train,dev}.tsv}, and a list of
   *     English words, one a line
   */
  public static void main(String[] arguments) throws IOException {
    var finder = new FindOrdinaryWords(Set.copyOf(Files.readAllLines(ALIKE)));
    Files.readAllLines(ENGLISH).forEach(finder::add);
    finder.read(Path.of(arguments[0]));
    Files.readAllLines(Path.of(arguments[1])).forEach(finder::addCorrected);
    Files.write(FILE, finder.ordinary);
    System.out.printf("%d ordinary words%n", finder.ordinary.size());
  }

  private static InputStream withoutOrdinary(String table) {
    return table.equals(OrdinaryWords.FILE)
        ? new ByteArrayInputStream(new byte[0])
        : Tables.open(table);
  }

  private void read(Path dakshina) throws IOException {
    Map<String, Set<String>> writtenFor = new HashMap<>();
    for (String language : List.of("bn", "hi")) {
      for (String part : List.of("train", "dev")) {
        Path table = dakshina.resolve(language + ".translit.sampled." + part + ".tsv");
        for (String line : Files.readAllLines(table)) {
          String[] cells = line.split("\t");
          add(cells[0]);
          if (Integer.parseInt(cells[2]) >= USUAL) {
            addCorrected(cells[1]);
          }
          writtenFor.computeIfAbsent(cells[1], k -> new HashSet<>()).add(cells[0]);
        }
      }
    }
    writtenFor.forEach(this::addLatin);
  }

  private void add(String word) {
    Term term = only(word);
    if (term != null && isGuess(term) && !alike.contains(term.word().text())) {
      ordinary.add(term.word().text());
    }
    addCorrected(word);
  }

  /** A word that would be read as a slip of one that people ask with. */
  private void addCorrected(String word) {
    Analysis analysis = lexicon.analyse(word);
    if (analysis.terms().stream().allMatch(t -> t.senses().isEmpty())
        && Arrays.stream(Language.values())
            .anyMatch(l -> lexicon.corrected(analysis, l, at -> false) != analysis)) {
      ordinary.add(analysis.words().getFirst().text());
    }
  }

  /** In Latin letters it may be any of the words that somebody has written so. */
  private void addLatin(String latin, Set<String> words) {
    Term term = only(latin);
    if (term != null
        && term.word().text().length() >= SHORTEST
        && isGuess(term)
        && words.stream().noneMatch(this::isListed)) {
      ordinary.add(term.word().text());
    }
  }

  private boolean isListed(String word) {
    Term term = only(word);
    return term == null
        || !term.senses().isEmpty() && !isGuess(term)
        || alike.contains(term.word().text());
  }

  private static boolean isGuess(Term term) {
    return !term.senses().isEmpty() && term.quality() < Likeness.STEM_FACTOR;
  }

  /** The only term of a text of one word; null of any other. */
  private Term only(String word) {
    List<Token> tokens = Tokenizer.tokens(Folding.fold(word));
    return tokens.size() == 1 && !tokens.getFirst().isNumber()
        ? lexicon.analyse(word).terms().getFirst()
        : null;
  }
}
