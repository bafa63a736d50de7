package dev.ghotona.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads tables whose first row names the columns, by a mapping file. */
@ApplicationScoped
class TableImporter implements Importer {
  @Override
  public Format format() {
    return Format.TABLE;
  }

  @Override
  public void read(Material material, Consumer<Finding> findings) throws IOException {
    try {
      if (material.mapping().isEmpty()) {
        fault(material, 1, "a table needs a mapping file", findings);
      } else {
        read(material, TableMapping.of(material.mapping().get()), findings);
      }
    } catch (FaultyYaml e) {
      findings.accept(new Finding.Faulty(new Fault("mapping", e.line(), e.getMessage())));
    }
  }

  private static void read(Material material, TableMapping mapping, Consumer<Finding> findings)
      throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(mapping.separator())
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(true)
            .get();
    var content = new BufferedInputStream(material.content());
    if (isUtf16(content)) {
      brokenOff(material, 1, "the table is in UTF-16: write it in UTF-8", findings);
      return;
    }
    try (CSVParser rows =
        CSVParser.builder().setReader(StrictText.marking(content)).setFormat(format).get()) {
      read(material, mapping, rows, findings);
    } catch (IllegalArgumentException | CSVException e) {
      fault(material, 1, "the first row cannot be read: " + e.getMessage(), findings);
    }
  }

  // By its byte order mark, or the empty half of its first letter.
  private static boolean isUtf16(BufferedInputStream content) throws IOException {
    content.mark(2);
    int first = content.read();
    int second = content.read();
    content.reset();
    return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF || second == 0;
  }

  private static void read(
      Material material, TableMapping mapping, CSVParser rows, Consumer<Finding> findings)
      throws IOException {
    if (rows.getHeaderNames().stream().anyMatch(TableImporter::isWrong)) {
      brokenOff(material, 1, "the first row is not in UTF-8", findings);
      return;
    }
    List<String> missing =
        mapping.columns().stream()
            .map(TableColumn::name)
            .filter(c -> !rows.getHeaderNames().contains(c))
            .toList();
    if (!missing.isEmpty()) {
      fault(material, 1, "the table has no column " + Words.joined(missing), findings);
      return;
    }
    try {
      var each = rows.iterator();
      for (int line = lineOf(rows); each.hasNext(); line = lineOf(rows)) {
        findings.accept(finding(material.name(), each.next(), line, mapping));
      }
    } catch (UncheckedIOException e) {
      brokenOff(material, lineOf(rows), e, findings);
    }
  }

  // Of the record that comes next.
  private static int lineOf(CSVParser rows) {
    return (int) Math.min(Integer.MAX_VALUE, rows.getCurrentLineNumber() + 1);
  }

  private static Finding finding(String file, CSVRecord row, int line, TableMapping mapping) {
    try {
      if (!row.isConsistent()) {
        throw new IllegalArgumentException("the row has more or fewer cells than the first");
      }
      List<String> wrong =
          row.getParser().getHeaderNames().stream().filter(c -> isWrong(row.get(c))).toList();
      if (!wrong.isEmpty()) {
        throw new IllegalArgumentException(Words.joined(wrong) + ": not in UTF-8");
      }
      return new Finding.Told(new TableRow(row, mapping).incident(), line);
    } catch (IllegalArgumentException | DateTimeException e) {
      return new Finding.Faulty(new Fault(file, line, e.getMessage()));
    }
  }

  private static boolean isWrong(String cell) {
    return cell.indexOf(StrictText.WRONG) >= 0;
  }

  private static void brokenOff(
      Material material, int line, UncheckedIOException e, Consumer<Finding> findings)
      throws IOException {
    if (!(e.getCause() instanceof CSVException csv)) {
      throw e.getCause();
    }
    brokenOff(material, line, "this is no table from here on: " + csv.getMessage(), findings);
  }

  private static void brokenOff(
      Material material, int line, String reason, Consumer<Finding> findings) {
    findings.accept(new Finding.BrokenOff(new Fault(material.name(), line, reason)));
  }

  private static void fault(
      Material material, int line, String reason, Consumer<Finding> findings) {
    findings.accept(new Finding.Faulty(new Fault(material.name(), line, reason)));
  }
}
