package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Value.Moment.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * A column, and how its cells are read.
 *
 * @param name as in the first row of the table
 * @param split what parts several values in one cell, or empty: there is one
 * @param pattern how dates are written, as {@code d/M/yyyy}; empty: 2023, 2023-03 or 2023-03-04
 */
record TableColumn(String name, Optional<String> split, Optional<DateTimeFormatter> pattern) {
  private static final Set<String> FIELDS = Set.of("column", "split", "pattern");

  /**
   * The column that a field of the mapping names, or empty where the field is missing.
   *
   * @throws IllegalArgumentException where the field is something else
   */
  static Optional<TableColumn> in(JsonNode mapping, String field) {
    JsonNode node = mapping.path(field);
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    if (node.isValueNode() && !node.isNull()) {
      return Optional.of(new TableColumn(node.asText(), Optional.empty(), Optional.empty()));
    }
    node.fieldNames()
        .forEachRemaining(
            f -> {
              if (!FIELDS.contains(f)) {
                throw new IllegalArgumentException(field + ": no field \"" + f + "\" is known");
              }
            });
    String column =
        Words.in(node, "column")
            .orElseThrow(() -> new IllegalArgumentException(field + ": \"column\" is missing"));
    return Optional.of(
        new TableColumn(
            column,
            Optional.of(node.path("split")).filter(JsonNode::isTextual).map(JsonNode::textValue),
            Words.in(node, "pattern").map(p -> DateTimeFormatter.ofPattern(p, Locale.ENGLISH))));
  }

  /** The cell, or empty where it is blank or not there. */
  Optional<String> in(CSVRecord row) {
    return row.isSet(name) ? Words.clean(row.get(name)) : Optional.empty();
  }

  /** The values of the cell. */
  List<String> allIn(CSVRecord row) {
    return in(row).stream()
        .flatMap(
            cell -> split.map(s -> Stream.of(cell.split(Pattern.quote(s)))).orElse(Stream.of(cell)))
        .flatMap(value -> Words.clean(value).stream())
        .toList();
  }

  /**
   * The date in the cell, or empty where it is blank.
   *
   * @throws IllegalArgumentException where it is none
   */
  Optional<StixDate> dateIn(CSVRecord row) {
    return in(row).map(this::date);
  }

  private StixDate date(String text) {
    try {
      return pattern
          .map(p -> patterned(p, text))
          .or(() -> LocalTime.parse(text).map(t -> new StixDate(t.begin(), t.finest())))
          .orElseThrow(() -> new DateTimeException("no date"));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(name + ": this is no date as wanted: " + text, e);
    }
  }

  private static StixDate patterned(DateTimeFormatter pattern, String text) {
    return switch (pattern.parseBest(
        text, LocalDateTime::from, LocalDate::from, YearMonth::from, Year::from)) {
      case LocalDateTime at -> new StixDate(at, Precision.MINUTE);
      case LocalDate day -> new StixDate(day.atStartOfDay(), Precision.DAY);
      case YearMonth month -> new StixDate(month.atDay(1).atStartOfDay(), Precision.MONTH);
      case Year year -> new StixDate(year.atDay(1).atStartOfDay(), Precision.YEAR);
      default -> throw new DateTimeException("no date");
    };
  }
}
