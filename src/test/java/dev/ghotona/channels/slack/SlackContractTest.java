package dev.ghotona.channels.slack;

import static dev.ghotona.conversation.ChannelContract.Acknowledged.REFUSED;
import static dev.ghotona.conversation.ChannelContract.Acknowledged.TAKEN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.conversation.Channel;
import dev.ghotona.conversation.PlatformContract;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** The contract of channels, held by direct messages of Slack. */
@QuarkusTest
@TestProfile(SlackProfile.class)
class SlackContractTest extends PlatformContract {
  @Inject FakeSlack slack;
  @Inject SlackChannel channel;
  @Inject DataSource dataSource;

  private final SlackSide side = new SlackSide();

  @Override
  protected SigningPlatform platform() {
    return new Signed();
  }

  private final class Signed implements SigningPlatform {
    @Override
    public Acknowledged deliver(Message message) {
      return acknowledged(side.event(event(message, message.person())));
    }

    @Override
    public Acknowledged deliverForged(Message message) {
      byte[] body = event(message, message.person()).toString().getBytes(StandardCharsets.UTF_8);
      String now = SlackSide.now();
      String forged = new Signature("another secret", Clock.systemUTC()).of(body, now);
      return acknowledged(SlackSide.send("/slack/events", SlackSide.JSON, body, now, forged));
    }

    @Override
    public Acknowledged deliverOwn(Message message) {
      return acknowledged(side.event(event(message, Payloads.BOT)));
    }

    private Acknowledged acknowledged(SlackSide.Answered answered) {
      return answered.status() == 200 ? TAKEN : REFUSED;
    }

    private ObjectNode event(Message message, String user) {
      String text = Markup.escaped(message.text());
      return Payloads.event(
          Payloads.message(text, user, direct(message.chat()), message.delivery()));
    }

    private String direct(String chat) {
      return "D" + chat;
    }

    @Override
    public List<String> sentTo(String chat) {
      return slack.posted(direct(chat)).stream().map(call -> call.values().get("text")).toList();
    }

    @Override
    public long stored(Message message) {
      String sql = "select count(*) from inbox where channel = 'slack' and delivery = ?";
      try (var connection = dataSource.getConnection();
          var select = connection.prepareStatement(sql)) {
        select.setString(1, Ids.message(direct(message.chat()), message.delivery()));
        var found = select.executeQuery();
        found.next();
        return found.getLong(1);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public AutoCloseable unstorable() {
      sql("create trigger full before insert on inbox begin select raise(abort, 'full'); end");
      return () -> sql("drop trigger full");
    }

    @Override
    public Channel channel() {
      return channel;
    }

    @Override
    public String escaped(String text) {
      return Markup.escaped(text);
    }
  }

  private void sql(String statement) {
    try (var connection = dataSource.getConnection()) {
      connection.createStatement().execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
