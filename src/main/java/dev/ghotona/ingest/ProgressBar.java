package dev.ghotona.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.IntConsumer;

/** Shows on a terminal how far the reading of a file is; elsewhere nothing is shown. */
final class ProgressBar implements IntConsumer {
  private static final int WIDTH = 30;

  private final long total;
  private final PrintStream out;
  private final boolean shown;
  private long read;
  private int drawn = -1;
  private int items;

  /**
   * @param total bytes in all
   */
  ProgressBar(long total, PrintStream out) {
    this(total, out, System.console() != null && System.console().isTerminal());
  }

  ProgressBar(long total, PrintStream out, boolean shown) {
    this.total = Math.max(1, total);
    this.out = out;
    this.shown = shown;
  }

  /** The content, watched while it is read. */
  InputStream watching(InputStream content) {
    return new FilterInputStream(content) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        count(Math.max(0, count));
        return count;
      }
    };
  }

  @Override
  public void accept(int itemsTaken) {
    items = itemsTaken;
    draw(true);
  }

  private void count(int bytes) {
    read += bytes;
    draw(false);
  }

  // Drawn anew where the percentage has changed or items were written, not for each byte.
  private void draw(boolean anyway) {
    int percent = (int) Math.min(100, 100 * read / total);
    if (shown && (anyway || percent != drawn)) {
      drawn = percent;
      int full = percent * WIDTH / 100;
      out.printf(
          "\r[%s%s] %3d %%, %d items", "#".repeat(full), " ".repeat(WIDTH - full), percent, items);
      out.flush();
    }
  }

  /** Leaves the bar as it is, and its line. */
  void end() {
    if (shown) {
      out.println();
    }
  }
}
