package dev.ghotona.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes in UTF-8 → text: a wrong byte ends the reading, rather than being replaced, and a byte
 * order mark is passed over.
 */
final class StrictText {
  /** What {@link #marking} puts where a byte is wrong: no text has it. */
  static final char WRONG = '\uFDD0';

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private StrictText() {}

  static Reader of(InputStream content) throws IOException {
    return reader(content, CodingErrorAction.REPORT);
  }

  /** Marks what is wrong instead of ending, for whoever tells it and reads on. */
  static Reader marking(InputStream content) throws IOException {
    return reader(content, CodingErrorAction.REPLACE);
  }

  private static Reader reader(InputStream content, CodingErrorAction action) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .replaceWith(String.valueOf(WRONG))
            .onMalformedInput(action)
            .onUnmappableCharacter(action);
    var reader = new PushbackReader(new InputStreamReader(content, decoder), 1);
    skipMark(reader);
    return reader;
  }

  // A wrong first byte is told by whoever reads on: nothing is thrown before there is a line.
  private static void skipMark(PushbackReader reader) throws IOException {
    try {
      int first = reader.read();
      if (first >= 0 && first != BYTE_ORDER_MARK) {
        reader.unread(first);
      }
    } catch (java.nio.charset.CharacterCodingException e) {
      reader.unread('\u0001');
    }
  }
}
