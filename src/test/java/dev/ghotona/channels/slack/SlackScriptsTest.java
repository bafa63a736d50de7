package dev.ghotona.channels.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.conversation.Awaited;
import dev.ghotona.conversation.Chat;
import dev.ghotona.conversation.ConversationScripts;
import dev.ghotona.conversation.Conversations.Heard;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashMap;

/**
 * The conversations of the core in Slack: all of them by command, and every few by direct message
 * and in a thread, where Slack's pace of one message a second makes them last.
 */
@QuarkusTest
@TestProfile(SlackProfile.class)
class SlackScriptsTest extends ConversationScripts {
  private static final int EVERY = 12;
  private static int chats;

  @Inject FakeSlack slack;
  @Inject Slowdown slowdown;

  private final SlackSide side = new SlackSide();

  @Override
  protected Chat chat() {
    String user = SlackTalk.name("U");
    return switch (chats++ % EVERY) {
      case 0 -> new Messages(user, SlackTalk.name("D"), null);
      case EVERY / 2 -> new Messages(user, SlackTalk.name("C"), Payloads.ts());
      default -> text -> byCommand(text, user);
    };
  }

  private Chat.Replied byCommand(String text, String user) {
    String hook = slack.newHook();
    var command = new HashMap<>(Payloads.command(text, user, "C1", hook));
    command.put("trigger_id", hook);
    assertThat(side.command(command).status()).isEqualTo(200);
    Awaited.until(() -> !slack.answers(hook).isEmpty());
    return said("command/" + hook, slack.answers(hook).getFirst().path("text").asText());
  }

  /** A direct message, or a thread that begins with a mention. */
  private final class Messages implements Chat {
    private final String user;
    private final String channel;
    private final String thread;
    private int said;

    Messages(String user, String channel, String thread) {
      this.user = user;
      this.channel = channel;
      this.thread = thread;
    }

    @Override
    public Replied say(String text) {
      String ts = thread == null || said > 0 ? Payloads.ts() : thread;
      assertThat(side.event(Payloads.event(event(Markup.escaped(text), ts))).status())
          .isEqualTo(200);
      int number = said++;
      Awaited.until(() -> slack.posted(channel).size() > number);
      String answer = slack.posted(channel).get(number).values().get("text");
      return SlackScriptsTest.this.said("message/" + channel + "/" + ts, answer);
    }

    private ObjectNode event(String text, String ts) {
      if (thread == null) {
        return Payloads.message(text, user, channel, ts);
      }
      return said == 0 || text.startsWith("/")
          ? inThread(Payloads.mention(text, user, channel, ts), ts)
          : inThread(Payloads.message(text, user, channel, ts), ts);
    }

    private ObjectNode inThread(ObjectNode event, String ts) {
      return ts.equals(thread) ? event : event.put("thread_ts", thread);
    }
  }

  /** All that was answered must have come to be seen. */
  private Chat.Replied said(String delivery, String answer) {
    Heard heard = slowdown.answered(delivery);
    assertThat(answer).contains(Markup.escaped(heard.reply().text()).lines().toList());
    return Chat.Replied.of(heard);
  }
}
