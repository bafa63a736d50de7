package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Language;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a table are.
 *
 * @param prefix begins the ids of its incidents
 * @param language of what its rows say
 * @param publisher who made the table: what a row says is said by them
 * @param published when it came out
 * @param title the table's own
 * @param url where it can be read, or empty
 * @param name the one column that must be there
 * @param sources the columns of each of the sources that a row names
 */
record TableMapping(
    char separator,
    String prefix,
    Language language,
    String publisher,
    LocalDate published,
    String title,
    Optional<URI> url,
    Optional<TableColumn> id,
    TableColumn name,
    Optional<TableColumn> aliases,
    Optional<TableColumn> date,
    Optional<TableColumn> until,
    Optional<TableColumn> victim,
    Optional<TableColumn> actor,
    Optional<TableColumn> system,
    Optional<TableColumn> country,
    Optional<TableColumn> sector,
    Optional<TableColumn> description,
    List<Cited> sources) {
  private static final Set<String> FIELDS =
      Set.of(
          "separator",
          "prefix",
          "language",
          "publisher",
          "published",
          "title",
          "url",
          "id",
          "name",
          "aliases",
          "date",
          "until",
          "victim",
          "actor",
          "system",
          "country",
          "sector",
          "description",
          "sources");

  /** The columns of one source of a row. */
  record Cited(
      Optional<TableColumn> publisher,
      Optional<TableColumn> title,
      Optional<TableColumn> published,
      Optional<TableColumn> url) {
    private static final Set<String> FIELDS = Set.of("publisher", "title", "published", "url");

    private static Cited of(JsonNode node) {
      check(node, FIELDS, "sources");
      return new Cited(
          TableColumn.in(node, "publisher"),
          TableColumn.in(node, "title"),
          TableColumn.in(node, "published"),
          TableColumn.in(node, "url"));
    }
  }

  /**
   * Reads a mapping file.
   *
   * @throws FaultyYaml with the line, where it is none
   */
  static TableMapping of(byte[] content) throws FaultyYaml {
    var tree = new YamlTree(YamlParser.parse(Utf8.decode(content)));
    if (!tree.problems().isEmpty()) {
      Problem first = tree.problems().getFirst();
      throw new FaultyYaml(tree.lineOf(first.pointer()), first.inWords());
    }
    try {
      return of(tree.root());
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new FaultyYaml(1, e.getMessage());
    }
  }

  private static TableMapping of(JsonNode node) {
    check(node, FIELDS, "the mapping");
    var sources = new ArrayList<Cited>();
    node.path("sources").valueStream().map(Cited::of).forEach(sources::add);
    return new TableMapping(
        separator(Words.in(node, "separator").orElse(",")),
        Words.in(node, "prefix").orElse("row"),
        Language.ofTag(Words.in(node, "language").orElse("en"))
            .orElseThrow(() -> new IllegalArgumentException("language is none of en, bn, hi")),
        required(node, "publisher"),
        LocalDate.parse(required(node, "published")),
        required(node, "title"),
        Words.in(node, "url").flatMap(StixSources::web),
        TableColumn.in(node, "id"),
        TableColumn.in(node, "name")
            .orElseThrow(() -> new IllegalArgumentException("\"name\" is missing")),
        TableColumn.in(node, "aliases"),
        TableColumn.in(node, "date"),
        TableColumn.in(node, "until"),
        TableColumn.in(node, "victim"),
        TableColumn.in(node, "actor"),
        TableColumn.in(node, "system"),
        TableColumn.in(node, "country"),
        TableColumn.in(node, "sector"),
        TableColumn.in(node, "description"),
        List.copyOf(sources));
  }

  private static void check(JsonNode node, Set<String> known, String where) {
    if (!node.isObject()) {
      throw new IllegalArgumentException(where + ": here should be fields with values");
    }
    node.fieldNames()
        .forEachRemaining(
            field -> {
              if (!known.contains(field)) {
                throw new IllegalArgumentException(where + ": no field \"" + field + "\" is known");
              }
            });
  }

  private static String required(JsonNode node, String field) {
    return Words.in(node, field)
        .orElseThrow(() -> new IllegalArgumentException("\"" + field + "\" is missing"));
  }

  private static char separator(String text) {
    return switch (text) {
      case "tab" -> '\t';
      case ",", ";", "|" -> text.charAt(0);
      default -> throw new IllegalArgumentException("separator is none of , ; | and tab");
    };
  }

  /** Every column that is named. */
  List<TableColumn> columns() {
    var all = new ArrayList<TableColumn>(List.of(name));
    List.of(id, aliases, date, until, victim, actor, system, country, sector, description)
        .forEach(column -> column.ifPresent(all::add));
    for (Cited cited : sources) {
      List.of(cited.publisher(), cited.title(), cited.published(), cited.url())
          .forEach(column -> column.ifPresent(all::add));
    }
    return all;
  }
}
