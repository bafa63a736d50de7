package dev.ghotona.channels.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.webhook.WebhookResponse;
import dev.ghotona.conversation.Sending;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Slack's answers mean for a message. */
final class Outcomes {
  /** Slack's usual pause, where it names none. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** The chat is no more, or the bot has no place in it. */
  private static final Set<String> GONE =
      Set.of(
          "account_inactive",
          "app_uninstalled",
          "cannot_dm_bot",
          "channel_is_archived",
          "channel_not_found",
          "is_archived",
          "messages_tab_disabled",
          "not_in_channel",
          "token_revoked",
          "user_disabled",
          "user_not_found");

  /** The message itself is at fault: it would be refused again. */
  private static final Set<String> OURS =
      Set.of(
          "invalid_arguments",
          "invalid_blocks",
          "invalid_blocks_format",
          "missing_scope",
          "msg_blocks_too_long",
          "msg_too_long",
          "no_text",
          "restricted_action",
          "expired_trigger_id",
          "exchanged_trigger_id");

  private Outcomes() {}

  /** What an error of the Web API means. */
  static Sending of(String error) {
    if (error == null) {
      return new Sending.Refused("no error named", false);
    }
    if (error.equals("ratelimited")) {
      return new Sending.Later(PAUSE);
    }
    return GONE.contains(error)
        ? new Sending.Gone()
        : new Sending.Refused(error, OURS.contains(error));
  }

  /** What an answer other than 200 means. */
  static Sending of(SlackApiException refused) {
    int status = refused.getResponse().code();
    return status == 429
        ? new Sending.Later(pause(refused.getResponse().headers().values("Retry-After")))
        : new Sending.Refused("status " + status, false);
  }

  /** By its kind alone: its message may name an address. */
  static Sending of(IOException unreachable) {
    return new Sending.Refused(unreachable.getClass().getSimpleName(), false);
  }

  /** What the answer of a response address means: it has five uses, within half an hour. */
  static Sending ofHook(WebhookResponse response) {
    int status = response.getCode();
    if (status == 200) {
      return new Sending.Sent("");
    }
    if (status == 429) {
      return new Sending.Later(pause(header(response.getHeaders(), "retry-after")));
    }
    return new Sending.Refused("status " + status, status >= 400 && status < 500);
  }

  private static List<String> header(Map<String, List<String>> headers, String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .toList();
  }

  private static Duration pause(List<String> seconds) {
    return seconds.stream()
        .filter(value -> value.matches("[0-9]{1,6}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .findFirst()
        .orElse(PAUSE);
  }
}
