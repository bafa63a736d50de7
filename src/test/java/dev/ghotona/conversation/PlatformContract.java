package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.wording.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is owed besides by a channel whose platform signs what it delivers, shows the bot its own
 * messages, and reads markup in what it is sent. Where nobody signs and nothing is marked up, as
 * over plain HTTP, there is nothing of it to hold.
 */
public abstract class PlatformContract extends ChannelContract {
  private static final String HOSTILE = "1 < 2 & <b>3</b> > *4* <!channel> <script>5</script>";

  @Override
  protected abstract SigningPlatform platform();

  /** What a test has to be able to do besides. */
  public interface SigningPlatform extends Platform {
    /** Delivers a text with a signature or a secret that is not ours. */
    Acknowledged deliverForged(Message message);

    /** Delivers what the bot itself has sent, as the platform does or might do. */
    Acknowledged deliverOwn(Message message);

    /** The channel, to be asked for what it writes. */
    Channel channel();

    /** A text as it has to stand in a message, so that the person sees just these characters. */
    String escaped(String text);
  }

  @Test
  void what_is_forged_is_refused_and_not_stored() {
    assertThat(platform().deliverForged(question("1"))).isEqualTo(Acknowledged.REFUSED);
    assertThat(platform().stored(question("1"))).isZero();
  }

  @Test
  void the_bot_does_not_answer_itself() {
    assertThat(platform().deliverOwn(question("own"))).isEqualTo(Acknowledged.TAKEN);
    platform().deliver(question("1"));
    assertThat(awaited(1)).hasSize(1);
    assertThat(platform().stored(question("own"))).isZero();
  }

  @Test
  void what_looks_like_markup_is_shown_as_it_is() {
    var address = new Address(platform().channel().name(), "", chat());
    var delivery =
        Delivery.of(new Party(address, "ann"), "1", new Request.Utterance("hello"), Instant.EPOCH);
    String written = String.join("", platform().channel().written(delivery, hostile()));
    assertThat(written).contains(platform().escaped(HOSTILE)).doesNotContain("<script>");
  }

  private static Heard hostile() {
    WrittenForm form = Letters.OWN.of(Language.ENGLISH);
    return new Heard(
        form,
        new Reply(
            Reply.Outcome.SMALLTALK,
            form,
            HOSTILE,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }
}
