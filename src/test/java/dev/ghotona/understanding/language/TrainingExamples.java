package dev.ghotona.understanding.language;

import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.language.Dakshina.Spelling;
import dev.ghotona.understanding.language.TrainingFiles.Labelled;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes examples from labelled texts: the texts themselves, short pieces of the long ones, the same
 * with words exchanged for another language's, and single words.
 *
 * <p>The exchanges teach what the rule says: words of grammar tell the language, names and things
 * ({@code hospital}, {@code hamla}) do not.
 */
final class TrainingExamples {
  private static final int SHORTEST_CUT = 6;
  private static final int PIECES = 2;
  private static final float WORD_OF_GRAMMAR = 1;
  private static final float OTHER_WORD = 0.1f;
  private static final float CHAT = 2;
  private static final float PROSE = 1;
  private static final float PIECE = 0.5f;
  private static final int THINGS_WITH_GRAMMAR = 3_000;
  private static final List<WrittenForm> LATIN =
      List.of(WrittenForm.BENGALI_LATIN, WrittenForm.HINDI_LATIN, WrittenForm.ENGLISH);

  /** Words, the form that they are in, and how much the example counts. */
  record Example(List<String> words, WrittenForm form, float weight) {}

  private final GrammarWords grammar;
  private final Random random = new Random(25);
  private final List<Example> examples = new ArrayList<>();
  private final Map<WrittenForm, Set<String>> contentWords = new EnumMap<>(WrittenForm.class);

  private final Map<WrittenForm, List<String>> lists = new EnumMap<>(WrittenForm.class);

  TrainingExamples(GrammarWords grammar) {
    this.grammar = grammar;
    for (WrittenForm form : WrittenForm.values()) {
      contentWords.put(form, new TreeSet<>());
    }
  }

  List<Example> from(List<Labelled> chat, List<Labelled> prose, List<Spelling> spellings) {
    List<Example> whole =
        Stream.concat(
                chat.stream().map(t -> whole(t, CHAT)), prose.stream().map(t -> whole(t, PROSE)))
            .filter(this::fits)
            .toList();
    whole.forEach(this::gatherContentWords);
    spellings.forEach(s -> contentWords.get(s.form()).add(s.word()));
    whole.forEach(this::addWithVariants);
    addWordsOfGrammar();
    addThingsWithGrammar();
    addSpellings(spellings);
    addEnglishWords();
    return examples;
  }

  private static Example whole(Labelled text, float weight) {
    return new Example(Words.of(text.text()).latin(), text.form(), weight);
  }

  /** Leaves out what is not in Latin letters, and English titles among romanised sentences. */
  private boolean fits(Example example) {
    boolean latin = WrittenForm.inOwnScript(example.form.language()) != example.form;
    boolean english = example.form == WrittenForm.ENGLISH;
    return !example.words.isEmpty() && (english || latin && !isEnglishTitle(example));
  }

  private boolean isEnglishTitle(Example example) {
    return grammar.count(example.form, example.words) == 0
        && grammar.count(WrittenForm.ENGLISH, example.words) > 0;
  }

  private void gatherContentWords(Example example) {
    for (String word : example.words) {
      if (!grammar.has(example.form, word)) {
        contentWords.get(example.form).add(word);
      }
    }
  }

  private void addWithVariants(Example example) {
    examples.add(example);
    addExchanged(example);
    for (int i = 0; i < PIECES && example.words.size() > SHORTEST_CUT; i++) {
      Example piece = piece(example);
      if (grammar.count(piece.form, piece.words) > 0) {
        examples.add(piece);
        addExchanged(piece);
      }
    }
  }

  /** The last words: any others would teach that a sentence may end in Hindi's ki. */
  private Example piece(Example example) {
    int size = example.words.size();
    int length = 2 + random.nextInt(4);
    return new Example(example.words.subList(size - length, size), example.form, PIECE);
  }

  private void addExchanged(Example example) {
    if (grammar.count(example.form, example.words) > 0) {
      examples.add(new Example(exchanged(example), example.form, example.weight / 2));
    }
  }

  private List<String> exchanged(Example example) {
    var words = new ArrayList<>(example.words);
    for (int i = 0; i < words.size(); i++) {
      if (!grammar.has(example.form, words.get(i)) && random.nextBoolean()) {
        words.set(i, foreignWord(example.form));
      }
    }
    return words;
  }

  private String foreignWord(WrittenForm form) {
    boolean indian = form == WrittenForm.ENGLISH;
    WrittenForm other =
        !indian
            ? WrittenForm.ENGLISH
            : random.nextBoolean() ? WrittenForm.BENGALI_LATIN : WrittenForm.HINDI_LATIN;
    List<String> words = lists.computeIfAbsent(other, f -> List.copyOf(contentWords.get(f)));
    return words.get(random.nextInt(words.size()));
  }

  private void addWordsOfGrammar() {
    for (WrittenForm form : LATIN) {
      unmistakable(form).forEach(w -> examples.add(new Example(List.of(w), form, WORD_OF_GRAMMAR)));
    }
  }

  /** Like {@code exchange hack kobe}: things in another language and a word of grammar. */
  private void addThingsWithGrammar() {
    for (WrittenForm form : LATIN) {
      List<String> own = unmistakable(form);
      for (int i = 0; i < THINGS_WITH_GRAMMAR; i++) {
        var words = new ArrayList<String>();
        for (int n = random.nextInt(3); n >= 0; n--) {
          words.add(foreignWord(form));
        }
        words.add(random.nextInt(words.size() + 1), own.get(random.nextInt(own.size())));
        examples.add(new Example(words, form, PIECE));
      }
    }
  }

  private List<String> unmistakable(WrittenForm form) {
    return new TreeSet<>(grammar.of(form))
        .stream().filter(w -> LATIN.stream().filter(f -> grammar.has(f, w)).count() == 1).toList();
  }

  private void addSpellings(List<Spelling> spellings) {
    var forms = new HashMap<String, Set<WrittenForm>>();
    spellings.forEach(s -> forms.computeIfAbsent(s.word(), w -> new HashSet<>()).add(s.form()));
    for (Spelling s : spellings) {
      if (forms.get(s.word()).size() == 1
          && !contentWords.get(WrittenForm.ENGLISH).contains(s.word())) {
        examples.add(new Example(List.of(s.word()), s.form(), OTHER_WORD * s.writers()));
      }
    }
  }

  private void addEnglishWords() {
    for (String word : contentWords.get(WrittenForm.ENGLISH)) {
      examples.add(new Example(List.of(word), WrittenForm.ENGLISH, 3 * OTHER_WORD));
    }
  }
}
