package dev.ghotona.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ghotona.conversation.Interlocutor.Exchange;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was answered of late to those who had said nothing before: on the day of an attack many ask
 * the same. It is kept in memory alone, and not for long, since people typed it. Thread-safe.
 */
final class AnswerCache {
  private static final int MOST = 1_000;

  /** In UTF-16 units: nobody types the same long text twice. */
  private static final int LONGEST = 256;

  private static final Duration KEPT = Duration.ofMinutes(10);

  /**
   * All that an answer depends on.
   *
   * @param chosen the language that came with the text
   * @param before the language chosen earlier
   * @param known the state of what is known
   * @param today the day of asking, by which "last month" is told
   */
  record Question(
      String text,
      Optional<Language> chosen,
      Letters letters,
      Optional<Language> before,
      long known,
      LocalDate today) {}

  private final Cache<Question, Exchange> answers =
      Caffeine.newBuilder()
          .maximumSize(MOST)
          .expireAfterWrite(KEPT)
          .executor(Runnable::run)
          .build();

  /** The answer to this question that is kept, or else a new one. */
  Exchange answer(Question question, Supplier<Exchange> otherwise) {
    if (question.text().length() > LONGEST) {
      return otherwise.get();
    }
    Exchange kept = answers.getIfPresent(question);
    if (kept == null) {
      kept = otherwise.get();
      answers.put(question, kept);
    }
    return kept;
  }
}
