package dev.ghotona.channels.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Lays blocks out on as many messages as Slack's limits ask for. */
final class Pages {
  /** Of the fifty blocks of a message; two are left for the thumbs, and for who has shared it. */
  static final int BLOCKS = 48;

  /** Characters of a message's text that Slack advises; it cuts texts above {@link #CUT}. */
  static final int TEXT = 4000;

  static final int CUT = 40_000;

  private final int most;
  private final List<ObjectNode> pages = new ArrayList<>();
  private StringBuilder text = new StringBuilder();

  /**
   * @param most characters of a message's text
   */
  Pages(int most) {
    this.most = Math.min(most, CUT);
  }

  /**
   * Puts a block behind the others.
   *
   * @param told what of it is told in notifications and by screen readers; empty for buttons
   */
  void add(ObjectNode block, String told) {
    String escaped = Markup.escaped(told);
    if (pages.isEmpty() || isFull(escaped)) {
      turn();
    }
    pages.getLast().withArray("blocks").add(block);
    if (!escaped.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(escaped);
      pages.getLast().put("text", text.toString());
    }
  }

  /** The same for a block that is read as it is pressed. */
  void add(ObjectNode block) {
    add(block, "");
  }

  private boolean isFull(String more) {
    return pages.getLast().withArray("blocks").size() == BLOCKS
        || text.length() + 1 + more.length() > most;
  }

  private void turn() {
    text = new StringBuilder();
    ObjectNode page = JsonNodeFactory.instance.objectNode().put("text", "…").put("mrkdwn", false);
    page.putArray("blocks");
    pages.add(page);
  }

  /** The messages: text and blocks. */
  List<ObjectNode> all() {
    return pages;
  }
}
