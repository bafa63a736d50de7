package dev.ghotona.search;

import dev.ghotona.answering.IncidentIndex;
import dev.ghotona.answering.Knowledge;
import dev.ghotona.answering.Traits;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.Preparation;
import dev.ghotona.domain.Revisions;
import dev.ghotona.domain.Revisions.Changes;
import dev.ghotona.domain.Revisions.State;
import dev.ghotona.understanding.text.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps the index to the state of the store: all of it is made once, later only what has changed.
 * What is under way is seen by nobody until it is whole. For one thread at a time.
 */
final class Indexing implements AutoCloseable {
  /**
   * Changes with what is kept of an incident and how words are folded, so that what was made before
   * is made anew. The tables of the lexicon tell themselves that they have changed.
   */
  private static final int FORM = 6;

  private static final int PORTION = 500;

  private final IndexFolder folder;
  private final Incidents incidents;
  private final Revisions revisions;
  private final ActorNames actors;
  private final Lexicon lexicon;
  private final String madeBy;
  private final IncidentSearch search = new IncidentSearch();
  private IndexFile file;
  private State state;
  private Knowledge knowledge;
  private volatile boolean closing;
  private volatile Preparation.Progress progress = new Preparation.Progress(false, 0, 0);

  Indexing(
      IndexFolder folder,
      Incidents incidents,
      Revisions revisions,
      ActorNames actors,
      Lexicon lexicon,
      String understoodBy) {
    this.folder = folder;
    this.incidents = incidents;
    this.revisions = revisions;
    this.actors = actors;
    this.lexicon = lexicon;
    this.madeBy = FORM + " " + lexicon.digest() + " " + understoodBy;
  }

  /**
   * Opens what was kept; it is of use where it is of this store and made as it would be now, once
   * what has changed meanwhile is in it: what is missing must not be told to be unknown.
   */
  void open(Knowledge told) throws IOException {
    knowledge = told;
    reopen();
  }

  private void reopen() throws IOException {
    file = folder.open();
    long store = revisions.now().store();
    state =
        IndexNotes.read(file.notes())
            .filter(notes -> notes.madeBy().equals(madeBy) && notes.state().store() == store)
            .map(IndexNotes::state)
            .orElse(null);
    search.show(file.state());
  }

  IncidentIndex index() {
    return search;
  }

  Preparation.Progress progress() {
    return progress;
  }

  /** How many incidents are to be indexed for the index to be current. */
  long pending() {
    Changes changes = changes();
    return changes.any() ? incidents.count() : changes.ids().size();
  }

  private Changes changes() {
    return state == null ? new Changes(Set.of(), true, revisions.now()) : revisions.since(state);
  }

  /** Brings the index to the state of the store. */
  void catchUp() throws IOException {
    if (!file.isOpen()) {
      reopen();
    }
    Changes changes = changes();
    if (!changes.isNone()) {
      actors.readAnew();
      if (changes.any()) {
        makeAll();
      } else {
        update(changes.ids());
      }
      end(changes);
    }
    if (!closing) {
      progress = new Preparation.Progress(true, 0, 0);
    }
  }

  private void makeAll() throws IOException {
    file.clear();
    long all = incidents.count();
    long done = 0;
    List<Incident> some = incidents.after("", PORTION);
    while (!some.isEmpty() && !closing) {
      put(some);
      done += some.size();
      progress = new Preparation.Progress(progress.whole(), done, Math.max(all, done));
      some = incidents.after(some.getLast().id(), PORTION);
    }
    if (!closing) {
      file.settle();
    }
  }

  private void update(Collection<String> ids) throws IOException {
    var all = new ArrayList<>(ids);
    for (int from = 0; from < all.size() && !closing; from += PORTION) {
      List<String> some = all.subList(from, Math.min(all.size(), from + PORTION));
      List<Incident> stored = incidents.byIds(some);
      put(stored);
      var gone = new HashSet<>(some);
      stored.forEach(incident -> gone.remove(incident.id()));
      for (String id : gone) {
        file.remove(id);
      }
      progress = new Preparation.Progress(progress.whole(), from + some.size(), all.size());
    }
  }

  // While nobody is answered all processors may work at it, later one: questions come first.
  private void put(List<Incident> some) throws IOException {
    Stream<Incident> each = progress.whole() ? some.stream() : some.parallelStream();
    List<Traits> traits =
        each.map(actors::in).map(incident -> Traits.of(incident, lexicon)).toList();
    for (Traits one : traits) {
      file.put(one);
    }
  }

  private void end(Changes changes) throws IOException {
    if (closing) {
      return;
    }
    file.commit(new IndexNotes(changes.now(), madeBy).written());
    search.show(file);
    state = changes.now();
    if (changes.any()) {
      knowledge.forgetAll();
    } else {
      knowledge.forget(changes.ids());
    }
  }

  /** Lets whatever is under way end soon, unfinished. */
  void closeSoon() {
    closing = true;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The index of incidents cannot be closed", e);
    }
  }
}
