package dev.ghotona.conversation;

/** The port by which it is tried whether the store can be written. */
public interface Writable {
  /**
   * Writes something that changes nothing, through to the disk.
   *
   * @throws StoreUnavailable where the disk is full, the database is read-only or not there
   */
  void probe();
}
