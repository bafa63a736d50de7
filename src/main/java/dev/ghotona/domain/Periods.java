package dev.ghotona.domain;

import java.time.Duration;

/**
 * For how long things are kept.
 *
 * @param texts texts of messages that could not be answered
 * @param receipts that a message was answered and a reply sent: no texts, but who and when
 * @param dialogues what was last talked about
 * @param languages languages chosen, since they were last of use
 * @param replies replies that are fetched
 * @param deadLetters replies that could not be sent
 * @param questions questions that found no answer, without who asked
 */
public record Periods(
    Duration texts,
    Duration receipts,
    Duration dialogues,
    Duration languages,
    Duration replies,
    Duration deadLetters,
    Duration questions) {}
