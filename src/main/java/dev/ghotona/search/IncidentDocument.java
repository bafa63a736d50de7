package dev.ghotona.search;

import dev.ghotona.answering.Mark;
import dev.ghotona.answering.Traits;
import dev.ghotona.understanding.entity.Name;
import dev.ghotona.understanding.entity.NameForms;
import dev.ghotona.understanding.text.Folding;
import dev.ghotona.understanding.text.Token;
import dev.ghotona.understanding.text.Tokenizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;

/** What the index keeps of one incident, and the words by which it is found. */
final class IncidentDocument {
  private final Map<String, Integer> terms = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Traits traits;

  IncidentDocument(Traits traits) {
    this.traits = traits;
    term(Keys.INCIDENT);
    term(Keys.incident(traits.id()));
    traits.forms().forEach(this::name);
    traits.senses().forEach(sense -> mark(new Mark.Speaks(sense)));
    traits.numbers().forEach(number -> mark(new Mark.States(number)));
    traits.words().forEach(this::said);
    traits.accused().forEach(whom -> mark(new Mark.Accuses(whom)));
    traits.sectors().forEach(sector -> mark(new Mark.Hit(sector)));
    traits.countries().forEach(country -> mark(new Mark.In(country)));
    traits.years().forEach(year -> mark(new Mark.During(year)));
  }

  private void term(String term) {
    terms.putIfAbsent(term, 1);
  }

  private void mark(Mark mark) {
    term(Keys.of(mark));
  }

  private void said(String word) {
    mark(new Mark.Says(word));
    words.add(word);
  }

  /**
   * What bears the name is told by how often the term stands in the document, as a set of bits. One
   * of two words is one as well without the blank, just as it is written: it is no word that others
   * may be slips of.
   */
  private void name(NameForms.Form form) {
    List<String> tokens =
        Tokenizer.tokens(Folding.fold(form.text())).stream().map(Token::text).toList();
    if (tokens.isEmpty()) {
      return;
    }
    words.addAll(tokens);
    for (int i = 1; i < tokens.size(); i++) {
      term(Keys.beginning(String.join(" ", tokens.subList(0, i))));
    }
    bear(String.join(" ", tokens), form.name());
    if (tokens.size() == 2) {
      bear(String.join("", tokens), form.name());
    }
  }

  private void bear(String words, Name name) {
    boolean publisher = name.kind() == Name.Kind.PUBLISHER;
    Mark mark = publisher ? new Mark.PublishedBy(words) : new Mark.Called(words);
    terms.merge(Keys.of(mark), Bearing.bit(name), (a, b) -> a | b);
  }

  /** The words of its names and claims, folded. */
  Set<String> words() {
    return words;
  }

  Document document() {
    var document = new Document();
    document.add(new Field(Keys.FIELD, new TermStream(terms), TermStream.TYPE));
    var id = new BytesRef(traits.id());
    document.add(new BinaryDocValuesField(Keys.SUBJECT, id));
    document.add(new SortedDocValuesField(Keys.ID, id));
    document.add(new NumericDocValuesField(Keys.TOLD, traits.told()));
    document.add(new NumericDocValuesField(Keys.BEGUN, millis(traits.begun())));
    traits.courses().forEach(course -> document.add(Courses.field(course)));
    return document;
  }

  private static long millis(Instant begun) {
    return begun.getEpochSecond() >= Long.MAX_VALUE / 1000 ? Long.MAX_VALUE : begun.toEpochMilli();
  }
}
