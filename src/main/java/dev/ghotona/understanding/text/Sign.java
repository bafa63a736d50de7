package dev.ghotona.understanding.text;

import java.util.Locale;
import java.util.Optional;

/**
 * What a turn of phrase asks for; all but the last two across incidents, beside a word for them or
 * of those that were just listed.
 */
public enum Sign {
  /** Which of them, or all of them. */
  SEVERAL,
  /** Which one. */
  ONE,
  COUNT,
  LATEST,
  EARLIEST,
  /** The first of those that were just listed. */
  FIRST,
  /** The last of those that were just listed. */
  LAST,
  /** What happened. */
  HAPPENED,
  /** All that there is to tell. */
  STORY;

  private static final Dictionary<Sign> SIGNS = load();

  /**
   * A sign in a text.
   *
   * @param from the index of its first token
   * @param to the index after its last token
   */
  public record Found(Sign sign, int from, int to) {}

  /** The sign that begins at a token, just as it is listed. */
  public static Optional<Found> at(Analysis analysis, int token) {
    return Optional.ofNullable(SIGNS.findListed(analysis.words(), token))
        .map(match -> new Found(match.values().getFirst(), token, token + match.length()));
  }

  private static Dictionary<Sign> load() {
    var builder = new Dictionary.Builder<Sign>();
    new Tables(Tables::open)
        .read("signs.tsv", builder, cells -> valueOf(cells[0].toUpperCase(Locale.ROOT)));
    return builder.build(false, Recent.MANY);
  }
}
