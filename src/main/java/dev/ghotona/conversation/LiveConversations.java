package dev.ghotona.conversation;

import dev.ghotona.conversation.Interlocutor.Exchange;
import dev.ghotona.conversation.Interlocutor.Manner;
import dev.ghotona.domain.Stage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Replies while the caller waits; what is said under an id is remembered in the store. */
public final class LiveConversations implements Conversations {
  /** In UTF-16 units; longer than questions are, and far shorter than what people paste. */
  private static final int SHORT = 256;

  private final Interlocutor interlocutor;
  private final Memories memories;
  private final Records records;
  private final Duration silence;
  private final Clock clock;
  private final Consumer<Happening> happenings;

  /**
   * @param silence after this long what was talked about counts no more
   */
  public LiveConversations(
      Interlocutor interlocutor,
      Memories memories,
      Records records,
      Duration silence,
      Clock clock,
      Consumer<Happening> happenings) {
    this.interlocutor = interlocutor;
    this.memories = memories;
    this.records = records;
    this.silence = silence;
    this.clock = clock;
    this.happenings = happenings;
  }

  @Override
  public Heard hear(Said said) {
    Fit.utterance(said.text());
    Request request = Request.typed(said.text());
    Heard heard =
        said.conversation()
            .map(id -> inConversation(partyOf(said, id), request, said))
            .orElseGet(() -> reply(request, said, Memory.NONE).heard());
    return told(said, heard);
  }

  @Override
  public Optional<Heard> hearAtOnce(Said said) {
    if (said.conversation().isPresent()
        || said.text().length() > SHORT
        || Request.command(said.text()).isPresent()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return Stage.ANSWER
        .of(
            () ->
                interlocutor.hearAtOnce(
                    said.text(), said.language(), said.letters(), Memory.NONE, now))
        .map(exchange -> told(said, exchange.heard()));
  }

  private Heard told(Said said, Heard heard) {
    happenings.accept(new Happening.Replied(said.channel(), heard));
    return heard;
  }

  private static Party partyOf(Said said, String id) {
    return new Party(new Address(said.channel(), "", id), id);
  }

  private Heard inConversation(Party party, Request request, Said said) {
    Memory before = memories.of(party);
    Exchange exchange = reply(request, said, before);
    if (request.asksToForget()) {
      records.erasePerson(said.channel(), party.person());
    } else {
      memories.keep(new Memories.Change(party, before, exchange.memory(), exchange.unanswered()));
    }
    return exchange.heard();
  }

  private Exchange reply(Request request, Said said, Memory memory) {
    Instant now = clock.instant();
    var manner = new Manner(said.language(), said.letters(), said.locale(), now);
    return Stage.ANSWER.of(() -> interlocutor.reply(request, manner, memory.after(silence, now)));
  }
}
