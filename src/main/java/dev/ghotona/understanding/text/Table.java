package dev.ghotona.understanding.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tables of a {@link Lexicon}, with what a row of each stands for. */
enum Table {
  FUNCTION,
  QUESTION,
  TOPICS,
  NUMBERS,
  COUNTRIES,
  BODIES;

  private static final List<Table> ALL = List.of(values());

  String file() {
    return name().toLowerCase(Locale.ROOT) + ".tsv";
  }

  /** Whether its words are found only as they are listed, or nearly so. */
  boolean isGrammar() {
    return this == FUNCTION || this == QUESTION;
  }

  /** The files of all tables. */
  static List<String> files() {
    return Arrays.stream(values()).map(Table::file).toList();
  }

  /** What a row stands for, of which the first cells are enough. */
  Sense sense(String[] cells) {
    return switch (this) {
      case FUNCTION -> new Sense.Grammar(cells[0]);
      case QUESTION -> new Sense.Asking(cells[0]);
      case TOPICS -> new Sense.Topic(cells[0]);
      case NUMBERS -> new Sense.Numeral(new BigDecimal(cells[0]));
      case COUNTRIES -> new Sense.Place(cells[0]);
      case BODIES -> new Sense.Body(cells[0], cells[1].split(",")[0].strip());
    };
  }

  /** Writes the first cells of the row that stands for this. */
  static void write(Sense sense, DataOutputStream out) throws IOException {
    switch (sense) {
      case Sense.Grammar(String id) -> FUNCTION.write(id, "", out);
      case Sense.Asking(String type) -> QUESTION.write(type, "", out);
      case Sense.Topic(String id) -> TOPICS.write(id, "", out);
      case Sense.Numeral(BigDecimal value) -> NUMBERS.write(value.toString(), "", out);
      case Sense.Place(String code) -> COUNTRIES.write(code, "", out);
      case Sense.Body(String kind, String name) -> BODIES.write(kind, name, out);
    }
  }

  private void write(String first, String second, DataOutputStream out) throws IOException {
    out.writeByte(ordinal());
    out.writeUTF(first);
    out.writeUTF(second);
  }

  /** Reads what was written. */
  static Sense read(DataInputStream in) throws IOException {
    return ALL.get(in.readByte()).sense(new String[] {in.readUTF(), in.readUTF()});
  }
}
