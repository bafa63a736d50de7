package dev.ghotona.wording;

import java.util.stream.Collectors;

/** A whole reply as one text to compare: '#' what it is, '|' a citation, '>' a suggestion. */
final class Rendered {
  private Rendered() {}

  static String of(Reply reply) {
    var out = new StringBuilder("# ").append(reply.outcome().tag());
    reply.incident().ifPresent(subject -> out.append(" ").append(subject.id()));
    if (!reply.claims().isEmpty()) {
      out.append(
          reply.claims().stream()
              .map(c -> c.claim().id())
              .collect(Collectors.joining(" ", " (", ")")));
    }
    out.append('\n').append(reply.text()).append('\n');
    reply
        .citations()
        .forEach(
            c ->
                out.append("| ")
                    .append(c.publisher())
                    .append(", ")
                    .append(c.published())
                    .append('\n'));
    reply.suggestions().forEach(s -> out.append("> ").append(s).append('\n'));
    return out.toString();
  }
}
