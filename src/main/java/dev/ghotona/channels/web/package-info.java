/**
 * The web channel: the chat page at {@code /}, the pages about incidents, and the HTTP interface
 * under {@code /api}.
 */
package dev.ghotona.channels.web;
