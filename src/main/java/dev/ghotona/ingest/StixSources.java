package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sources of what a bundle tells of one incident: the object's own page, and the publications
 * that are cited. A publication is a source only where the day is told on which it came out, since
 * ours must have one; the others are named in a claim of their own.
 */
final class StixSources {
  /** The id of the page that is always there. */
  static final String PAGE = "page";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<who>.{1,300}?)[.,]?\\s*\\(?(?<day>\\d{4}, [A-Z][a-z]+ \\d{1,2})\\)?[.:]?\\s+"
              + "(?<title>.{1,500}?)\\.?\\s*(?:Retrieved\\b.*)?");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.ENGLISH);
  private static final Set<String> WEB = Set.of("http", "https");

  private final Map<String, String> idsByName = new HashMap<>();
  private final List<String> cited = new ArrayList<>();
  private final List<String> undated = new ArrayList<>();
  private final Draft draft;
  private final String publisher;

  /**
   * Begins with the object's own page.
   *
   * @param publisher who tells it
   */
  StixSources(JsonNode object, String title, String publisher, Draft draft) {
    this.draft = draft;
    this.publisher = publisher;
    draft.source(
        source(
            PAGE, publisher, title, published(object), pageOf(object).flatMap(StixSources::web)));
  }

  /** Takes in the references of an object or of a relationship; known ones are not doubled. */
  void cite(JsonNode object) {
    object.path("external_references").valueStream().filter(r -> !isPage(r)).forEach(this::add);
  }

  /** The id of the source that a citation names, or that of the page. */
  String idOf(List<String> citations) {
    return citations.stream()
        .flatMap(name -> Optional.ofNullable(idsByName.get(name)).stream())
        .findFirst()
        .orElse(PAGE);
  }

  /** The id of the first source among the references of a relationship, or that of the page. */
  String idOf(JsonNode relationship) {
    cite(relationship);
    return idOf(
        relationship
            .path("external_references")
            .valueStream()
            .map(r -> r.path("source_name").asText())
            .toList());
  }

  /** All that is cited, each in words, in the order of citing. */
  List<String> cited() {
    return List.copyOf(cited);
  }

  /** Those that are no sources, since it is not told when they came out; with their addresses. */
  List<String> undated() {
    return List.copyOf(undated);
  }

  private void add(JsonNode reference) {
    String name = reference.path("source_name").asText();
    String told = Words.in(reference, "description").orElse("");
    Optional<URI> url = Words.in(reference, "url").flatMap(StixSources::web);
    if (name.isBlank() || idsByName.containsKey(name) || told.isEmpty() && url.isEmpty()) {
      return;
    }
    Matcher parts = REFERENCE.matcher(told);
    Optional<LocalDate> day = parts.matches() ? day(parts.group("day")) : Optional.empty();
    if (day.isPresent()) {
      publication(name, parts.group("who"), parts.group("title"), day.get(), url);
    } else if (url.isPresent()) {
      String title = told.isEmpty() ? name : untilRetrieved(told);
      cite(name, PAGE, title);
      undated.add(title + " (" + url.get() + ")");
    }
  }

  private void publication(
      String name, String who, String title, LocalDate day, Optional<URI> url) {
    String id = "reference-" + (idsByName.size() + 1);
    Instant published = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    draft.source(source(id, who, title, published, url));
    cite(name, id, who + ", “" + title + "”");
  }

  private void cite(String name, String id, String inWords) {
    idsByName.put(name, id);
    cited.add(inWords);
  }

  private static String untilRetrieved(String reference) {
    return reference
        .replaceFirst("\\s*\\(n\\.d\\.\\)\\.?", "")
        .replaceFirst("\\.?\\s*Retrieved.*$", "");
  }

  // No zone is told, so the day is shown as it is written.
  private Source source(String id, String who, String title, Instant published, Optional<URI> url) {
    return new Source(
        id,
        new LocalizedText(Map.of(Language.ENGLISH, Words.clean(who).orElse(publisher))),
        Words.clean(title).orElse(publisher),
        "en",
        published,
        ZoneOffset.UTC,
        !id.equals(PAGE),
        url);
  }

  private static Instant published(JsonNode object) {
    String text =
        Words.in(object, "modified")
            .or(() -> Words.in(object, "created"))
            .orElseThrow(() -> new IllegalArgumentException("\"modified\" is missing"));
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("modified is no instant: " + text, e);
    }
  }

  private static boolean isPage(JsonNode reference) {
    return reference.has("external_id");
  }

  private static Optional<String> pageOf(JsonNode object) {
    return object
        .path("external_references")
        .valueStream()
        .filter(StixSources::isPage)
        .flatMap(r -> Words.in(r, "url").stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The address, where it is one of the web. */
  static Optional<URI> web(String url) {
    try {
      var uri = new URI(url);
      boolean web = uri.getHost() != null && WEB.contains(String.valueOf(uri.getScheme()));
      return web ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
