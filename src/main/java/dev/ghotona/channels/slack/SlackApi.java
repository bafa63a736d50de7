package dev.ghotona.channels.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.webhook.WebhookResponse;
import dev.ghotona.conversation.Sending;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Slack's Web API, as far as it is used. */
@ApplicationScoped
class SlackApi {
  /** Below the 20 s after which a sending is broken off. */
  private static final int PATIENCE_MILLIS = 15_000;

  private final Slack slack;
  private final Tokens tokens;

  SlackApi(SlackSettings settings, Tokens tokens) {
    this.slack = Slack.getInstance(config(settings));
    this.tokens = tokens;
  }

  private static SlackConfig config(SlackSettings settings) {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.api().toString());
    config.setHttpClientCallTimeoutMillis(PATIENCE_MILLIS);
    config.setStatsEnabled(false);
    config.synchronizeMetricsDatabases();
    return config;
  }

  Slack slack() {
    return slack;
  }

  /** Posts a message. */
  Sending post(String workspace, String channel, Optional<String> thread, ObjectNode message) {
    return call(
        workspace,
        methods ->
            methods.chatPostMessage(
                r ->
                    r.channel(channel)
                        .threadTs(thread.orElse(null))
                        .text(message.path("text").asText())
                        .mrkdwn(false)
                        .unfurlLinks(false)
                        .unfurlMedia(false)
                        .blocksAsString(message.path("blocks").toString())),
        response -> response.getTs());
  }

  /** Says what can be asked in a thread with the assistant, then posts its first message. */
  Sending open(String workspace, Way.Opening to, ObjectNode message) {
    List<SuggestedPrompt> prompts =
        message.path(Writing.PROMPTS).valueStream().map(p -> prompt(p.asText())).toList();
    Sending said =
        prompts.isEmpty()
            ? new Sending.Sent("")
            : call(
                workspace,
                methods ->
                    methods.assistantThreadsSetSuggestedPrompts(
                        r -> r.channelId(to.channel()).threadTs(to.thread()).prompts(prompts)),
                response -> "");
    return said instanceof Sending.Later
        ? said
        : post(workspace, to.channel(), Optional.of(to.thread()), message);
  }

  private static SuggestedPrompt prompt(String question) {
    return SuggestedPrompt.builder().title(question).message(question).build();
  }

  /** Shows somebody their Home tab. */
  Sending publish(String workspace, String user, String view) {
    return call(
        workspace,
        methods -> methods.viewsPublish(r -> r.userId(user).viewAsString(view)),
        response -> response.getView() == null ? "" : response.getView().getId());
  }

  /** Opens a dialog; the trigger holds for three seconds. */
  Sending dialog(String workspace, String trigger, String view) {
    return call(
        workspace,
        methods -> methods.viewsOpen(r -> r.triggerId(trigger).viewAsString(view)),
        response -> "");
  }

  /** Tells that an answer is being made, until it comes. */
  Sending status(String workspace, String channel, String thread, String status) {
    return call(
        workspace,
        methods ->
            methods.assistantThreadsSetStatus(
                r -> r.channelId(channel).threadTs(thread).status(status)),
        response -> "");
  }

  /** Tells something to one person in a channel. */
  Sending whisper(String workspace, String channel, String user, String text) {
    return call(
        workspace,
        methods -> methods.chatPostEphemeral(r -> r.channel(channel).user(user).text(text)),
        response -> response.getMessageTs());
  }

  /** Answers at the address that came with a command or a press. */
  Sending respond(String url, String message) {
    try {
      WebhookResponse response = slack.send(url, message);
      return Outcomes.ofHook(response);
    } catch (IOException unreachable) {
      return Outcomes.of(unreachable);
    }
  }

  /** A call of the Web API. */
  @FunctionalInterface
  private interface Call<R> {
    R on(MethodsClient methods) throws IOException, SlackApiException;
  }

  private <R extends SlackApiTextResponse> Sending call(
      String workspace, Call<R> call, Function<R, String> id) {
    Optional<String> token = tokens.of(workspace);
    if (token.isEmpty()) {
      return new Sending.Gone();
    }
    try {
      R response = call.on(slack.methods(token.get()));
      return response.isOk()
          ? new Sending.Sent(Optional.ofNullable(id.apply(response)).orElse(""))
          : Outcomes.of(response.getError());
    } catch (SlackApiException refused) {
      return Outcomes.of(refused);
    } catch (IOException unreachable) {
      return Outcomes.of(unreachable);
    }
  }
}
