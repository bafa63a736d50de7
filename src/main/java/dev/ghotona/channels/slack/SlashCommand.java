package dev.ghotona.channels.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Party;
import dev.ghotona.conversation.Request;

/** What is asked by {@code /incident}: the answer is for the asker's eyes only. */
final class SlashCommand implements SlashCommandHandler {
  static final String NAME = "/incident";

  private final Intake intake;

  SlashCommand(Intake intake) {
    this.intake = intake;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    SlashCommandPayload payload = request.getPayload();
    Request wanted = Typed.command(payload.getText());
    return intake.take(delivery(payload, wanted))
        ? context.ack()
        : context.ack(refusal -> refusal.responseType("ephemeral").text(intake.refusal(wanted)));
  }

  private Delivery delivery(SlashCommandPayload payload, Request wanted) {
    String user = payload.getUserId();
    var chat = Places.aside(payload.getTeamId(), payload.getChannelId(), user);
    return intake.delivery(
        new Party(chat, user),
        Ids.command(payload.getTriggerId()),
        wanted,
        new Way.Hook(payload.getResponseUrl()));
  }
}
