package dev.ghotona.channels.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.ghotona.conversation.Happening;
import dev.ghotona.conversation.Opinion;
import dev.ghotona.conversation.Opinion.Verdict;
import dev.ghotona.conversation.Opinions;
import dev.ghotona.domain.Language;
import java.util.Map;
import java.util.function.Consumer;

/** Thumbs: what somebody thinks of an answer is stored at once; why, if they like to say it. */
final class Judging {
  /** The name of the dialog that asks why, and of its one field. */
  static final String REASON = "reason";

  private static final int LONGEST_REASON = 1000;

  private final Opinions opinions;
  private final SlackApi api;
  private final Consumer<Happening> happenings;

  Judging(Opinions opinions, SlackApi api, Consumer<Happening> happenings) {
    this.opinions = opinions;
    this.api = api;
    this.happenings = happenings;
  }

  /** A thumb is pressed: it counts, whether or not a reason follows. */
  Response judge(Press press, Verdict verdict, ActionContext context) {
    Opinion opinion = Carried.of(press.value()).opinion(press.party().person(), verdict);
    if (Patience.of(opinions.keep(opinion)).isPresent()) {
      happenings.accept(new Happening.Judged(SlackChannel.NAME, verdict));
      String dialog = dialog(opinion.id(), press.language());
      Asides.run(() -> api.dialog(press.workspace(), press.trigger(), dialog));
    } else {
      String refused = Whisper.json(Wordbook.in(press.language()).refused());
      press.hook().ifPresent(url -> Asides.run(() -> api.respond(url, refused)));
    }
    return context.ack();
  }

  private static String dialog(String opinion, Language language) {
    SlackWords words = Wordbook.in(language);
    ObjectNode view = Blocks.typed("modal").put("callback_id", REASON);
    view.put("private_metadata", opinion + " " + language.tag());
    view.set("title", Blocks.plain(words.thanks()));
    view.set("submit", Blocks.plain(words.send()));
    view.set("close", Blocks.plain(words.close()));
    view.putArray("blocks").add(field(words));
    return view.toString();
  }

  private static ObjectNode field(SlackWords words) {
    ObjectNode input = Blocks.typed("input").put("block_id", REASON).put("optional", true);
    input.set("label", Blocks.plain(words.reason()));
    input.set("hint", Blocks.plain(words.reasonHint()));
    ObjectNode text = Blocks.typed("plain_text_input").put("action_id", REASON);
    input.set("element", text.put("multiline", true).put("max_length", LONGEST_REASON));
    return input;
  }

  /** The dialog comes back. */
  Response explain(ViewSubmissionPayload payload, ViewSubmissionContext context) {
    String[] parts = payload.getView().getPrivateMetadata().split(" ");
    var field = payload.getView().getState().getValues().get(REASON).get(REASON);
    String reason = field.getValue() == null ? "" : field.getValue();
    boolean stored = Patience.of(opinions.explain(parts[0], reason)).isPresent();
    String refused = Wordbook.in(Language.ofTag(parts[1]).orElse(Language.ENGLISH)).refused();
    return stored
        ? context.ack()
        : context.ack(r -> r.responseAction("errors").errors(Map.of(REASON, refused)));
  }
}
