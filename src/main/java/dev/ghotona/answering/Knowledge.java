package dev.ghotona.answering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.text.Lexicon;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of the stored incidents: an index finds them, and the few that a question is about
 * are read and prepared for it then. Those asked about of late stay prepared. Thread-safe.
 */
public final class Knowledge {
  /** About 40 MB: a claim takes some 3 KB prepared. */
  private static final int MOST_CLAIMS = 12_000;

  private final IncidentIndex index;
  private final Function<String, Optional<Incident>> incidents;
  private final Function<Incident, IncidentProfile> prepare;
  private final Cache<String, IncidentProfile> profiles =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CLAIMS)
          .weigher((String id, IncidentProfile profile) -> 1 + profile.claims().size())
          .executor(Runnable::run)
          .build();

  /**
   * @param incidents reads an incident by its id
   */
  public Knowledge(
      IncidentIndex index,
      Function<String, Optional<Incident>> incidents,
      Lexicon lexicon,
      Relevance relevance) {
    this.index = index;
    this.incidents = incidents;
    this.prepare = incident -> IncidentProfile.of(incident, lexicon, relevance);
  }

  /** The names by which the incidents can be mentioned. */
  public NameIndex names() {
    return index.names();
  }

  /** Reads these anew when they are asked about next. */
  public void forget(Collection<String> changed) {
    profiles.invalidateAll(changed);
  }

  /** Reads all anew when they are asked about next. */
  public void forgetAll() {
    profiles.invalidateAll();
  }

  IncidentIndex index() {
    return index;
  }

  int size() {
    return index.size();
  }

  /** The first incidents in the order of their ids. */
  List<Incident> first(int most) {
    return page(0, most);
  }

  List<Incident> page(int from, int most) {
    return read(index.page(from, most));
  }

  /** These incidents, in order, as far as they are still stored. */
  List<Incident> read(Collection<String> ids) {
    return ids.stream().flatMap(id -> profile(id).stream()).map(IncidentProfile::incident).toList();
  }

  /** An incident, prepared; empty where none of this id is stored. */
  Optional<IncidentProfile> profile(String id) {
    return Optional.ofNullable(
        profiles.get(id, missing -> incidents.apply(missing).map(prepare).orElse(null)));
  }

  /** The marks of the incidents whose claims speak of a notion; none: no claim can. */
  List<? extends Mark> marks(Notion notion, Meaning meaning) {
    return switch (notion.kind()) {
      case NUMBER -> List.of(new Mark.States(notion.number()));
      case WORD ->
          index.wordsLike(meaning.analysis(), notion.at()).stream().map(Mark.Says::new).toList();
      case TOPIC, PLACE, BODY -> notion.term().senses().stream().map(Mark.Speaks::new).toList();
    };
  }

  /** The ids of incidents whose claims speak of a notion, so many at the most. */
  List<String> speakingOf(Notion notion, Meaning meaning, int most) {
    return index.bearing(marks(notion, meaning), most);
  }
}
