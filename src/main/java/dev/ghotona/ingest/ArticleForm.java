package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.drafting.Article;
import dev.ghotona.drafting.Publication;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an article as it is handed in over HTTP. */
final class ArticleForm {
  private static final int LONGEST_LINE = 500;

  private ArticleForm() {}

  /** What is wrong with a form, in plain English. */
  static final class Unfit extends Exception {
    Unfit(String reason) {
      super(reason, null, false, false);
    }
  }

  /**
   * Reads it.
   *
   * @throws Unfit where something is missing, too long or of another form
   */
  static Article article(JsonNode form) throws Unfit {
    String text = required(form, "text", Article.LONGEST);
    Optional<String> zone = optional(form, "zone");
    PublicationTime time = time(required(form, "date", LONGEST_LINE));
    boolean derived = zone.isEmpty() && time.offset().isEmpty();
    ZoneId shown = zone.isPresent() ? zone(zone.get()) : time.offset().orElse(ZoneOffset.UTC);
    LocalDateTime published = LocalDateTime.ofInstant(time.instant(shown), shown);
    return new Article(
        new Publication(
            required(form, "publisher", LONGEST_LINE),
            required(form, "title", LONGEST_LINE),
            published,
            shown,
            derived,
            language(required(form, "language", LONGEST_LINE)),
            url(form),
            id(required(form, "incident", LONGEST_LINE)),
            names(form.path("names"))),
        text);
  }

  private static String required(JsonNode form, String field, int longest) throws Unfit {
    String text = optional(form, field).orElse("");
    if (text.isBlank()) {
      throw new Unfit("\"" + field + "\" is missing");
    }
    if (text.length() > longest) {
      throw new Unfit("\"" + field + "\" has more than " + longest + " characters");
    }
    return text.strip();
  }

  private static Optional<String> optional(JsonNode form, String field) throws Unfit {
    JsonNode value = form.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new Unfit("\"" + field + "\" must be a text");
    }
    return Optional.of(value.textValue()).filter(text -> !text.isBlank());
  }

  private static PublicationTime time(String text) throws Unfit {
    Optional<PublicationTime> time = PublicationTime.parse(text).or(() -> day(text));
    return time.orElseThrow(
        () -> new Unfit("\"date\" must be like 2024-05-16 or 2024-05-16T18:20:00+02:00"));
  }

  private static Optional<PublicationTime> day(String text) {
    try {
      return Optional.of(
          new PublicationTime(LocalDate.parse(text).atStartOfDay(), Optional.empty()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ZoneId zone(String text) throws Unfit {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new Unfit("\"zone\" must be like Asia/Kolkata");
    }
  }

  private static Language language(String tag) throws Unfit {
    return List.of(Language.values()).stream()
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new Unfit("\"language\" must be bn, en or hi"));
  }

  private static Optional<URI> url(JsonNode form) throws Unfit {
    Optional<String> text = optional(form, "url");
    if (text.isPresent() && !text.get().matches("https?://\\S{1,2000}")) {
      throw new Unfit("\"url\" must begin with https:// or http://");
    }
    try {
      return text.map(URI::create);
    } catch (IllegalArgumentException e) {
      throw new Unfit("\"url\" is no address");
    }
  }

  private static String id(String text) throws Unfit {
    if (!text.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw new Unfit("\"incident\" must be an id: 1 to 64 of a-z, 0-9 and hyphen");
    }
    return text;
  }

  private static Optional<Names> names(JsonNode names) throws Unfit {
    if (names.isMissingNode() || names.isNull()) {
      return Optional.empty();
    }
    var byForm = new EnumMap<WrittenForm, List<String>>(WrittenForm.class);
    for (Map.Entry<String, JsonNode> entry : names.properties()) {
      WrittenForm form =
          WrittenForm.ofTag(entry.getKey())
              .orElseThrow(() -> new Unfit("\"names\" has bn, hi, en, bn-Latn and hi-Latn"));
      byForm.put(form, entry.getValue().valueStream().map(JsonNode::asText).toList());
    }
    try {
      return Optional.of(new Names(byForm));
    } catch (IllegalArgumentException e) {
      throw new Unfit("\"names\": " + e.getMessage());
    }
  }
}
