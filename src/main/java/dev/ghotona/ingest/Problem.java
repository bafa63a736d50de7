package dev.ghotona.ingest;

/**
 * What is wrong with one value of a document.
 *
 * @param pointer JSON Pointer to the value
 * @param reason in plain English
 */
record Problem(String pointer, String reason) {
  /** With the place in words of the file, which tells more than the line where one line is long. */
  String inWords() {
    return pointer.isEmpty() ? reason : pointer.substring(1) + ": " + reason;
  }
}
