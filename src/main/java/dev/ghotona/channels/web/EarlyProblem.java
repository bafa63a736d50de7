package dev.ghotona.channels.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Ends a request with a problem before it is known what would answer it. */
@Singleton
class EarlyProblem {
  private final ObjectMapper json;

  EarlyProblem(ObjectMapper json) {
    this.json = json;
  }

  /** Writes the problem in the caller's language, with the headers that are set so far. */
  void end(RoutingContext context, Problem.Kind kind) {
    var language = AcceptLanguage.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    var problem = Problem.of(kind, language);
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(text(problem));
  }

  private String text(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }
}
