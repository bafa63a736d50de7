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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * What is known of the stored incidents: an index finds them, and the few that a question is about
 * are read and prepared for it then. Those asked about of late stay prepared. Thread-safe.
 */
public final class Knowledge {
  /** About 40 MB: a claim takes some 3 KB prepared. */
  private static final int MOST_CLAIMS = 12_000;

  /** As many as can be asked back about. */
  private static final int FEW = 8;

  /** Among more, what is told of many speaks for none of them. */
  private static final int MANY = 50;

  private final IncidentIndex index;
  private final Function<String, Optional<Incident>> incidents;
  private final Function<Incident, IncidentProfile> prepare;
  private final Cache<String, IncidentProfile> profiles;
  private final AtomicLong state;

  /**
   * @param incidents reads an incident by its id
   */
  public Knowledge(
      IncidentIndex index,
      Function<String, Optional<Incident>> incidents,
      Lexicon lexicon,
      Relevance relevance) {
    this(
        index,
        incidents,
        incident -> IncidentProfile.of(incident, lexicon, relevance),
        Caffeine.newBuilder()
            .maximumWeight(MOST_CLAIMS)
            .weigher((String id, IncidentProfile profile) -> 1 + profile.claims().size())
            .executor(Runnable::run)
            .build(),
        new AtomicLong());
  }

  private Knowledge(
      IncidentIndex index,
      Function<String, Optional<Incident>> incidents,
      Function<Incident, IncidentProfile> prepare,
      Cache<String, IncidentProfile> profiles,
      AtomicLong state) {
    this.index = index;
    this.incidents = incidents;
    this.prepare = prepare;
    this.profiles = profiles;
    this.state = state;
  }

  /** An incident is not prepared, and was not to be read. */
  public static final class NotPrepared extends RuntimeException {
    private static final long serialVersionUID = 1;

    // Thrown to be caught at once: nobody looks at where from.
    private NotPrepared() {
      super("The incident has to be read first", null, false, false);
    }
  }

  /** The same, which never waits for the store: it throws {@link NotPrepared} instead. */
  public Knowledge prepared() {
    Function<String, Optional<Incident>> unread =
        id -> {
          throw new NotPrepared();
        };
    return new Knowledge(index, unread, prepare, profiles, state);
  }

  /**
   * Another number after each change of what is known. What was answered holds as long as it is the
   * number that was read before.
   */
  public long state() {
    return state.get();
  }

  /** The names by which the incidents can be mentioned. */
  public NameIndex names() {
    return index.names();
  }

  /** Reads these anew when they are asked about next. */
  public void forget(Collection<String> changed) {
    profiles.invalidateAll(changed);
    state.incrementAndGet();
  }

  /** Reads all anew when they are asked about next. */
  public void forgetAll() {
    profiles.invalidateAll();
    state.incrementAndGet();
  }

  IncidentIndex index() {
    return index;
  }

  int size() {
    return index.size();
  }

  /** The incidents of which most is told. */
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

  /** Whether so many are stored that a description fits some by chance. */
  boolean isOfMany() {
    return size() > MANY;
  }

  /** A few incidents that bear of each collection a mark. */
  IncidentIndex.Bearers bearers(List<? extends Collection<? extends Mark>> by) {
    return index.bearers(by, FEW);
  }

  /** The few of which most is told, of those that bear of each collection a mark. */
  List<String> foremost(List<? extends Collection<? extends Mark>> by) {
    return index.foremost(by, FEW);
  }

  /** All incidents where these are few, else those that stand out by how much is told of them. */
  List<String> outstanding() {
    return bearers(List.of()).ids();
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
