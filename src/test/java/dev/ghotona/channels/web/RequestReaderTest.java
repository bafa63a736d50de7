package dev.ghotona.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read by hand, against a tree of the library that binds: the same or the same problem. */
class RequestReaderTest {
  private static final ObjectMapper TREES =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(32).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE,
          Charset.forName("UTF-32"),
          Charset.forName("UTF-32BE"),
          Charset.forName("UTF-32LE"),
          Charset.forName("X-UTF-32LE-BOM"));

  static List<String> bodies() {
    return List.of(
        "",
        " \t\r\n ",
        "\ufeff",
        "\ufeff{\"text\": \"a\"}",
        "{",
        "}",
        "{}",
        "{ } ",
        "{}{}",
        "{},",
        "{} \u0000",
        "null",
        "null x",
        "nul",
        "[]",
        "[",
        "[1, {\"text\": [}]]",
        "[{\"a\": 1, \"a\": 2}]",
        "\"text\"",
        "\"text",
        "7",
        "7 7",
        "-",
        "01",
        "NaN",
        "// a\n{}",
        "{\"text\": \"a\",}",
        "{,}",
        "{\"text\" \"a\"}",
        "{text: \"a\"}",
        "{'text': 'a'}",
        "{\"text\": null, \"language\": null}",
        "{\"text\": \"\"}",
        "{\"text\": \"a\", \"text\": \"b\"}",
        "{\"text\": \"a\", \"t\\u0065xt\": \"b\"}",
        "{\"t\\u0065xt\": \"b\"}",
        "{\"x\": 1, \"x\": 2}",
        "{\"x\": {\"y\": 1, \"y\": 2}}",
        "{\"x\": {\"text\": 7}, \"text\": \"a\"}",
        "{\"text\": 7}",
        "{\"text\": 7, \"text\": \"a\"}",
        "{\"text\": 7, \"language\": \"en\"",
        "{\"text\": 7} x",
        "{\"text\": true, \"language\": false}",
        "{\"text\": {\"text\": \"a\"}}",
        "{\"text\": [\"a\"]}",
        "{\"delivery\": 7, \"text\": \"a\"}",
        "{\"delivery\": \"7\", \"text\": \"a\", \"conversation\": \"c\", \"language\": \"bn\"}",
        "{\"text\": \"\\ud83d\\ude00 \\ud83d \\u0000 \\/ \\b\\f\\n\\r\\t\"}",
        "{\"text\": \"\\x\"}",
        "{\"text\": \"\\u12g4\"}",
        "{\"x\": \"\\x\"}",
        "{\"x\": \"\\u12g4\"}",
        "{\"text\": \"\n\"}",
        "{\"x\": \"\n\"}",
        "{\"x\": \"\u007f\u0085\u2028\uffff\"}",
        "{\"text\": \"কবে ড় हमला é 😀\", \"x\": \"কবে ড় हमला é 😀\"}",
        "{\"text\": " + "9".repeat(1000) + "}",
        "{\"text\": " + "9".repeat(1001) + "}",
        "{\"x\": " + "9".repeat(1000) + "}",
        "{\"x\": " + "9".repeat(1001) + "}",
        "{\"x\": 0." + "9".repeat(2000) + "}",
        "{\"x\": [-0." + "9".repeat(998) + "e5]}",
        "{\"x\": 1e" + "9".repeat(998) + "}",
        "{\"x\": 1e" + "9".repeat(1001) + "}",
        "{\"x\": [1e999999999, -1E-999999999, 0.0, -0]}",
        "{\"x\": 1e}",
        "{\"x\": 1.}",
        "{\"x\": .5}",
        "{\"x\": +5}",
        "{\"x\": 99999999999999999999999999999}",
        "{\"x\": -9223372036854775809}",
        "[" + "9".repeat(1001) + "]",
        "9".repeat(1001),
        "{\"x\": " + "[".repeat(31) + "]".repeat(31) + "}",
        "{\"x\": " + "[".repeat(32) + "]".repeat(32) + "}",
        "{\"text\": " + "{\"a\":".repeat(31) + "1" + "}".repeat(32),
        "{\"text\": " + "{\"a\":".repeat(32) + "1" + "}".repeat(33),
        "[".repeat(33) + "]".repeat(33),
        "{\"" + "n".repeat(50_000) + "\": 1}",
        "{\"" + "n".repeat(50_001) + "\": 1}",
        "{\"text\": \"" + "a".repeat(200_000) + "\"}",
        "{\"x\": \"" + "ক".repeat(100_000) + "\"}",
        "{\"x\": \"" + "a".repeat(RequestReader.MAX_BODY_BYTES) + "\"}",
        "{\"x\": \"" + "a".repeat(RequestReader.MAX_BODY_BYTES - 9) + "\"}");
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void a_body_is_read_as_a_tree_was_in_any_encoding(String body) {
    CHARSETS.forEach(charset -> assertReadAsATree(body.getBytes(charset)));
  }

  /** All that UTF-8 may begin with, whole or broken off, where it is read and where it is not. */
  @ParameterizedTest
  @MethodSource("names")
  void bytes_of_every_kind_are_read_as_a_tree_was(String name) {
    for (int lead = 0; lead < 256; lead++) {
      for (int next : List.of(0x22, 0x5C, 0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0)) {
        for (int length = 1; length <= 4; length++) {
          assertReadAsATree(withBytes("{\"%s\": \"".formatted(name), lead, next, length, "\"}"));
          assertReadAsATree(withBytes("{\"" + name, lead, next, length, "\": \"a\"}"));
        }
      }
    }
  }

  static List<String> names() {
    return List.of("text", "x");
  }

  private static byte[] withBytes(String before, int lead, int next, int length, String after) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    body.write(lead);
    if (length > 1) {
      body.write(next);
      body.writeBytes("\u0080".repeat(length - 2).getBytes(StandardCharsets.ISO_8859_1));
    }
    body.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  @Property(tries = 5000)
  void any_object_is_read_as_a_tree_was(@ForAll("objects") String body) {
    assertReadAsATree(body.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 20_000)
  void what_is_mutilated_is_read_as_a_tree_was(
      @ForAll("objects") String body,
      @ForAll("charsets") Charset charset,
      @ForAll("seeds") long seed) {
    assertReadAsATree(mutilated(body.getBytes(charset), new Random(seed)));
  }

  @Property
  void any_bytes_are_read_as_a_tree_was(@ForAll byte[] body) {
    assertReadAsATree(body);
  }

  @Provide
  Arbitrary<String> objects() {
    return Combinators.combine(member(3), member(3), member(2))
        .as((a, b, c) -> "{" + a + ", " + b + "," + c + " }");
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(CHARSETS);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  private static Arbitrary<String> member(int depth) {
    return Combinators.combine(name(), value(depth)).as((name, value) -> name + ": " + value);
  }

  private static Arbitrary<String> name() {
    var ours = Arbitraries.of("text", "conversation", "language", "delivery", "t\\u0065xt", "x");
    return Arbitraries.frequencyOf(Tuple.of(5, ours), Tuple.of(1, word()))
        .map(name -> "\"" + name + "\"");
  }

  private static Arbitrary<String> word() {
    return Arbitraries.of(
            "a", "কবে", "हमला", "é", "😀", "\ufeff", "\uffff", "\\n", "\\\"", "\\u0000", "\\ud83d",
            "\\/", "\\x", "\t", "\ud83d", "%", " ")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> value(int depth) {
    var texts = word().map(word -> "\"" + word + "\"");
    var scalars =
        Arbitraries.of("null", "true", "false", "0", "-1", "1e9", "12345678901234567890", "nul");
    if (depth == 0) {
      return Arbitraries.oneOf(texts, scalars);
    }
    var arrays =
        value(depth - 1).list().ofMaxSize(3).map(values -> "[" + String.join(",", values) + "]");
    var objects =
        Arbitraries.lazy(() -> member(depth - 1))
            .list()
            .ofMaxSize(3)
            .map(members -> "{" + String.join(",", members) + "}");
    return Arbitraries.frequencyOf(
        Tuple.of(6, texts), Tuple.of(3, scalars), Tuple.of(1, arrays), Tuple.of(1, objects));
  }

  private static byte[] mutilated(byte[] whole, Random random) {
    byte[] copy =
        Arrays.copyOf(whole, whole.length - random.nextInt(2) * random.nextInt(whole.length));
    for (int i = random.nextInt(3); i > 0 && copy.length > 0; i--) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  private static void assertReadAsATree(byte[] body) {
    String shown = new String(body, 0, Math.min(body.length, 200), StandardCharsets.UTF_8);
    assertThat(outcome(() -> RequestReader.question(body)))
        .as(shown)
        .isEqualTo(outcome(() -> question(tree(body))));
    assertThat(outcome(() -> RequestReader.message(new ByteArrayInputStream(body))))
        .as(shown)
        .isEqualTo(outcome(() -> message(tree(body))));
  }

  private static Object outcome(Supplier<Record> read) {
    try {
      return read.get();
    } catch (ProblemException problem) {
      return problem.kind();
    }
  }

  private static AskRequest question(JsonNode tree) {
    return new AskRequest(text(tree, "text"), text(tree, "conversation"), text(tree, "language"));
  }

  private static MessageRequest message(JsonNode tree) {
    return new MessageRequest(
        text(tree, "conversation"),
        text(tree, "delivery"),
        text(tree, "text"),
        text(tree, "language"));
  }

  private static JsonNode tree(byte[] body) {
    require(body.length <= RequestReader.MAX_BODY_BYTES, Problem.Kind.LARGE_BODY);
    try {
      JsonNode tree = TREES.readTree(body);
      require(!tree.isMissingNode(), Problem.Kind.MISSING_BODY);
      require(tree.isObject(), Problem.Kind.WRONG_TYPE);
      return tree;
    } catch (IOException malformed) {
      throw new ProblemException(Problem.Kind.MALFORMED_JSON);
    }
  }

  private static String text(JsonNode tree, String name) {
    JsonNode value = tree.path(name);
    require(value.isMissingNode() || value.isNull() || value.isTextual(), Problem.Kind.WRONG_TYPE);
    return value.textValue();
  }

  private static void require(boolean good, Problem.Kind otherwise) {
    if (!good) {
      throw new ProblemException(otherwise);
    }
  }
}
