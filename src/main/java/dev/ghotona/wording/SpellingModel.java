package dev.ghotona.wording;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How likely one piece of spelling follows others: counts of runs of up to five pieces, each a few
 * Latin letters with the letters of an Indian script that stand for them, smoothed as Witten and
 * Bell do.
 *
 * @param pieces a piece's number is its place; the first is the edge of a word
 * @param runs the numbers of a run's pieces, twelve bits each, in order
 * @param counts how often a run was seen
 * @param totals how often it was followed by any piece
 * @param kinds by how many different ones
 */
record SpellingModel(List<Piece> pieces, long[] runs, int[] counts, int[] totals, int[] kinds) {
  static final int LONGEST_RUN = 5;
  static final int BITS = 12;
  private static final int FORMAT = 0x47535031;

  /**
   * Letters that stand for each other.
   *
   * @param latin empty only of the edge of a word
   * @param own may be empty: a letter that is not heard
   */
  record Piece(String latin, String own) {}

  /** A run and a piece after it. */
  static long run(long before, int piece) {
    return before << BITS | piece + 1;
  }

  /** The last pieces of a run, at most so many. */
  static long last(long run, int most) {
    return run & (1L << BITS * most) - 1;
  }

  /**
   * The natural logarithm of how likely a piece is.
   *
   * @param before the pieces before it
   */
  double likelihood(long before, int piece) {
    return Math.log(probability(last(before, LONGEST_RUN - 1), piece));
  }

  private double probability(long before, int piece) {
    double shorter = before == 0 ? 1.0 / pieces.size() : probability(withoutFirst(before), piece);
    int at = Arrays.binarySearch(runs, before);
    if (at < 0 || totals[at] == 0) {
      return shorter;
    }
    int found = Arrays.binarySearch(runs, run(before, piece));
    int count = found < 0 ? 0 : counts[found];
    return (count + kinds[at] * shorter) / (totals[at] + kinds[at]);
  }

  private static long withoutFirst(long run) {
    int length = (Long.SIZE - Long.numberOfLeadingZeros(run) + BITS - 1) / BITS;
    return last(run, length - 1);
  }

  /** The numbers of the pieces of each Latin part. */
  Map<String, int[]> byLatin() {
    var found = new HashMap<String, int[]>();
    for (int i = 1; i < pieces.size(); i++) {
      int[] one = {i};
      found.merge(
          pieces.get(i).latin(),
          one,
          (some, more) -> {
            int[] all = Arrays.copyOf(some, some.length + 1);
            all[some.length] = more[0];
            return all;
          });
    }
    return found;
  }

  /** Writes it for {@link #read}. */
  void write(OutputStream to) throws IOException {
    try (var out = new DataOutputStream(new GZIPOutputStream(to))) {
      out.writeInt(FORMAT);
      out.writeInt(pieces.size());
      for (Piece piece : pieces) {
        out.writeUTF(piece.latin());
        out.writeUTF(piece.own());
      }
      out.writeInt(runs.length);
      for (int i = 0; i < runs.length; i++) {
        writeSmall(out, runs[i] - (i == 0 ? 0 : runs[i - 1]));
        writeSmall(out, counts[i]);
        writeSmall(out, totals[i]);
        writeSmall(out, kinds[i]);
      }
    }
  }

  private static void writeSmall(DataOutputStream out, long number) throws IOException {
    long rest = number;
    for (; rest > 127; rest >>>= 7) {
      out.writeByte((int) (rest & 127 | 128));
    }
    out.writeByte((int) rest);
  }

  /** Reads what {@link #write} wrote. */
  static SpellingModel read(InputStream from) throws IOException {
    try (var in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(from), 1 << 16))) {
      if (in.readInt() != FORMAT) {
        throw new IOException("not a model of spelling");
      }
      var pieces = new Piece[in.readInt()];
      for (int i = 0; i < pieces.length; i++) {
        pieces[i] = new Piece(in.readUTF(), in.readUTF());
      }
      return runs(in, List.of(pieces));
    }
  }

  private static SpellingModel runs(DataInputStream in, List<Piece> pieces) throws IOException {
    int size = in.readInt();
    var model =
        new SpellingModel(pieces, new long[size], new int[size], new int[size], new int[size]);
    long run = 0;
    for (int i = 0; i < size; i++) {
      run += readSmall(in);
      model.runs[i] = run;
      model.counts[i] = (int) readSmall(in);
      model.totals[i] = (int) readSmall(in);
      model.kinds[i] = (int) readSmall(in);
    }
    return model;
  }

  private static long readSmall(DataInputStream in) throws IOException {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      int part = in.readUnsignedByte();
      number |= (long) (part & 127) << shift;
      if (part < 128) {
        return number;
      }
    }
  }
}
