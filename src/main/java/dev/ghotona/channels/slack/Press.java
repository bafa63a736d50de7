package dev.ghotona.channels.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.ghotona.conversation.Address;
import dev.ghotona.conversation.Party;
import dev.ghotona.domain.Language;
import java.util.Optional;

/**
 * A button that was pressed.
 *
 * @param value what the button carries
 * @param language the language in which it was shown
 * @param trigger opens a dialog within three seconds
 * @param way where the answer to it goes
 * @param hook an address that takes what only the person sees; empty on the Home tab
 */
record Press(
    Party party,
    String value,
    Language language,
    String trigger,
    String channel,
    Way way,
    Optional<String> hook) {

  static Press of(BlockActionPayload payload) {
    var action = payload.getActions().getFirst();
    String user = payload.getUser().getId();
    String channel = channel(payload);
    Way way = way(payload, channel);
    return new Press(
        new Party(place(payload.getTeam().getId(), channel, user, way), user),
        action.getValue(),
        language(action.getActionId()),
        payload.getTriggerId(),
        channel,
        way,
        Optional.ofNullable(payload.getResponseUrl()));
  }

  private static String channel(BlockActionPayload payload) {
    return isHome(payload)
        ? payload.getView().getPrivateMetadata()
        : payload.getContainer().getChannelId();
  }

  private static boolean isHome(BlockActionPayload payload) {
    return "view".equals(payload.getContainer().getType());
  }

  private static Way way(BlockActionPayload payload, String channel) {
    var container = payload.getContainer();
    if (container.isEphemeral()) {
      return new Way.Hook(payload.getResponseUrl());
    }
    Optional<String> thread = Optional.ofNullable(container.getThreadTs());
    return isHome(payload) || Places.isDirect(channel)
        ? new Way.Post(channel, thread)
        : new Way.Post(channel, thread.or(() -> Optional.of(container.getMessageTs())));
  }

  private static Address place(String team, String channel, String user, Way way) {
    return way instanceof Way.Post(String posted, Optional<String> thread)
        ? Places.thread(team, posted, thread)
        : Places.aside(team, channel, user);
  }

  // As Layout names buttons: what it does, a point, the language, and what follows.
  private static Language language(String action) {
    String[] parts = action.split("\\.");
    return Language.ofTag(parts.length > 1 ? parts[1] : "").orElse(Language.ENGLISH);
  }

  String workspace() {
    return party.chat().workspace();
  }
}
