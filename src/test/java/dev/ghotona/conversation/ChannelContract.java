package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every channel owes its people, seen from its platform. A channel's test extends it, or
 * {@link PlatformContract} where the platform signs what it delivers and sends what it is told.
 */
public abstract class ChannelContract {
  private static final String QUESTION = "When was AIIMS attacked?";
  private static final String ANSWER = "23 November 2022";
  private static final String OTHER_QUESTION = "Who was hit by the Microsoft Exchange attack?";

  private String chat;

  /** The platform that this channel stands on, or a faithful double of it. */
  protected abstract Platform platform();

  /** What a test has to be able to do on a channel's platform. */
  public interface Platform {
    /** Delivers a text as the platform does, and waits for the acknowledgement alone. */
    Acknowledged deliver(Message message);

    /** What the person sees in a chat in reply, one by one, in order; does not wait. */
    List<String> sentTo(String chat);

    /** How many deliveries with this id are on disk, seen past all that is not yet committed. */
    long stored(Message message);

    /** From now on, and until it is closed, nothing can be stored. */
    AutoCloseable unstorable();
  }

  /**
   * What somebody sends.
   *
   * @param chat an id that the channel's own ids can be made of; new with each test
   */
  public record Message(String chat, String person, String delivery, String text) {}

  /** Whether the platform is told that a delivery was taken: it delivers it again where not. */
  public enum Acknowledged {
    TAKEN,
    REFUSED
  }

  @BeforeEach
  void open() {
    chat = UUID.randomUUID().toString();
  }

  /** The chat of this test. */
  protected final String chat() {
    return chat;
  }

  /** A question of this test's person in its chat. */
  protected final Message question(String delivery) {
    return new Message(chat, "ann-" + chat, delivery, QUESTION);
  }

  /** What is seen in this test's chat once as many replies are there. */
  protected final List<String> awaited(int replies) {
    Awaited.until(() -> platform().sentTo(chat).size() >= replies);
    return platform().sentTo(chat);
  }

  @Test
  void what_is_asked_is_answered_once() {
    assertThat(platform().deliver(question("1"))).isEqualTo(Acknowledged.TAKEN);
    assertThat(awaited(1)).singleElement().asString().contains(ANSWER);
  }

  @Test
  void what_is_acknowledged_is_on_disk() {
    assertThat(platform().deliver(question("1"))).isEqualTo(Acknowledged.TAKEN);
    assertThat(platform().stored(question("1"))).isOne();
  }

  @Test
  void what_is_delivered_again_is_acknowledged_and_not_answered_again() {
    for (int times = 0; times < 4; times++) {
      assertThat(platform().deliver(question("1"))).isEqualTo(Acknowledged.TAKEN);
    }
    platform().deliver(new Message(chat, "ann-" + chat, "2", OTHER_QUESTION));
    assertThat(awaited(2)).hasSize(2);
    assertThat(platform().stored(question("1"))).isOne();
  }

  @Test
  void what_is_delivered_many_times_at_once_is_answered_once() {
    Stream<Acknowledged> all =
        IntStream.range(0, 8).parallel().mapToObj(i -> platform().deliver(question("1")));
    assertThat(all.toList()).containsOnly(Acknowledged.TAKEN);
    platform().deliver(new Message(chat, "ann-" + chat, "2", OTHER_QUESTION));
    assertThat(awaited(2)).hasSize(2);
  }

  @Test
  void what_cannot_be_stored_is_not_acknowledged_and_taken_when_it_comes_again() throws Exception {
    try (var full = platform().unstorable()) {
      assertThat(platform().deliver(question("1"))).isEqualTo(Acknowledged.REFUSED);
      assertThat(platform().stored(question("1"))).isZero();
    }
    assertThat(platform().deliver(question("1"))).isEqualTo(Acknowledged.TAKEN);
    assertThat(awaited(1)).hasSize(1);
  }

  @Test
  void a_chat_gets_its_replies_in_the_order_of_its_questions() {
    for (int i = 0; i < 6; i++) {
      String text = i % 2 == 0 ? QUESTION : OTHER_QUESTION;
      platform().deliver(new Message(chat, "ann-" + chat, "d" + i, text));
    }
    List<String> seen = awaited(6);
    assertThat(seen).hasSize(6);
    for (int i = 0; i < 6; i++) {
      assertThat(seen.get(i).contains(ANSWER)).as("reply %s", i).isEqualTo(i % 2 == 0);
    }
  }
}
