package dev.ghotona.drafting;

import dev.ghotona.domain.Incident;
import dev.ghotona.ingest.IncidentFile;
import dev.ghotona.ingest.Reading;
import dev.ghotona.understanding.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints the sentences of an article with their drafts, to be judged by people: {@code DraftClaims
 * <article> [<incident file> <language> <publisher> <title> <published> <zone>]}. With the article
 * alone, its file has these in its head.
 */
public final class DraftClaims {
  private DraftClaims() {}

  public static void main(String[] arguments) throws IOException {
    Path path = Path.of(arguments[0]);
    Article article = arguments.length == 1 ? Fixture.read(path) : article(path, arguments);
    List<Incident> known = arguments.length == 1 ? List.of() : List.of(incident(arguments[1]));
    List<Draft> drafts = Desks.drafting().of(article, known);
    Map<Span, List<Draft>> bySentence =
        drafts.stream().collect(Collectors.groupingBy(Draft::sentence));
    int number = 0;
    for (Span span : Sentences.of(article.text(), article.language())) {
      System.out.println(++number + ". " + span.of(article.text()));
      bySentence.getOrDefault(span, List.of()).forEach(d -> System.out.println("     " + line(d)));
    }
    System.out.println(drafts.size() + " drafts");
  }

  /** A draft in one line: aspect, stance, speaker, value. */
  static String line(Draft draft) {
    return draft.aspect().tag()
        + " | "
        + draft.stance().tag()
        + " | "
        + draft.speaker().map(Draft.Speaker::name).orElse("-")
        + " | "
        + draft.stated().map(s -> Shown.of(s.value())).orElse("-");
  }

  private static Article article(Path path, String[] arguments) throws IOException {
    return Fixture.article(
        Files.readString(path),
        Map.of(
            "language", arguments[2],
            "publisher", arguments[3],
            "title", arguments[4],
            "published", arguments[5],
            "zone", arguments[6]));
  }

  private static Incident incident(String file) throws IOException {
    return switch (IncidentFile.create().read(file, Files.readAllBytes(Path.of(file)))) {
      case Reading.Good good -> good.incident();
      case Reading.Broken broken -> throw new IOException(broken.faults().toString());
    };
  }
}
