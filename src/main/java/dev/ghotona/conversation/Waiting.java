package dev.ghotona.conversation;

/**
 * A stored delivery that is to be answered.
 *
 * @param number its place in the inbox
 * @param memory what was remembered of its party when it was taken
 * @param attempts how often we have broken on it
 */
public record Waiting(long number, Delivery delivery, Memory memory, int attempts) {}
