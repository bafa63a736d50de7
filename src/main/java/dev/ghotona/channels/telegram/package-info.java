/**
 * The Telegram channel: updates in by long polling or by webhook, replies out within Telegram's
 * limits.
 */
package dev.ghotona.channels.telegram;
