package dev.ghotona.channels.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.channels.slack.Blocks.Button;
import dev.ghotona.domain.Command;
import dev.ghotona.wording.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The parts of a reply as blocks; a label that is too long for a button stands beside one. */
final class Layout {
  /** What is pressed to ask a suggested question; its value is the question. */
  static final String ASK = "ask";

  /** What is pressed to give a command; its value is the command. */
  static final String DO = "do";

  private final Reply reply;
  private final SlackWords words;

  Layout(Reply reply) {
    this.reply = reply;
    this.words = Wordbook.in(reply.language());
  }

  SlackWords words() {
    return words;
  }

  /** The name of a button: what it does, and in which language it was shown. */
  String action(String what) {
    return what + "." + reply.language().tag();
  }

  /** Texts that the answer is made of, each to be a section. */
  List<String> sections(boolean lineByLine) {
    return (lineByLine ? reply.text().lines() : List.of(reply.text()).stream())
        .flatMap(text -> Pieces.of(text, Blocks.SECTION).stream())
        .toList();
  }

  /** The sources, each as small print that leads to it. */
  List<ObjectNode> citations() {
    var markup = reply.citations().stream().map(Layout::citation).toList();
    return IntStream.iterate(0, at -> at < markup.size(), at -> at + Blocks.CONTEXT_ELEMENTS)
        .mapToObj(
            at ->
                Blocks.context(
                    markup.subList(at, Math.min(at + Blocks.CONTEXT_ELEMENTS, markup.size()))))
        .toList();
  }

  private static String citation(Reply.Citation cited) {
    String title = Markup.escaped(cited.source().title());
    String linked =
        cited
            .source()
            .url()
            .map(
                url ->
                    "<"
                        + Markup.escaped(url.toASCIIString()).replace("|", "%7C")
                        + "|"
                        + title
                        + ">")
            .orElse(title);
    String whole =
        Markup.escaped(cited.publisher())
            + ": "
            + linked
            + ", "
            + Markup.escaped(cited.published());
    return whole.length() <= Blocks.CONTEXT ? whole : Markup.escaped(plain(cited));
  }

  /** A source as it is read out. */
  static String plain(Reply.Citation cited) {
    return cited.publisher() + ": " + cited.source().title() + ", " + cited.published();
  }

  /** Questions to be asked next, as buttons. */
  List<ObjectNode> suggestions() {
    return choices(
        ASK,
        words.ask(),
        reply.suggestions().stream().map(text -> new Choice(text, text, false)).toList());
  }

  /** Commands to be given next, as buttons. */
  List<ObjectNode> offers() {
    return choices(
        DO,
        words.open(),
        reply.offers().stream().map(offer -> choice(offer.label(), offer.command())).toList());
  }

  /** A label with what pressing it brings back. */
  record Choice(String label, String value, boolean grave) {}

  static Choice choice(String label, Command command) {
    return new Choice(label, command.written(), command.kind() == Command.Kind.FORGET);
  }

  /** Buttons in rows, those with long labels each in a line of its own. */
  List<ObjectNode> choices(String what, String otherwise, List<Choice> choices) {
    var blocks = new ArrayList<ObjectNode>();
    var row = new ArrayList<ObjectNode>();
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      String action = action(what) + "." + i;
      if (choice.label().length() > Blocks.BUTTON_TEXT) {
        var beside = new Button(action, otherwise, choice.value());
        blocks.add(Blocks.section(choice.label(), beside));
      } else {
        row.add(button(action, choice));
      }
    }
    rows(what, row).forEach(blocks::add);
    return blocks;
  }

  private List<ObjectNode> rows(String what, List<ObjectNode> buttons) {
    return IntStream.iterate(0, at -> at < buttons.size(), at -> at + Blocks.ACTION_ELEMENTS)
        .mapToObj(
            at ->
                Blocks.actionsOf(
                    action(what) + ".row." + at,
                    buttons.subList(at, Math.min(at + Blocks.ACTION_ELEMENTS, buttons.size()))))
        .toList();
  }

  private ObjectNode button(String action, Choice choice) {
    ObjectNode button = new Button(action, choice.label(), choice.value()).json();
    return choice.grave() ? button.set("confirm", sure()) : button;
  }

  private ObjectNode sure() {
    ObjectNode dialog = Blocks.typed("plain_text").removeAll();
    dialog.set("title", Blocks.plain(words.forget()));
    dialog.set("text", Blocks.plain(words.forgetSure()));
    dialog.set("confirm", Blocks.plain(words.forgetYes()));
    dialog.set("deny", Blocks.plain(words.forgetNo()));
    return dialog.put("style", "danger");
  }
}
