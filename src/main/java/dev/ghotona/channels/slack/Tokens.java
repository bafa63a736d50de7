package dev.ghotona.channels.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ghotona.conversation.Keepsakes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The tokens by which the bot speaks: one that is set, or those of workspaces that installed it.
 */
@ApplicationScoped
class Tokens {
  private final Optional<String> only;
  private final Optional<Installs> installs;

  Tokens(SlackSettings settings, Keepsakes keepsakes, ObjectMapper json) {
    this.only = settings.botToken();
    this.installs =
        settings
            .tokenKey()
            .filter(key -> only.isEmpty())
            .map(key -> new Installs(keepsakes, new Vault(key), json));
  }

  /**
   * The bot's token in a workspace.
   *
   * @return empty where the app is not installed there
   * @throws dev.ghotona.conversation.StoreUnavailable where that cannot be read
   */
  Optional<String> of(String workspace) {
    return only.or(() -> installs.flatMap(all -> all.token(workspace)));
  }

  /** The one token; empty: workspaces install the app. */
  Optional<String> only() {
    return only;
  }

  /** What workspaces install the app into; empty where there is but one token, or no key. */
  Optional<Installs> installs() {
    return installs;
  }
}
