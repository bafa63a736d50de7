/** What operators and editors use over HTTP, behind a token. */
package dev.ghotona.operator;
