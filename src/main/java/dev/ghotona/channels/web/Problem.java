package dev.ghotona.channels.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ghotona.domain.Language;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type a URN that tells this kind of problem from others, in every language the same
 * @param title the kind of problem in the caller's language
 * @param detail what the caller can do about it
 */
@Schema(name = "Problem")
public record Problem(
    @Schema(examples = "urn:ghotona:problem:blank-text") String type,
    String title,
    @Schema(examples = "400") int status,
    String detail)
    implements Outgoing {
  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The kinds of problem; their titles and details are in {@link WebWords}. */
  public enum Kind {
    MISSING_BODY(400),
    MALFORMED_JSON(400),
    WRONG_TYPE(400),
    BLANK_TEXT(400),
    LONG_TEXT(400),
    CONVERSATION_FORM(400),
    DELIVERY_FORM(400),
    PLACE_FORM(400),
    UNKNOWN_LANGUAGE(400),
    BAD_REQUEST(400),
    NOT_FOUND(404),
    UNKNOWN_INCIDENT(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    LARGE_BODY(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    UNAVAILABLE(503),
    STILL_PREPARING(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    int status() {
      return status;
    }

    private String type() {
      return "urn:ghotona:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public void writeMembers(JsonGenerator json) throws IOException {
    json.writeStringField("type", type);
    json.writeStringField("title", title);
    json.writeNumberField("status", status);
    json.writeStringField("detail", detail);
  }

  static Problem of(Kind kind, Language language) {
    var words = Wordbook.in(language);
    return new Problem(kind.type(), words.problem(kind), kind.status(), words.problemDetail(kind));
  }
}
