package dev.ghotona.conversation;

/** What became of a delivery that was handed in. Only the first two may be acknowledged. */
public sealed interface Receipt {
  /** It is on disk and will be answered. */
  record Stored() implements Receipt {}

  /** It was stored before; nothing more happens. */
  record Doubled() implements Receipt {}

  /** It is not acknowledged: the platform is to deliver it again, or the person to ask again. */
  record Refused(Reason reason) implements Receipt {}

  /** Why a delivery is refused. */
  enum Reason {
    /** The process ends and takes nothing new. */
    SHUTTING_DOWN,
    /** The store cannot be written, or too many wait for it. */
    UNAVAILABLE,
    /** The store did not answer in time; it may be stored all the same, and is then a double. */
    SLOW
  }
}
