package dev.ghotona.search;

import dev.ghotona.answering.IncidentIndex;
import dev.ghotona.answering.Mark;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.text.Analysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;

/** Finds incidents in the latest state of the index that it was shown. Thread-safe. */
public final class IncidentSearch implements IncidentIndex {
  private volatile Snapshot snapshot;

  /** Looks into this state from now on; the one before is closed once nobody looks into it. */
  synchronized void show(DirectoryReader reader) throws IOException {
    Snapshot before = snapshot;
    snapshot = new Snapshot(reader);
    if (before != null) {
      before.reader().decRef();
    }
  }

  /** Looks into all that stands in the file now. */
  synchronized void show(IndexFile file) throws IOException {
    show(snapshot == null ? file.state() : file.state(snapshot.reader()));
  }

  /** Something asked of one state. */
  private interface Question<T> {
    T of(Snapshot snapshot, Cursor cursor) throws IOException;
  }

  private <T> T ask(Question<T> question) {
    Snapshot current = snapshot;
    while (!current.reader().tryIncRef()) {
      current = snapshot;
    }
    try {
      Cursor cursor = current.borrow();
      T answer = question.of(current, cursor);
      current.giveBack(cursor);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException("The index of incidents cannot be read", e);
    } finally {
      leave(current);
    }
  }

  private static void leave(Snapshot snapshot) {
    try {
      snapshot.reader().decRef();
    } catch (IOException e) {
      throw new UncheckedIOException("The index of incidents cannot be closed", e);
    }
  }

  @Override
  public NameIndex names() {
    return new NameIndex() {
      @Override
      public List<Mention> mentions(Analysis analysis) {
        return ask((state, cursor) -> IncidentSearch.mentions(analysis, state, cursor));
      }

      @Override
      public boolean isSaid(Analysis analysis, int token) {
        return ask((state, cursor) -> new SaidWords(analysis, state, cursor).isSaid(token));
      }
    };
  }

  private static List<Mention> mentions(Analysis analysis, Snapshot state, Cursor cursor)
      throws IOException {
    var finder = new NameFinder(analysis, state, cursor);
    return NameIndex.mentions(
        analysis,
        token -> {
          try {
            return finder.at(token);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Override
  public int size() {
    return ask((state, cursor) -> state.size());
  }

  @Override
  public List<String> page(int from, int most) {
    return ask((state, cursor) -> state.listing().page(from, most));
  }

  @Override
  public List<String> wordsLike(Analysis analysis, int token) {
    return ask((state, cursor) -> new SaidWords(analysis, state, cursor).like(token));
  }

  @Override
  public List<String> foremost(List<? extends Collection<? extends Mark>> by, int most) {
    return ask((state, cursor) -> state.foremost(by, most, cursor));
  }

  @Override
  public Bearers bearers(List<? extends Collection<? extends Mark>> by, int most) {
    return ask((state, cursor) -> state.bearers(by, most, cursor));
  }

  @Override
  public boolean bears(String incident, Collection<? extends Mark> anyOf) {
    return ask((state, cursor) -> state.bears(incident, anyOf, cursor));
  }

  @Override
  public Selected select(Wanted wanted, Order order, int from, int most) {
    return ask((state, cursor) -> state.listing().select(wanted, order, from, most));
  }
}
