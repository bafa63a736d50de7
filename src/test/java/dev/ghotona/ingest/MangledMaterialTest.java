package dev.ghotona.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Incident;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand bundles, records, galaxies, files and tables broken in as many ways: each is read or
 * told, nothing is thrown, and what is taken is whole: exported and imported it is the same.
 */
class MangledMaterialTest {
  private static final int TRIES = 10_000;
  private static final long SEED = 20240304;
  private static final IncidentFile FILE = IncidentFile.create();
  private static final String TABLE =
      "Ref,Title,Date,Hit,Link,Paper,Day\n1,Ferry hack,2024-03-04,Lantern,https://example.org,Post,"
          + "2024-03-06\n2,\"Second, hack\",2024,,,,\n";
  private static final String MAPPING =
      "publisher: Register\ntitle: Ferries\npublished: 2024-05-01\nid: Ref\nname: Title\n"
          + "date: Date\nvictim: {column: Hit, split: \";\"}\n"
          + "sources: [{url: Link, publisher: Paper, published: Day}]\n";
  private static final String GALAXY =
      "{\"values\": [{\"value\": \"Grey Quill\", \"meta\": {\"synonyms\": [\"PAPER HERON\"]}}]}";

  private final Random random = new Random(SEED);

  private record Kind(Importer importer, byte[] content) {}

  private static List<Kind> kinds() throws IOException {
    Path folder = Path.of("src/test/resources/imports");
    return List.of(
        new Kind(new StixImporter(FILE), Files.readAllBytes(folder.resolve("lantern.stix.json"))),
        new Kind(new VerisImporter(), Files.readAllBytes(folder.resolve("veris.json"))),
        new Kind(new TableImporter(), TABLE.getBytes(UTF_8)),
        new Kind(new MispImporter(), GALAXY.getBytes(UTF_8)),
        new Kind(new IncidentsImporter(FILE), Examples.full().getBytes(UTF_8)));
  }

  @Test
  void ten_thousand_mangled_files_are_read_or_told() throws IOException {
    List<Kind> kinds = kinds();
    int faulty = 0;
    var taken = new ArrayList<Incident>();
    for (int i = 0; i < TRIES; i++) {
      Kind kind = kinds.get(i % kinds.size());
      byte[] content = mangled(kind.content());
      byte[] mapping =
          random.nextInt(4) == 0 ? mangled(MAPPING.getBytes(UTF_8)) : MAPPING.getBytes(UTF_8);
      Findings found = Findings.of(kind.importer(), content, Optional.of(mapping));
      assertThat(found.faults()).allSatisfy(f -> assertThat(f).matches("\\w+:\\d+: .{3,}"));
      faulty += found.faults().isEmpty() ? 0 : 1;
      if (i % 50 < kinds.size()) {
        taken.addAll(found.incidents());
      }
    }
    assertThat(faulty).isGreaterThan(TRIES / 4);
    assertThat(taken).isNotEmpty().allSatisfy(MangledMaterialTest::comesBackTheSame);
  }

  private static void comesBackTheSame(Incident incident) {
    String yaml = IncidentExport.yaml(incident);
    assertThat(FILE.read("back", yaml.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            Reading.Good.class, good -> assertThat(good.incident()).isEqualTo(incident));
  }

  private byte[] mangled(byte[] content) {
    byte[] result = content.clone();
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      result = mangledOnce(result);
    }
    return result;
  }

  private byte[] mangledOnce(byte[] content) {
    if (content.length == 0) {
      return content;
    }
    int at = random.nextInt(content.length);
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(content, at);
      case 1 -> inserted(content, at, randomBytes());
      case 2 -> inserted(content, at, Snippets.any(random).getBytes(UTF_8));
      case 3 -> replaced(content, at);
      case 4 -> valueReplaced(content);
      default -> lineMoved(content);
    };
  }

  private byte[] randomBytes() {
    byte[] bytes = new byte[1 + random.nextInt(3)];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] replaced(byte[] content, int at) {
    byte[] copy = content.clone();
    copy[at] = (byte) random.nextInt(256);
    return copy;
  }

  /** Another value where a value stands: what is well-formed reaches the mappings. */
  private byte[] valueReplaced(byte[] content) {
    String[] lines = new String(content, UTF_8).split("\n", -1);
    int line = random.nextInt(lines.length);
    String value = Snippets.value(random).replace("\\", "\\\\").replace("$", "\\$");
    lines[line] = lines[line].replaceFirst(": *(\"[^\"]*\"|[^,}\\]]+)", ": " + value);
    return String.join("\n", lines).getBytes(UTF_8);
  }

  private byte[] lineMoved(byte[] content) {
    String[] lines = new String(content, UTF_8).split("\n", -1);
    lines[random.nextInt(lines.length)] = lines[random.nextInt(lines.length)];
    return String.join("\n", lines).getBytes(UTF_8);
  }

  private static byte[] inserted(byte[] content, int at, byte[] what) {
    byte[] result = new byte[content.length + what.length];
    System.arraycopy(content, 0, result, 0, at);
    System.arraycopy(what, 0, result, at, what.length);
    System.arraycopy(content, at, result, at + what.length, content.length - at);
    return result;
  }

  /** What breaks readers. */
  private static final class Snippets {
    private static final List<String> ANY =
        List.of(
            "{", "}", "[", "]", "\"", ",", ":", "\n", "\0", "\\ud800", "\\u0000", "- ", "#", "--");
    private static final List<String> VALUES =
        List.of(
            "null",
            "true",
            "[]",
            "{}",
            "0",
            "-1",
            "1e999999999",
            "123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"\\u200b\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[[[]]]",
            "[null]",
            "{\"a\":1}",
            "\"9999-99-99T99:99:99Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"http://[\"",
            "\"xx--yy\"",
            "\"a(Citation: b)(Citation: \"",
            "\"[a](b\"",
            "\"" + "a".repeat(9000) + "\"",
            "2147483648");

    static String any(Random random) {
      return ANY.get(random.nextInt(ANY.size()));
    }

    static String value(Random random) {
      return VALUES.get(random.nextInt(VALUES.size()));
    }
  }
}
