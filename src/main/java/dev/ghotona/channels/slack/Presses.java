package dev.ghotona.channels.slack;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.ghotona.conversation.Delivery;
import dev.ghotona.conversation.Outbox;
import dev.ghotona.conversation.Request;
import dev.ghotona.domain.Command;
import java.util.List;

/** What buttons do. */
final class Presses {
  private final Intake intake;
  private final Shares shares;
  private final Outbox outbox;
  private final SlackApi api;

  Presses(Intake intake, Shares shares, Outbox outbox, SlackApi api) {
    this.intake = intake;
    this.shares = shares;
    this.outbox = outbox;
    this.api = api;
  }

  /** A suggested question is asked. */
  Response ask(Press press, ActionContext context) {
    return take(press, new Request.Utterance(press.value()), context);
  }

  /** A command is given. */
  Response give(Press press, ActionContext context) {
    Command command = Command.typed(press.value()).orElseThrow();
    return take(press, new Request.Menu(command), context);
  }

  private Response take(Press press, Request request, ActionContext context) {
    if (!intake.take(delivery(press, request))) {
      tell(press, intake.refusal(press.language()));
    }
    return context.ack();
  }

  private Delivery delivery(Press press, Request request) {
    return intake.delivery(press.party(), Ids.press(press.trigger()), request, press.way());
  }

  /** An answer that only its asker saw is shown to the channel. */
  Response share(Press press, ActionContext context) {
    var words = Wordbook.in(press.language());
    String person = "<@" + press.party().person() + ">";
    List<String> pages = shares.of(press.party(), press.value(), words.shared(person));
    if (pages.isEmpty()) {
      tell(press, words.unshareable());
    } else if (!isStored(press, pages)) {
      tell(press, words.refused());
    }
    return context.ack();
  }

  private boolean isStored(Press press, List<String> pages) {
    var wanted = new Request.Utterance(Wordbook.in(press.language()).share());
    return Patience.of(outbox.add(delivery(press, wanted), pages)).isPresent();
  }

  private void tell(Press press, String text) {
    Asides.run(
        () ->
            press
                .hook()
                .map(url -> api.respond(url, Whisper.json(text)))
                .orElseGet(
                    () ->
                        api.whisper(
                            press.workspace(), press.channel(), press.party().person(), text)));
  }
}
