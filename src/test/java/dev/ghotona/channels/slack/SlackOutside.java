package dev.ghotona.channels.slack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Slack that calls over HTTP, signed, for a program in another process. It is started before the
 * program, which is told of it by settings.
 */
public final class SlackOutside implements QuarkusTestResourceLifecycleManager {
  private final SlackSide side = new SlackSide();
  private FakeSlack slack;

  @Override
  public Map<String, String> start() {
    var settings = new HashMap<>(new SlackProfile().getConfigOverrides());
    slack = new FakeSlack(Optional.of(Integer.valueOf(settings.remove(FakeSlack.PORT))));
    try {
      slack.start(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings;
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, field -> field.getType() == SlackOutside.class);
  }

  @Override
  public void stop() {
    slack.stop(null);
  }

  /** Somebody types a command; gives the address that answers come to, for {@link #answers}. */
  public String command(String text) {
    String hook = slack.newHook();
    accepted(side.command(Payloads.command(text, "USMOKE", "CSMOKE", hook)));
    return hook;
  }

  /** The texts that have come to an address. */
  public List<String> answers(String hook) {
    return slack.answers(hook).stream().map(SlackTalk::text).toList();
  }

  /** Somebody mentions the bot in a channel. */
  public void mention(String text, String channel) {
    accepted(side.event(Payloads.event(Payloads.mention(text, "USMOKE", channel, Payloads.ts()))));
  }

  /** The texts that the bot has posted in a channel. */
  public List<String> posted(String channel) {
    return slack.posted(channel).stream().map(call -> SlackTalk.text(call.message())).toList();
  }

  /** What is answered to a command whose signature is not Slack's. */
  public int forged() {
    byte[] body = Payloads.form(Payloads.command("hello", "U", "C", "http://localhost")).getBytes();
    return SlackSide.send("/slack/commands", SlackSide.FORM, body, SlackSide.now(), "v0=00")
        .status();
  }

  private static void accepted(SlackSide.Answered answered) {
    if (answered.status() != 200) {
      throw new AssertionError("Slack was answered " + answered);
    }
  }
}
