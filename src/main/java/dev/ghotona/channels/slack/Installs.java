package dev.ghotona.channels.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.bolt.model.Bot;
import com.slack.api.bolt.model.Installer;
import com.slack.api.bolt.model.builtin.DefaultBot;
import com.slack.api.bolt.service.InstallationService;
import dev.ghotona.conversation.Keepsakes;
import dev.ghotona.conversation.Keepsakes.Keepsake;
import java.util.Optional;

/**
 * The workspaces that have installed the app. Only the bot's token is kept, encrypted, and nothing
 * of who has installed it.
 */
final class Installs implements InstallationService {
  private static final String ID = "installation";

  private final Keepsakes keepsakes;
  private final Vault vault;
  private final ObjectMapper json;

  Installs(Keepsakes keepsakes, Vault vault, ObjectMapper json) {
    this.keepsakes = keepsakes;
    this.vault = vault;
    this.json = json;
  }

  /** The bot's token in a workspace; empty where the app is not installed there. */
  Optional<String> token(String workspace) {
    return stored(workspace).map(bot -> bot.path("token").textValue());
  }

  private Optional<JsonNode> stored(String team) {
    return keepsakes
        .find(SlackChannel.NAME, team, ID)
        .map(kept -> read(vault.opened(kept.body(), team)));
  }

  @Override
  public void saveInstallerAndBot(Installer installer) {
    saveBot(installer.toBot());
  }

  @Override
  public void saveBot(Bot bot) {
    String team = bot.getTeamId();
    String secret =
        json.createObjectNode()
            .put("token", bot.getBotAccessToken())
            .put("user", bot.getBotUserId())
            .toString();
    String sealed = vault.sealed(secret, team);
    keepsakes.keep(
        new Keepsake(SlackChannel.NAME, team, ID, Optional.empty(), sealed, Optional.empty()));
  }

  /** Forgets a workspace: its token, and what else is kept for it. */
  void remove(String team) {
    keepsakes.drop(SlackChannel.NAME, team);
  }

  @Override
  public void deleteBot(Bot bot) {
    remove(bot.getTeamId());
  }

  /** Nothing is kept of who has installed the app. */
  @Override
  public void deleteInstaller(Installer installer) {}

  @Override
  public void deleteAll(String enterpriseId, String teamId) {
    remove(teamId);
  }

  @Override
  public Bot findBot(String enterpriseId, String teamId) {
    return stored(teamId).map(bot -> bot(teamId, bot)).orElse(null);
  }

  private static Bot bot(String team, JsonNode stored) {
    var bot = new DefaultBot();
    bot.setTeamId(team);
    bot.setBotAccessToken(stored.path("token").textValue());
    bot.setBotUserId(stored.path("user").textValue());
    return bot;
  }

  @Override
  public Installer findInstaller(String enterpriseId, String teamId, String userId) {
    return null;
  }

  @Override
  public boolean isHistoricalDataEnabled() {
    return false;
  }

  @Override
  public void setHistoricalDataEnabled(boolean enabled) {
    if (enabled) {
      throw new UnsupportedOperationException("former tokens are not kept");
    }
  }

  private JsonNode read(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("A stored installation cannot be read", unreadable);
    }
  }
}
