package dev.ghotona.channels.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.Language;
import dev.ghotona.wording.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The Home tab: what the bot knows, and what can be chosen. */
@ApplicationScoped
class HomeView {
  /** So many incidents are named; a button leads to all. */
  private static final int MOST_NAMED = 20;

  private final Incidents incidents;

  HomeView(Incidents incidents) {
    this.incidents = incidents;
  }

  /** The view as JSON, in the language of a greeting. */
  String written(Heard greeting, Way.Home to) {
    Reply reply = greeting.reply();
    var layout = new Layout(reply);
    SlackWords words = layout.words();
    ObjectNode view = Blocks.typed("home").put("private_metadata", to.channel());
    ArrayNode blocks = view.putArray("blocks");
    layout.sections(false).forEach(text -> blocks.add(Blocks.section(text)));
    blocks.add(Blocks.section(words.language(name(reply.language()))));
    blocks.add(Blocks.header(words.examples()));
    blocks.addAll(layout.suggestions());
    known(reply.language(), words, blocks);
    blocks.addAll(layout.choices(Layout.DO, words.open(), buttons(words)));
    return view.toString();
  }

  private void known(Language language, SlackWords words, ArrayNode blocks) {
    blocks.add(Blocks.header(words.known(number(incidents.count(), language))));
    String names =
        incidents.after("", MOST_NAMED).stream()
            .map(incident -> "• " + incident.names().nearest(language))
            .collect(Collectors.joining("\n"));
    Pieces.of(names, Blocks.SECTION).forEach(text -> blocks.add(Blocks.section(text)));
  }

  private static List<Layout.Choice> buttons(SlackWords words) {
    return List.of(
        Layout.choice(words.incidents(), Command.of(Command.Kind.INCIDENTS)),
        Layout.choice(words.settings(), Command.of(Command.Kind.SETTINGS)),
        Layout.choice(words.privacy(), Command.of(Command.Kind.PRIVACY)),
        Layout.choice(words.forget(), Command.of(Command.Kind.FORGET)));
  }

  private static String name(Language language) {
    return switch (language) {
      case BENGALI -> "বাংলা";
      case ENGLISH -> "English";
      case HINDI -> "हिन्दी";
    };
  }

  private static String number(long number, Language language) {
    Locale locale =
        switch (language) {
          case BENGALI -> Locale.forLanguageTag("bn-BD-u-nu-beng");
          case ENGLISH -> Locale.ENGLISH;
          case HINDI -> Locale.forLanguageTag("hi-IN-u-nu-latn");
        };
    return NumberFormat.getIntegerInstance(locale).format(number);
  }
}
