package dev.ghotona.channels.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Who the bot is. Its name is asked for until Telegram tells it, and then known for as long as the
 * process runs.
 */
@ApplicationScoped
class Bot {
  private final BotApi api;
  private final Account account;
  private volatile String name;

  Bot(BotApi api, Account account) {
    this.api = api;
    this.account = account;
  }

  /**
   * The bot as others see it.
   *
   * @param name without the at sign
   */
  record Identity(long id, String name) {}

  /** Who it is; empty where Telegram cannot be asked now. */
  Optional<Identity> identity() {
    String known = name;
    return known == null ? asked() : Optional.of(new Identity(account.botId(), known));
  }

  private Optional<Identity> asked() {
    if (api.call(new GetMe()) instanceof Outcome.Done<User>(User me) && me.getUserName() != null) {
      name = me.getUserName();
      return Optional.of(new Identity(account.botId(), name));
    }
    return Optional.empty();
  }
}
