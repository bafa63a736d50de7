package dev.ghotona.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;

/**
 * Reads our own incident files: in JSON a single incident, a list of them or one a line; in YAML
 * one or many, with {@code ---} between them.
 */
@ApplicationScoped
class IncidentsImporter implements Importer {
  private static final int LOOKAHEAD = 4096;

  private final IncidentFile incidentFile;

  IncidentsImporter(IncidentFile incidentFile) {
    this.incidentFile = incidentFile;
  }

  @Override
  public Format format() {
    return Format.INCIDENTS;
  }

  @Override
  public void read(Material material, Consumer<Finding> findings) throws IOException {
    var content = new BufferedInputStream(material.content());
    var buffered = new Material(material.name(), content, material.mapping());
    if (isJson(content)) {
      JsonItems.read(
          buffered,
          "",
          (item, line) -> tell(incidentFile.read(material.name(), item, line), findings),
          findings);
    } else {
      readYaml(buffered, findings);
    }
  }

  private static boolean isJson(BufferedInputStream content) throws IOException {
    content.mark(LOOKAHEAD);
    int first = content.read();
    for (int n = 1; n < LOOKAHEAD && (first <= ' ' || first > 0x7F) && first >= 0; n++) {
      first = content.read();
    }
    content.reset();
    return first == '{' || first == '[';
  }

  private void readYaml(Material material, Consumer<Finding> findings) throws IOException {
    try (var lines = new BufferedReader(StrictText.of(material.content()))) {
      new YamlDocuments(lines)
          .each((text, line) -> document(material.name(), text, line, findings));
    } catch (CharacterCodingException e) {
      findings.accept(
          new Finding.BrokenOff(new Fault(material.name(), 1, "the file is not in UTF-8")));
    }
  }

  private void document(String file, String text, int line, Consumer<Finding> findings) {
    tell(incidentFile.read(file, text, line), findings);
  }

  private static void tell(Reading reading, Consumer<Finding> findings) {
    switch (reading) {
      case Reading.Good good -> findings.accept(new Finding.Told(good.incident(), good.line()));
      case Reading.Broken broken ->
          broken.faults().forEach(fault -> findings.accept(new Finding.Faulty(fault)));
    }
  }

  /** The documents of a YAML stream, each cut out as it stands, so that a broken one ends alone. */
  private record YamlDocuments(BufferedReader lines) {
    private static final String BETWEEN = "---";

    interface Each {
      void document(String text, int line);
    }

    void each(Each each) throws IOException {
      var text = new StringBuilder();
      int begin = 1;
      int number = 1;
      boolean any = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
        if (line.stripTrailing().equals(BETWEEN)) {
          any |= tell(text, begin, each);
          begin = number + 1;
        } else {
          text.append(line).append('\n');
        }
      }
      if (!tell(text, begin, each) && !any) {
        each.document("", 1);
      }
    }

    // Nothing but remarks between two marks is no document.
    private static boolean tell(StringBuilder text, int begin, Each each) {
      String document = text.toString();
      text.setLength(0);
      boolean something =
          document.lines().anyMatch(l -> !l.isBlank() && !l.stripLeading().startsWith("#"));
      if (something) {
        each.document(document, begin);
      }
      return something;
    }
  }
}
