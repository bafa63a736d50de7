package dev.ghotona.load;

import java.util.Map;
import java.util.stream.Collectors;

/** What was found, as Markdown. */
final class Table {
  private static final String HEAD =
      """
      | What | Most in a second | Work on a core for each | p50 at half of the most | p99 at half of the most |
      |---|---|---|---|---|
      """;

  private static final String ROW = "| %s | %.0f | %.0f µs | %.1f ms | %.1f ms |\n";
  private static final String RATIO = "| … beside %s | **%.2f** | %.2f | %.1f | **%.1f** |\n";

  private Table() {}

  /** A row for each kind, and a row with ratios where it is compared with another. */
  static String of(Map<Kind, Figures> found) {
    var text = new StringBuilder(HEAD);
    found.forEach((kind, figures) -> text.append(rows(kind, figures, found)));
    return text.toString();
  }

  private static String rows(Kind kind, Figures one, Map<Kind, Figures> found) {
    String row = ROW.formatted(kind.label(), one.perSecond(), one.micros(), one.p50(), one.p99());
    return row
        + kind.bare().stream()
            .filter(found::containsKey)
            .map(bare -> ratio(bare, one.beside(found.get(bare))))
            .collect(Collectors.joining());
  }

  private static String ratio(Kind bare, Figures one) {
    return RATIO.formatted(bare.label(), one.perSecond(), one.micros(), one.p50(), one.p99());
  }

  static String memory(long atRest, long most) {
    return "\nMemory at rest %d MiB, the most under load %d MiB.\n".formatted(atRest, most);
  }
}
