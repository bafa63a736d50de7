package dev.ghotona.channels.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.channels.slack.Blocks.Button;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Request;
import dev.ghotona.domain.Command;
import dev.ghotona.wording.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes replies as Slack messages. */
final class Writing {
  /** The button below an answer that only one person sees. */
  static final String SHARE = "share";

  static final String UP = "up";
  static final String DOWN = "down";

  /** Where in a message, until it is sent, it stands under which id it can be shared. */
  static final String KEEP = "keep";

  /** Where in the first message of a thread it stands, until it is sent, what can be asked. */
  static final String PROMPTS = "prompts";

  /** Of the five uses of a response address, the most that the pages of one answer take. */
  private static final int MOST_PAGES = 4;

  private final Supplier<String> answerIds;

  Writing() {
    this(() -> UUID.randomUUID().toString());
  }

  /**
   * @param answerIds gives each answer an id that nobody guesses
   */
  Writing(Supplier<String> answerIds) {
    this.answerIds = answerIds;
  }

  /** The messages of a reply that goes this way, as JSON. */
  List<String> written(Delivery delivery, Heard heard, Way way) {
    var layout = new Layout(heard.reply());
    String answer = answerIds.get();
    boolean alone = way instanceof Way.Hook;
    List<ObjectNode> pages = pages(delivery, heard, layout, way);
    below(layout, pages, heard, delivery, answer, alone);
    if (alone) {
      keepable(pages, answer, isJudged(heard.reply()));
    }
    if (way instanceof Way.Opening) {
      heard.reply().suggestions().forEach(pages.getFirst().withArray(PROMPTS)::add);
    }
    return pages.stream().map(ObjectNode::toString).toList();
  }

  private static List<ObjectNode> pages(Delivery delivery, Heard heard, Layout layout, Way way) {
    Reply reply = heard.reply();
    var pages = new Pages(most(reply, way));
    question(delivery, layout, way).forEach(asked -> pages.add(Blocks.context(List.of(asked))));
    layout.sections(isTimeline(delivery)).forEach(text -> pages.add(Blocks.section(text), text));
    help(delivery, layout).forEach(text -> pages.add(Blocks.section(text), text));
    citations(reply, layout, pages);
    if (!(way instanceof Way.Opening)) {
      layout.suggestions().forEach(pages::add);
    }
    layout.offers().forEach(pages::add);
    return new ArrayList<>(pages.all());
  }

  private static int most(Reply reply, Way way) {
    int whole = Markup.escaped(reply.text()).length();
    return way instanceof Way.Hook ? Math.max(Pages.TEXT, whole / (MOST_PAGES - 1)) : Pages.TEXT;
  }

  private static void citations(Reply reply, Layout layout, Pages pages) {
    var told = reply.citations().stream().map(Layout::plain).toList();
    List<ObjectNode> blocks = layout.citations();
    for (int i = 0; i < blocks.size(); i++) {
      int from = i * Blocks.CONTEXT_ELEMENTS;
      int to = Math.min(from + Blocks.CONTEXT_ELEMENTS, told.size());
      pages.add(blocks.get(i), String.join("\n", told.subList(from, to)));
    }
  }

  private static boolean isTimeline(Delivery delivery) {
    return delivery.request() instanceof Request.Menu(Command command)
        && command.kind() == Command.Kind.TIMELINE;
  }

  private static List<String> help(Delivery delivery, Layout layout) {
    boolean wanted =
        delivery.request() instanceof Request.Menu(Command command)
            && command.kind() == Command.Kind.HELP;
    return wanted ? List.of(layout.words().usage()) : List.of();
  }

  /** What was asked, where no message of the person stands before the answer. */
  private static List<String> question(Delivery delivery, Layout layout, Way way) {
    if (!(delivery.request() instanceof Request.Utterance(String text))) {
      return List.of();
    }
    return switch (way) {
      case Way.Hook hook -> parts(text).map(layout.words()::asked).toList();
      case Way.Post post when Ids.isPress(delivery.id()) ->
          parts(text).map(q -> layout.words().askedBy(mention(delivery), q)).toList();
      case Way.Post post -> List.of();
      case Way.Opening opening -> List.of();
      case Way.Home home -> List.of();
    };
  }

  // The words around it take less than what is left free.
  private static Stream<String> parts(String question) {
    return Pieces.of(question, Blocks.CONTEXT - 200).stream().map(Markup::escaped);
  }

  static String mention(Delivery delivery) {
    return "<@" + delivery.party().person() + ">";
  }

  private static void below(
      Layout layout,
      List<ObjectNode> pages,
      Heard heard,
      Delivery delivery,
      String answer,
      boolean alone) {
    if (!isJudged(heard.reply())) {
      return;
    }
    var buttons = new ArrayList<Button>();
    String carried = Carried.of(answer, asked(delivery.request()), heard).json();
    SlackWords words = layout.words();
    buttons.add(new Button(layout.action(UP), "👍 " + words.helpful(), carried));
    buttons.add(new Button(layout.action(DOWN), "👎 " + words.unhelpful(), carried));
    if (alone) {
      String key = answer + " " + pages.size();
      buttons.add(new Button(layout.action(SHARE), words.share(), key));
    }
    row(pages, Blocks.actions(layout.action("below"), buttons));
  }

  private static void row(List<ObjectNode> pages, ObjectNode row) {
    ObjectNode last = pages.getLast();
    last.withArray("blocks").add(row);
  }

  /** Whether it is for the person to say that it helped. */
  private static boolean isJudged(Reply reply) {
    return switch (reply.outcome()) {
      case ANSWERED, LISTED, UNKNOWN, CLARIFY, OUT_OF_SCOPE -> true;
      case SMALLTALK, HELP, SETTINGS, NOTICE, FAILED -> false;
    };
  }

  private static String asked(Request request) {
    return switch (request) {
      case Request.Utterance(String text) -> text;
      case Request.Menu(Command command) ->
          ("/incident " + command.kind().tag() + " " + command.argument()).strip();
      case Request.Notice notice -> "";
    };
  }

  private static void keepable(List<ObjectNode> pages, String answer, boolean shareable) {
    for (int i = 0; i < pages.size(); i++) {
      ObjectNode page = pages.get(i);
      page.put("response_type", "ephemeral").put("replace_original", false);
      if (shareable) {
        page.put(KEEP, answer + "/" + i);
      }
    }
  }
}
