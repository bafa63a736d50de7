package dev.ghotona.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;

/** Content that fails rather than going on for longer than wanted. */
final class Limited extends FilterInputStream {
  private final long most;
  private long read;
  private boolean brokenOff;
  private boolean interrupted;

  /**
   * @param most bytes
   */
  Limited(InputStream content, long most) {
    super(content);
    this.most = most;
  }

  /**
   * Whether it failed, for whatever reason, before its end.
   *
   * @throws InterruptedException where whoever read it was to end
   */
  boolean isBrokenOff() throws InterruptedException {
    if (interrupted) {
      throw new InterruptedException("while it was read");
    }
    return brokenOff;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      int count = super.read(into, from, length);
      read += Math.max(0, count);
      if (read > most) {
        throw new IOException("it has more than " + most + " bytes");
      }
      return count;
    } catch (IOException e) {
      brokenOff = true;
      interrupted = e instanceof InterruptedIOException && !(e instanceof SocketTimeoutException);
      throw e;
    }
  }
}
