package dev.ghotona.channels.telegram;

import dev.ghotona.conversation.Conversations;
import dev.ghotona.conversation.Conversations.Said;
import dev.ghotona.conversation.WellFormed;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.Language;
import dev.ghotona.wording.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;

/**
 * Answers to be sent into any chat. Nothing of a query is kept, and one that is left unanswered
 * harms nobody: the next letter typed is another query.
 */
@ApplicationScoped
class InlineAnswers {
  private static final int MOST = 10;
  private static final int MOST_AT_ONCE = 16;
  private static final int LONGEST_TITLE = 64;
  private static final int LONGEST_DESCRIPTION = 160;

  /** Stored incidents seldom change; a correction is to be seen soon all the same. */
  private static final int CACHED_SECONDS = 60;

  private final BotApi api;
  private final Conversations conversations;
  private final Incidents incidents;
  private final ReplyWriter writer = new ReplyWriter(Split.LONGEST);
  private final Semaphore room = new Semaphore(MOST_AT_ONCE);

  InlineAnswers(BotApi api, Conversations conversations, Incidents incidents) {
    this.api = api;
    this.conversations = conversations;
    this.incidents = incidents;
  }

  /** Answers a query, beside whatever else is done; drops it where too many are being answered. */
  void begin(InlineQuery query) {
    if (room.tryAcquire()) {
      Thread.ofVirtual().start(() -> answerAndLeave(query));
    }
  }

  private void answerAndLeave(InlineQuery query) {
    try {
      api.call(answer(query));
    } finally {
      room.release();
    }
  }

  private AnswerInlineQuery answer(InlineQuery query) {
    Found found = found(query);
    return AnswerInlineQuery.builder()
        .inlineQueryId(query.getId())
        .results(List.copyOf(found.results().values()))
        .isPersonal(found.personal())
        .cacheTime(CACHED_SECONDS)
        .build();
  }

  /**
   * What is found.
   *
   * @param personal whether others get something else for the same words
   */
  private record Found(Map<String, InlineQueryResult> results, boolean personal) {}

  private Found found(InlineQuery query) {
    String text = WellFormed.text(query.getQuery());
    boolean asked = !WellFormed.isInvisible(text) && text.length() <= Said.MAX_TEXT_LENGTH;
    return (asked ? answers(text) : Optional.<Map<String, InlineQueryResult>>empty())
        .map(results -> new Found(results, false))
        .orElseGet(() -> new Found(overviews(own(query)), true));
  }

  /** Without words of theirs to go by, the language is that of their app. */
  private static Language own(InlineQuery query) {
    return Language.ofTag(query.getFrom().getLanguageCode()).orElse(Language.ENGLISH);
  }

  /** The answer, and answers to what it suggests, nearest first; empty where there is none. */
  private Optional<Map<String, InlineQueryResult>> answers(String text) {
    var results = new LinkedHashMap<String, InlineQueryResult>();
    var asked = new ArrayList<>(List.of(text));
    Optional<Language> language = Optional.empty();
    for (int i = 0; i < asked.size() && i < 2 * MOST && results.size() < MOST; i++) {
      Reply reply = reply(asked.get(i), language);
      language = Optional.of(reply.language());
      add(results, i == 0 ? Optional.empty() : Optional.of(asked.get(i)), reply);
      reply.suggestions().stream().filter(s -> !asked.contains(s)).forEach(asked::add);
    }
    return results.isEmpty() ? Optional.empty() : Optional.of(results);
  }

  private Map<String, InlineQueryResult> overviews(Language language) {
    var results = new LinkedHashMap<String, InlineQueryResult>();
    for (Incident incident : incidents.after("", MOST)) {
      String name = incident.names().nearest(language);
      add(results, Optional.of(name), reply(name, Optional.of(language)));
    }
    return results;
  }

  private Reply reply(String text, Optional<Language> language) {
    return conversations.hear(new Said(Place.CHANNEL, Optional.empty(), text, language)).reply();
  }

  /** Only what cites its sources is worth sending to others. */
  private void add(Map<String, InlineQueryResult> results, Optional<String> question, Reply reply) {
    if (!reply.citations().isEmpty() && reply.outcome() == Reply.Outcome.ANSWERED) {
      writer
          .single(reply)
          .ifPresent(html -> results.putIfAbsent(Keys.id(html), result(html, question, reply)));
    }
  }

  private static InlineQueryResult result(String html, Optional<String> question, Reply reply) {
    String title =
        question.or(() -> reply.incident().map(Reply.IncidentName::name)).orElse(reply.text());
    return InlineQueryResultArticle.builder()
        .id(Keys.id(html))
        .title(Split.shortened(title, LONGEST_TITLE))
        .description(Split.shortened(reply.text().replace('\n', ' '), LONGEST_DESCRIPTION))
        .inputMessageContent(
            InputTextMessageContent.builder()
                .messageText(html)
                .parseMode("HTML")
                .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
                .build())
        .build();
  }
}
