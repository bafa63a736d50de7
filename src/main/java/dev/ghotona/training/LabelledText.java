package dev.ghotona.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a table of labelled texts: label, tab, text.
 *
 * @param label any word or words; not blank
 * @param text not blank
 */
record LabelledText(String label, String text) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads a table in UTF-8; blank lines are passed over.
   *
   * @throws IOException where it cannot be read, holds nothing, or has a line of another form: then
   *     with file and line
   */
  static List<LabelledText> read(Path table) throws IOException {
    byte[] bytes = Files.readAllBytes(table);
    var texts = new ArrayList<LabelledText>();
    for (int from = 0, number = 1; from < bytes.length; number++) {
      int end = endOfLine(bytes, from);
      String line = line(ByteBuffer.wrap(bytes, from, end - from), table + ":" + number);
      if (!line.isBlank()) {
        texts.add(of(line, table + ":" + number));
      }
      from = end + 1;
    }
    if (texts.isEmpty()) {
      throw new IOException(table + ": no labelled text in it");
    }
    return texts;
  }

  private static int endOfLine(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static String line(ByteBuffer bytes, String place) throws IOException {
    try {
      String line = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    } catch (CharacterCodingException e) {
      throw new IOException(place + ": not UTF-8", e);
    }
  }

  private static LabelledText of(String line, String place) throws IOException {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IOException(place + ": wanted are a label, a tab and a text, but there is no tab");
    }
    String label = line.substring(0, tab).strip();
    String text = line.substring(tab + 1).strip();
    if (label.isEmpty() || text.isEmpty()) {
      throw new IOException(place + ": no " + (label.isEmpty() ? "label" : "text"));
    }
    return new LabelledText(label, text);
  }
}
