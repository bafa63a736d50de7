package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads an incident file in YAML: the bytes → an incident, or all that is wrong with them. */
@ApplicationScoped
public class IncidentFile {
  private static final int MOST_FAULTS = 50;

  private final IncidentSchema schema;

  IncidentFile(IncidentSchema schema) {
    this.schema = schema;
  }

  /** A reader for use outside the application, with the published schema. */
  public static IncidentFile create() {
    return new IncidentFile(new IncidentSchema());
  }

  /**
   * Reads one file.
   *
   * @param name stands in the faults
   * @param content as it came; whatever it is, a value comes back and nothing is thrown
   */
  public Reading read(String name, byte[] content) {
    try {
      return read(name, Utf8.decode(content), 1);
    } catch (FaultyYaml e) {
      return broken(name, e.line(), e.getMessage());
    }
  }

  /**
   * Reads one document of a file.
   *
   * @param begin the line of the file in which the document begins
   */
  Reading read(String name, String document, int begin) {
    int before = begin - 1;
    try {
      var tree = new YamlTree(YamlParser.parse(document));
      List<Fault> faults = faults(name, tree, before);
      return faults.isEmpty()
          ? mapped(name, tree.root(), before + tree.lineOf("/id"))
          : new Reading.Broken(faults);
    } catch (FaultyYaml e) {
      return broken(name, before + e.line(), e.getMessage());
    }
  }

  /**
   * Reads one document that is parsed already.
   *
   * @param name stands in the faults
   * @param line that of the document, since its values have none any more
   */
  Reading read(String name, JsonNode document, int line) {
    List<Problem> unsound = SoundTree.problemsOf(document);
    List<Fault> faults =
        capped(
            (unsound.isEmpty()
                    ? Stream.of(schema.problemsOf(document), CrossChecks.problemsOf(document))
                    : Stream.of(unsound))
                .flatMap(List::stream)
                .map(p -> new Fault(name, line, p.inWords()))
                .distinct()
                .toList());
    return faults.isEmpty() ? mapped(name, document, line) : new Reading.Broken(faults);
  }

  private List<Fault> faults(String name, YamlTree tree, int before) {
    return capped(
        problems(tree)
            .map(p -> new Fault(name, before + tree.lineOf(p.pointer()), p.inWords()))
            .distinct()
            .sorted(Comparator.comparingInt(Fault::line))
            .toList());
  }

  private Stream<Problem> problems(YamlTree tree) {
    List<String> refused = tree.problems().stream().map(Problem::pointer).toList();
    return Stream.of(
            tree.problems().stream(),
            schema.problemsOf(tree.root()).stream().filter(p -> !refused.contains(p.pointer())),
            CrossChecks.problemsOf(tree.root()).stream())
        .flatMap(problems -> problems);
  }

  // A file that is something else altogether has thousands: they would drown the log.
  private static List<Fault> capped(List<Fault> faults) {
    if (faults.size() <= MOST_FAULTS) {
      return faults;
    }
    var first = new ArrayList<>(faults.subList(0, MOST_FAULTS));
    Fault last = first.getLast();
    first.add(new Fault(last.file(), last.line(), faults.size() - MOST_FAULTS + " more faults"));
    return first;
  }

  // The domain checks itself once more: what it alone refuses has no line but is told all the same.
  private static Reading mapped(String name, JsonNode root, int line) {
    try {
      return new Reading.Good(IncidentMapping.incident(root), line);
    } catch (IllegalArgumentException | DateTimeException e) {
      return broken(name, line, e.getMessage());
    }
  }

  private static Reading broken(String name, int line, String reason) {
    return new Reading.Broken(List.of(new Fault(name, line, reason)));
  }
}
