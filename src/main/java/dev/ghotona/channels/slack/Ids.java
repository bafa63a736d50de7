package dev.ghotona.channels.slack;

/** The ids of deliveries: what of Slack's is the same when the same thing comes again. */
final class Ids {
  private static final String PRESS = "press/";

  private Ids() {}

  /** Of a message: a mention in a thread that is followed comes as two events, with two ids. */
  static String message(String channel, String ts) {
    return "message/" + channel + "/" + ts;
  }

  /** Of any other event, which is told again with the same id. */
  static String event(String eventId) {
    return "event/" + eventId;
  }

  /** Of a command, each with a trigger of its own. */
  static String command(String triggerId) {
    return "command/" + triggerId;
  }

  /** Of a button that is pressed, each time with a trigger of its own. */
  static String press(String triggerId) {
    return PRESS + triggerId;
  }

  static boolean isPress(String id) {
    return id.startsWith(PRESS);
  }
}
