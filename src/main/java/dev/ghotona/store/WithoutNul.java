package dev.ghotona.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Stores every text of every entity with U+FFFD in place of U+0000, as Unicode advises for what
 * cannot be kept: PostgreSQL refuses U+0000 in a text, and with it the whole transaction; SQLite
 * cuts the text off at it in its own functions. Columns of JSON are not changed, since there it is
 * written as an escape. Ids are not looked at: none of ours can have it.
 */
@Converter(autoApply = true)
class WithoutNul implements AttributeConverter<String, String> {
  @Override
  public String convertToDatabaseColumn(String text) {
    return text == null ? null : in(text);
  }

  /** The text as it can be kept. */
  static String in(String text) {
    return text.replace('\0', '\uFFFD');
  }

  @Override
  public String convertToEntityAttribute(String text) {
    return text;
  }
}
