package dev.ghotona.ingest;

/**
 * What is wrong in a file, and where.
 *
 * @param file the file's name
 * @param line counted from 1; 1 where no line can be told
 * @param reason in plain English, for whoever writes the file; in one line, cut where it is long,
 *     since it may quote the file
 */
public record Fault(String file, int line, String reason) {
  private static final int LONGEST_REASON = 400;

  public Fault {
    String oneLine = reason.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    boolean isLong = oneLine.length() > LONGEST_REASON;
    reason = isLong ? oneLine.substring(0, LONGEST_REASON) + "…" : oneLine;
  }

  /** {@code file:line: reason}, as compilers write it, so that editors can jump there. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + reason;
  }
}
