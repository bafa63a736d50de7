/** Slack: what comes in by HTTP or Socket Mode, and what goes out by its Web API. */
package dev.ghotona.channels.slack;
