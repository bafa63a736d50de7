package dev.ghotona.search;

import dev.ghotona.understanding.text.Likeness;
import dev.ghotona.understanding.text.Word;
import java.util.HashSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.util.BytesRef;

/** A word of the vocabulary, with the keys of all that may be meant for it. */
final class WordDocument {
  private WordDocument() {}

  static Document of(String text) {
    Word word = Word.of(text);
    var keys = new HashSet<String>();
    for (Likeness by : Likeness.values()) {
      by.keysOfListed(word).forEach(key -> keys.add(Keys.spelling(by, key)));
    }
    var document = new Document();
    document.add(new Field(Keys.FIELD, TermStream.of(keys), TermStream.TYPE));
    document.add(new BinaryDocValuesField(Keys.SUBJECT, new BytesRef(text)));
    document.add(new NumericDocValuesField(Keys.TOLD, 0));
    return document;
  }
}
