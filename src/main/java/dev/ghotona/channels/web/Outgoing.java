package dev.ghotona.channels.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * What writes itself as JSON, member by member: no answer, and no start, needs what a library that
 * binds objects is made of.
 */
interface Outgoing {
  /** Writes its members, in their order. */
  void writeMembers(JsonGenerator json) throws IOException;

  /** Writes it as an object. */
  default void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeMembers(json);
    json.writeEndObject();
  }

  /** Writes a member that may be null. */
  static void write(String name, Outgoing value, JsonGenerator json) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      value.write(json);
    }
  }

  /** Writes a member that is an array. */
  static void write(String name, List<? extends Outgoing> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Outgoing value : values) {
      value.write(json);
    }
    json.writeEndArray();
  }
}
