package dev.ghotona.understanding.language;

import dev.ghotona.domain.WrittenForm;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells Bengali and Hindi in Latin letters from English: a logistic regression whose weights, one
 * byte each, say how much a feature speaks for Bengali and for Hindi rather than for English.
 */
final class LatinModel {
  private static final int MAGIC = 0x474C4944;
  private static final int VERSION = 1;
  private static final String RESOURCE = "/models/language.bin";
  private static final int DIGEST_BYTES = 32;

  /** Names and things alone speak a little for one or other; they shall stay English. */
  private static final float ENGLISH_AHEAD = 0.7f;

  private final String trainingDigest;
  private final String dakshinaDigest;
  private final float step;
  private final byte[] bengali;
  private final byte[] hindi;

  /**
   * A model of just trained weights.
   *
   * @param step the weight that a byte's unit stands for
   */
  LatinModel(
      String trainingDigest, String dakshinaDigest, float step, byte[] bengali, byte[] hindi) {
    this.trainingDigest = trainingDigest;
    this.dakshinaDigest = dakshinaDigest;
    this.step = step;
    this.bengali = bengali.clone();
    this.hindi = hindi.clone();
  }

  /** The SHA-256 of the repository's files that it was trained with. */
  String trainingDigest() {
    return trainingDigest;
  }

  /** The SHA-256 of the Dakshina files that it was trained with. */
  String dakshinaDigest() {
    return dakshinaDigest;
  }

  static LatinModel load() {
    try (InputStream in = LatinModel.class.getResourceAsStream(RESOURCE)) {
      return read(new DataInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static LatinModel read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC || in.readInt() != VERSION || in.readInt() != LatinFeatures.BITS) {
      throw new IOException("not a language model of version " + VERSION);
    }
    String training = HexFormat.of().formatHex(in.readNBytes(DIGEST_BYTES));
    String dakshina = HexFormat.of().formatHex(in.readNBytes(DIGEST_BYTES));
    return new LatinModel(training, dakshina, in.readFloat(), readWeights(in), readWeights(in));
  }

  private static byte[] readWeights(DataInputStream in) throws IOException {
    byte[] weights = in.readNBytes(LatinFeatures.SIZE);
    if (weights.length != LatinFeatures.SIZE) {
      throw new IOException("the language model ends early");
    }
    return weights;
  }

  void write(OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(LatinFeatures.BITS);
    out.write(HexFormat.of().parseHex(trainingDigest));
    out.write(HexFormat.of().parseHex(dakshinaDigest));
    out.writeFloat(step);
    out.write(bengali);
    out.write(hindi);
  }

  /** The likeliest form of words in Latin letters; English where there are none. */
  Identified judge(List<String> words) {
    var sum = new Sum();
    LatinFeatures.of(words, sum);
    return softmax(sum.bengali * step - ENGLISH_AHEAD, sum.hindi * step - ENGLISH_AHEAD);
  }

  /** English, against which the others are weighed, has score 0 and wins ties. */
  private static Identified softmax(float bengali, float hindi) {
    double best = Math.max(0, Math.max(bengali, hindi));
    double all = Math.exp(-best) + Math.exp(bengali - best) + Math.exp(hindi - best);
    return new Identified(likeliest(bengali, hindi), 1 / all, true);
  }

  private static WrittenForm likeliest(float bengali, float hindi) {
    if (bengali <= 0 && hindi <= 0) {
      return WrittenForm.ENGLISH;
    }
    return bengali >= hindi ? WrittenForm.BENGALI_LATIN : WrittenForm.HINDI_LATIN;
  }

  private final class Sum implements LatinFeatures.Sink {
    private float bengali;
    private float hindi;

    @Override
    public void add(int feature, float value) {
      bengali += value * LatinModel.this.bengali[feature];
      hindi += value * LatinModel.this.hindi[feature];
    }
  }
}
