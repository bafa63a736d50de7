package dev.ghotona.channels.telegram;

import dev.ghotona.channels.telegram.Bot.Identity;
import dev.ghotona.conversation.Request;
import dev.ghotona.conversation.WellFormed;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Hindrance;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * What a message asks of the bot. In a chat of two all is asked of it; in a group only a command, a
 * mention or a reply is.
 */
final class Addressed {
  /** A command with the bot that it is for, as {@code /timeline@GhotonaBot AIIMS}. */
  private static final Pattern FOR_A_BOT =
      Pattern.compile("(/[A-Za-z0-9_]{1,32})@([A-Za-z0-9_]+)((?:\\s.*)?)", Pattern.DOTALL);

  /** What is left between a mention and what is said. */
  private static final Pattern PUNCTUATION = Pattern.compile("^[\\s,:;.–—-]+");

  private final Identity bot;
  private final Message message;
  private final boolean edited;

  Addressed(Identity bot, Message message, boolean edited) {
    this.bot = bot;
    this.message = message;
    this.edited = edited;
  }

  /** What is asked; empty: nothing, or not of this bot. */
  Optional<Request> request() {
    String text = text();
    if (WellFormed.isInvisible(text)) {
      return unread();
    }
    Matcher addressed = FOR_A_BOT.matcher(text.strip());
    if (addressed.matches()) {
      boolean ours = addressed.group(2).equalsIgnoreCase(bot.name());
      return ours ? Request.command(addressed.group(1) + addressed.group(3)) : Optional.empty();
    }
    Optional<Request> command = Request.command(text);
    return command.isPresent() ? command.filter(this::isOurs) : said(text);
  }

  /** In a group a command that we do not know may be another bot's. */
  private boolean isOurs(Request command) {
    return isPrivate() || !command.equals(new Request.Notice(Hindrance.UNKNOWN_COMMAND));
  }

  private String text() {
    String written = message.getText() == null ? message.getCaption() : message.getText();
    return written == null ? "" : WellFormed.text(written);
  }

  private boolean isPrivate() {
    return "private".equals(message.getChat().getType());
  }

  // In a group a sticker is meant for people; an edit without a text is a place that has moved.
  private Optional<Request> unread() {
    return isPrivate() && !edited && Contents.areForPeople(message)
        ? Optional.of(new Request.Notice(Hindrance.ONLY_TEXT))
        : Optional.empty();
  }

  private Optional<Request> said(String text) {
    Matcher mention = mention().matcher(text);
    boolean mentioned = mention.find() || isNamed();
    if (!isPrivate() && !mentioned && !isReplyToBot()) {
      return Optional.empty();
    }
    String rest = PUNCTUATION.matcher(mention.replaceAll(" ").strip()).replaceFirst("");
    if (WellFormed.isInvisible(rest)) {
      return Optional.of(
          mentioned ? new Request.Menu(Command.of(Command.Kind.HELP)) : Request.said(text));
    }
    return Optional.of(Request.said(mentioned ? rest : text));
  }

  private Pattern mention() {
    return Pattern.compile(
        "(?<![A-Za-z0-9_@/])@" + Pattern.quote(bot.name()) + "(?![A-Za-z0-9_])",
        Pattern.CASE_INSENSITIVE);
  }

  /** A mention without a name, as apps make it of who is picked from a list. */
  private boolean isNamed() {
    return entities().stream()
        .anyMatch(e -> e != null && e.getUser() != null && isBot(e.getUser().getId()));
  }

  // Telegram's type cuts each entity out of the text, and breaks where a place lies outside of it.
  private List<MessageEntity> entities() {
    try {
      List<MessageEntity> entities =
          message.getText() == null ? message.getCaptionEntities() : message.getEntities();
      return entities == null ? List.of() : entities;
    } catch (RuntimeException outOfPlace) {
      return List.of();
    }
  }

  // A topic that the bot had opened would be the first message of all in it.
  private boolean isReplyToBot() {
    Message to = message.getReplyToMessage();
    return to != null
        && to.getFrom() != null
        && isBot(to.getFrom().getId())
        && to.getForumTopicCreated() == null;
  }

  private boolean isBot(Long id) {
    return id != null && id == bot.id();
  }
}
