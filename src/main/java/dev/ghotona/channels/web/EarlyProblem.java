package dev.ghotona.channels.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Ends a request with a problem before it is known what would answer it. */
final class EarlyProblem {
  private EarlyProblem() {}

  /** Writes the problem in the caller's language, with the headers that are set so far. */
  static void end(RoutingContext context, Problem.Kind kind) {
    var language = AcceptLanguage.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    var problem = Problem.of(kind, language);
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(OutgoingJson.text(problem));
  }
}
