package dev.ghotona.channels.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.ghotona.conversation.Happening;
import dev.ghotona.conversation.Opinion.Verdict;
import dev.ghotona.conversation.Opinions;
import dev.ghotona.conversation.Outbox;
import dev.ghotona.conversation.StoreUnavailable;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * The Bolt app: which request is answered by what. Its own middleware is left out: signatures are
 * checked before anything is parsed, and no token is needed until an answer goes out, so that
 * nothing stands between a request and its acknowledgement but the store.
 */
@ApplicationScoped
class SlackApp {
  private static final Logger LOG = Logger.getLogger(SlackApp.class);
  private static final int UNAVAILABLE = 503;
  private static final int FAULT = 500;

  private final App app;

  SlackApp(
      SlackSettings settings,
      Tokens tokens,
      SlackApi api,
      Intake intake,
      Shares shares,
      Outbox outbox,
      Opinions opinions,
      @All List<Consumer<Happening>> listeners) {
    var middleware = new ArrayList<Middleware>();
    middleware.add(new SSLCheck(null));
    app = new App(config(settings), api.slack(), middleware);
    app.command(SlashCommand.NAME, new SlashCommand(intake));
    register(new Events(intake, api, tokens));
    register(new Presses(intake, shares, outbox, api));
    Consumer<Happening> all = happening -> listeners.forEach(l -> l.accept(happening));
    register(new Judging(opinions, api, all));
    tokens.installs().ifPresent(installs -> app.asOAuthApp(true).service(installs));
  }

  private static AppConfig config(SlackSettings settings) {
    return AppConfig.builder()
        .singleTeamBotToken(settings.botToken().orElse(null))
        .clientId(settings.clientId().orElse(null))
        .clientSecret(settings.clientSecret().orElse(null))
        .redirectUri(settings.redirectUri().orElse(null))
        .scope(String.join(",", Subscription.scopes()))
        .userScope("")
        .appPath(SlackResource.PATH)
        .oauthInstallPath(SlackResource.INSTALL)
        .oauthRedirectUriPath(SlackResource.REDIRECT)
        .allEventsApiAutoAckEnabled(true)
        .build();
  }

  private void register(Events events) {
    app.event(AppMentionEvent.class, (p, c) -> events.heard(Spoken.of(p, p.getEvent()), c));
    app.event(MessageEvent.class, (p, c) -> events.heard(Spoken.of(p, p.getEvent()), c));
    app.event(MessageFileShareEvent.class, (p, c) -> events.heard(Spoken.of(p, p.getEvent()), c));
    app.event(
        MessageThreadBroadcastEvent.class, (p, c) -> events.heard(Spoken.of(p, p.getEvent()), c));
    app.event(AppHomeOpenedEvent.class, events::home);
    app.event(AssistantThreadStartedEvent.class, events::assistant);
    app.event(AppUninstalledEvent.class, (p, c) -> events.uninstalled(p.getTeamId(), c));
    app.event(TokensRevokedEvent.class, events::revoked);
  }

  private void register(Presses presses) {
    on(Layout.ASK, presses::ask);
    on(Layout.DO, presses::give);
    on(Writing.SHARE, presses::share);
  }

  private void register(Judging judging) {
    on(Writing.UP, (press, context) -> judging.judge(press, Verdict.UP, context));
    on(Writing.DOWN, (press, context) -> judging.judge(press, Verdict.DOWN, context));
    app.viewSubmission(Judging.REASON, (r, c) -> judging.explain(r.getPayload(), c));
  }

  private void on(String what, BiFunction<Press, ActionContext, Response> handler) {
    app.blockAction(
        Pattern.compile(Pattern.quote(what) + "\\..*"),
        (request, context) -> handler.apply(Press.of(request.getPayload()), context));
  }

  /** What the app is set up with, for parsing. */
  AppConfig config() {
    return app.config();
  }

  /** Answers a request whose sender is known to be Slack. Never throws. */
  Response run(Request<?> request) {
    try {
      return app.run(request);
    } catch (StoreUnavailable later) {
      LOG.warn("A request of Slack could not be taken: the store is not available");
      return Response.error(UNAVAILABLE);
    } catch (Exception fault) {
      LOG.errorf("A request of Slack failed: %s", fault.getClass().getName());
      return Response.error(FAULT);
    }
  }
}
