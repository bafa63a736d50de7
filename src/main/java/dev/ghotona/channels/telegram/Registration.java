package dev.ghotona.channels.telegram;

import dev.ghotona.domain.Command;
import dev.ghotona.domain.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.name.GetMyName;
import org.telegram.telegrambots.meta.api.methods.name.SetMyName;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/**
 * Tells Telegram what the bot is called, which commands it has and how it gets its updates. What is
 * as it should be is left alone: a name may be changed a few times a day only.
 */
@ApplicationScoped
class Registration {
  /** The updates that the bot wants; Telegram keeps what was asked for last unless it is told. */
  static final List<String> UPDATES =
      List.of("message", "edited_message", "callback_query", "inline_query");

  private static final Logger LOG = Logger.getLogger(Registration.class);

  private final BotApi api;
  private final TelegramSettings settings;

  Registration(BotApi api, TelegramSettings settings) {
    this.api = api;
    this.settings = settings;
  }

  /**
   * Presents the bot in each language; in others it speaks English. Returns whether all was done.
   */
  boolean present() {
    boolean done = present("", words(Language.ENGLISH));
    for (Language language : Language.values()) {
      done &= present(language.tag(), words(language));
    }
    return done;
  }

  private static TelegramWords words(Language language) {
    return MessageBundles.get(TelegramWords.class, Localized.Literal.of(language.tag()));
  }

  private boolean present(String tag, TelegramWords words) {
    boolean named =
        put(new GetMyName(tag), n -> n.getName(), words.name(), v -> new SetMyName(v, tag));
    boolean told =
        put(
            new GetMyShortDescription(tag),
            d -> d.getShortDescription(),
            words.about(),
            v -> new SetMyShortDescription(v, tag));
    boolean described =
        put(
            new GetMyDescription(tag),
            d -> d.getDescription(),
            words.description(),
            v -> new SetMyDescription(v, tag));
    String language = tag.isEmpty() ? null : tag; // as these two want it
    var get = GetMyCommands.builder().languageCode(language).build();
    boolean commanded =
        put(
            get,
            ArrayList::new,
            commands(words),
            v -> SetMyCommands.builder().commands(v).languageCode(language).build());
    return named && told && described && commanded;
  }

  /** Sets a value where it is another; returns whether it is the wanted one now. */
  private <T extends Serializable, V> boolean put(
      BotApiMethod<T> get, Function<T, V> value, V wanted, Function<V, BotApiMethod<Boolean>> set) {
    return switch (api.call(get)) {
      case Outcome.Done<T>(T found) when wanted.equals(value.apply(found)) -> true;
      case Outcome.Done<T> other ->
          isDone(set.apply(wanted).getMethod(), api.call(set.apply(wanted)));
      case Outcome.Refused<T> refused -> isDone(get.getMethod(), refused);
      case Outcome.Unreached<T> unreached -> isDone(get.getMethod(), unreached);
    };
  }

  private static List<BotCommand> commands(TelegramWords words) {
    return Arrays.stream(Command.Kind.values())
        .map(kind -> new BotCommand(kind.tag(), words.command(kind)))
        .toList();
  }

  /** Has updates brought; returns whether Telegram will. */
  boolean openWebhook() {
    var webhook = settings.webhook();
    return isDone(
        "setWebhook",
        api.call(
            SetWebhook.builder()
                .url(webhook.url().orElseThrow().toString())
                .secretToken(webhook.secret().orElseThrow())
                .maxConnections(webhook.connections())
                .allowedUpdates(UPDATES)
                .build()));
  }

  /** Has no updates brought, so that they can be polled; those that wait go on waiting. */
  boolean closeWebhook() {
    return isDone("deleteWebhook", api.call(new DeleteWebhook()));
  }

  private static boolean isDone(String method, Outcome<?> outcome) {
    Optional<String> failure =
        switch (outcome) {
          case Outcome.Done<?> done -> Optional.empty();
          case Outcome.Refused<?> refused ->
              Optional.of(refused.code() + " " + refused.description());
          case Outcome.Unreached<?> unreached -> Optional.of(unreached.reason());
        };
    failure.ifPresent(reason -> LOG.warnf("Telegram has not done %s: %s", method, reason));
    return failure.isEmpty();
  }
}
