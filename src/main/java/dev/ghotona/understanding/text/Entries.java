package dev.ghotona.understanding.text;

import dev.ghotona.understanding.text.Dictionary.Entry;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Entries of a dictionary as they were written, of which each is made when it is first looked at:
 * of those that ship with the program few ever are, and a start need not wait for any. Thread-safe:
 * what two threads make twice never changes.
 */
final class Entries<T> extends AbstractList<Entry<T>> {
  /** Writes what a form stands for. */
  interface Writer<T> {
    void write(T value, DataOutputStream out) throws IOException;
  }

  /** Reads what {@link Writer} has written. */
  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private final byte[] texts;
  private final int[] ends;
  private final int[] valuesOf;
  private final List<List<T>> values;
  private final Entry<T>[] made;

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  private Entries(byte[] texts, int[] ends, int[] valuesOf, List<List<T>> values) {
    this.texts = texts;
    this.ends = ends;
    this.valuesOf = valuesOf;
    this.values = values;
    this.made = new Entry[ends.length];
  }

  @Override
  public int size() {
    return made.length;
  }

  @Override
  public Entry<T> get(int at) {
    Entry<T> entry = made[at];
    if (entry == null) {
      entry = new Entry<>(words(at), values.get(valuesOf[at]));
      made[at] = entry;
    }
    return entry;
  }

  private Word[] words(int at) {
    int from = at == 0 ? 0 : ends[at - 1];
    String form = new String(texts, from, ends[at] - from, StandardCharsets.UTF_8);
    return Arrays.stream(form.split(" ")).map(Word::of).toArray(Word[]::new);
  }

  static <T> void write(List<Entry<T>> entries, DataOutputStream out, Writer<T> writer)
      throws IOException {
    var texts = new ByteArrayOutputStream();
    int[] ends = new int[entries.size()];
    int[] valuesOf = new int[entries.size()];
    var values = new LinkedHashMap<List<T>, Integer>();
    for (int i = 0; i < ends.length; i++) {
      texts.writeBytes(form(entries.get(i)).getBytes(StandardCharsets.UTF_8));
      ends[i] = texts.size();
      valuesOf[i] = values.computeIfAbsent(entries.get(i).values(), k -> values.size());
    }
    Bulk.write(ends, out);
    texts.writeTo(out);
    Bulk.write(valuesOf, out);
    write(values, out, writer);
  }

  private static String form(Entry<?> entry) {
    return Arrays.stream(entry.words()).map(Word::text).collect(Collectors.joining(" "));
  }

  private static <T> void write(
      Map<List<T>, Integer> values, DataOutputStream out, Writer<T> writer) throws IOException {
    out.writeInt(values.size());
    for (List<T> several : values.keySet()) {
      out.writeInt(several.size());
      for (T value : several) {
        writer.write(value, out);
      }
    }
  }

  /** Reads what {@link #write} has written. */
  static <T> Entries<T> read(DataInputStream in, Reader<T> reader) throws IOException {
    int[] ends = Bulk.ints(in);
    byte[] texts = new byte[ends.length == 0 ? 0 : ends[ends.length - 1]];
    in.readFully(texts);
    return new Entries<>(texts, ends, Bulk.ints(in), values(in, reader));
  }

  private static <T> List<List<T>> values(DataInputStream in, Reader<T> reader) throws IOException {
    var values = new ArrayList<List<T>>();
    for (int left = in.readInt(); left > 0; left--) {
      var several = new ArrayList<T>();
      for (int more = in.readInt(); more > 0; more--) {
        several.add(reader.read(in));
      }
      values.add(List.copyOf(several));
    }
    return values;
  }
}
