package dev.ghotona.channels.telegram;

import com.ibm.icu.util.ULocale;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Request;
import dev.ghotona.conversation.WellFormed;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Source;
import dev.ghotona.wording.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes replies as Telegram's messages: the text escaped and split, its sources in a quiet last
 * line, what can be asked next as keys below the last message.
 */
final class ReplyWriter {
  private static final String BEFORE_SOURCES = "\n\n";
  private static final String SOURCES_BEGIN = "— ";
  private static final String BETWEEN_SOURCES = " · ";

  private final int longest;

  /**
   * @param longest of a message as it is read, in UTF-16 units
   */
  ReplyWriter(int longest) {
    this.longest = longest;
  }

  /** The messages of a reply to a delivery. */
  List<Card> cards(Delivery delivery, Reply reply) {
    Optional<Integer> pressed = WayBack.of(delivery.returnTo()).pressed();
    List<String> parts = html(reply, question(delivery, pressed), isAboutSources(delivery));
    boolean turned = pressed.isPresent() && turnsPage(delivery) && parts.size() == 1;
    var cards = new ArrayList<Card>();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      cards.add(new Card(parts.get(i), turned, last ? Keys.below(reply) : List.of()));
    }
    return cards;
  }

  /** A reply that nobody has asked for by a message, as long as it fits into one. */
  Optional<String> single(Reply reply) {
    List<String> parts = html(reply, Optional.empty(), false);
    return parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
  }

  /** A press leaves no trace in a chat, so the reply begins with what was pressed. */
  private static Optional<String> question(Delivery delivery, Optional<Integer> pressed) {
    return pressed.isPresent() && delivery.request() instanceof Request.Utterance(String text)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static boolean isAboutSources(Delivery delivery) {
    return asks(delivery, Command.Kind.SOURCES);
  }

  private static boolean turnsPage(Delivery delivery) {
    return asks(delivery, Command.Kind.INCIDENTS);
  }

  private static boolean asks(Delivery delivery, Command.Kind kind) {
    return delivery.request() instanceof Request.Menu(Command command) && command.kind() == kind;
  }

  private List<String> html(Reply reply, Optional<String> question, boolean sourcesTold) {
    var split = new Split(ULocale.forLanguageTag(reply.language().tag()), longest);
    String head = question.map(q -> Split.shortened(q, longest / 4)).orElse("");
    int headLength = head.isEmpty() ? 0 : head.length() + 1;
    List<String> parts = split.parts(WellFormed.text(reply.text()), headLength);
    var html = new ArrayList<>(parts.stream().map(Html::escaped).toList());
    if (!head.isEmpty()) {
      html.set(0, Html.bold(head) + "\n" + html.getFirst());
    }
    int last = parts.getLast().length() + (parts.size() == 1 ? headLength : 0);
    addSources(html, last, sourcesTold ? List.of() : reply.citations());
    return html;
  }

  /** Into the last message as many as fit, the others into more. */
  private void addSources(List<String> html, int length, List<Reply.Citation> citations) {
    var line = new StringBuilder();
    int taken = length + BEFORE_SOURCES.length() + SOURCES_BEGIN.length();
    boolean below = true;
    for (Reply.Citation citation : citations) {
      String told = told(citation);
      int more = told.length() + BETWEEN_SOURCES.length();
      if (taken + more > longest) {
        below = flush(html, line, below);
        taken = SOURCES_BEGIN.length();
      }
      line.append(line.isEmpty() ? "" : BETWEEN_SOURCES).append(linked(citation, told));
      taken += more;
    }
    flush(html, line, below);
  }

  /** Returns that what comes next is no longer below the text. */
  private static boolean flush(List<String> html, StringBuilder line, boolean below) {
    if (!line.isEmpty()) {
      String quiet = "<i>" + SOURCES_BEGIN + line + "</i>";
      if (below) {
        html.set(html.size() - 1, html.getLast() + BEFORE_SOURCES + quiet);
      } else {
        html.add(quiet);
      }
      line.setLength(0);
    }
    return false;
  }

  private String told(Reply.Citation citation) {
    return Split.shortened(citation.publisher() + ", " + citation.published(), longest / 8);
  }

  private static String linked(Reply.Citation citation, String told) {
    Source source = citation.source();
    return source.url().map(url -> Html.link(told, url)).orElseGet(() -> Html.escaped(told));
  }
}
