package dev.ghotona.search;

import dev.ghotona.answering.Mark;
import dev.ghotona.understanding.text.Likeness;
import dev.ghotona.understanding.text.Sense;

/**
 * The terms of the index. All are in one field, told apart by how they begin: a question looks up
 * many, and each field would be a dictionary of its own to look into.
 */
final class Keys {
  /** The one field with terms. */
  static final String FIELD = "t";

  /** The field by which incidents are put in the order of their ids. */
  static final String ID = "id";

  /** The field with what a document is about: an incident's id, or a word of the vocabulary. */
  static final String SUBJECT = "subject";

  /** The field with how much is told of an incident; of a word nothing is. */
  static final String TOLD = "told";

  /** The field with when an incident began, in milliseconds since 1970. */
  static final String BEGUN = "begun";

  /** What all incidents have. */
  static final String INCIDENT = "*";

  private Keys() {}

  static String incident(String id) {
    return "i" + id;
  }

  /** That a longer name begins with these words. */
  static String beginning(String words) {
    return "b" + words;
  }

  /** A word of the vocabulary itself. */
  static String word(String word) {
    return "w" + word;
  }

  /** How a word may be written, by the key that it shares with what is written so. */
  static String spelling(Likeness by, String key) {
    return switch (by) {
      case TEXT -> word(key);
      case ROMAN -> "r" + key;
      case KEY -> "k" + key;
      case SKELETON -> "x" + key;
      case SOUND -> "h" + key;
      case SLIP -> "d" + key;
    };
  }

  static String of(Mark mark) {
    return switch (mark) {
      case Mark.Speaks(Sense sense) -> "s" + of(sense);
      case Mark.States(var number) -> "n" + number;
      case Mark.Says(String word) -> "c" + word;
      case Mark.Called(String form) -> "f" + form;
      case Mark.PublishedBy(String form) -> "p" + form;
      case Mark.Accuses(Mark whom) -> "A" + of(whom);
      case Mark.Hit(var sector) -> "S" + sector.tag();
      case Mark.In(String country) -> "C" + country;
      case Mark.During(int year) -> "Y" + year;
    };
  }

  private static String of(Sense sense) {
    return switch (sense) {
      case Sense.Grammar(String id) -> "g" + id;
      case Sense.Asking(String type) -> "a" + type;
      case Sense.Topic(String id) -> "t" + id;
      case Sense.Numeral(var value) -> "n" + value;
      case Sense.Place(String code) -> "p" + code;
      case Sense.Body(String kind, String name) -> "b" + kind + ' ' + name;
    };
  }
}
