package dev.ghotona.search;

import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Relevance;
import dev.ghotona.answering.Traits;
import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.text.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An index of some incidents that are at hand, as training has them. */
public final class InMemory {
  private InMemory() {}

  /** Finds these incidents. */
  public static IncidentSearch index(Collection<Incident> incidents, Lexicon lexicon) {
    return index(incidents.stream(), lexicon);
  }

  /** Finds these incidents, of which each is read once and not kept. */
  public static IncidentSearch index(Stream<Incident> incidents, Lexicon lexicon) {
    try (var file = new IndexFile(IndexFolder.inMemory())) {
      for (Incident incident : (Iterable<Incident>) incidents::iterator) {
        file.put(Traits.of(incident, lexicon));
      }
      file.settle();
      var search = new IncidentSearch();
      search.show(file);
      return search;
    } catch (IOException e) {
      throw new UncheckedIOException("An index in memory cannot be written", e);
    }
  }

  /** Knows these incidents. */
  public static Knowledge knowledge(
      Collection<Incident> incidents, Lexicon lexicon, Relevance relevance) {
    Map<String, Incident> byId =
        incidents.stream().collect(Collectors.toMap(Incident::id, Function.identity()));
    return new Knowledge(
        index(incidents, lexicon), id -> Optional.ofNullable(byId.get(id)), lexicon, relevance);
  }
}
