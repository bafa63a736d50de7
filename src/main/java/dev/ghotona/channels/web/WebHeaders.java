package dev.ghotona.channels.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What holds for every request, before it is known what answers it. */
class WebHeaders {
  /** The pages load nothing from elsewhere and run no script but their own files. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  @Inject ObjectMapper json;

  void register(@Observes Filters filters) {
    filters.register(this::addHeaders, 200);
    filters.register(this::refuseLargeBody, 190);
  }

  private void addHeaders(RoutingContext context) {
    var headers = context.response().headers();
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
    String path = context.request().path();
    if (path == null || !path.startsWith("/q/")) {
      headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
      headers.set(HttpHeaders.CACHE_CONTROL, caching(path));
    }
    context.next();
  }

  /** Pages are asked for anew each time, lest a phone keep an old script for a new interface. */
  private static String caching(String path) {
    return path != null && path.startsWith("/api/") ? "no-store" : "no-cache";
  }

  private void refuseLargeBody(RoutingContext context) {
    if (takesQuestions(context.request().path()) && isLarge(context.request())) {
      refuse(context);
    } else {
      context.next();
    }
  }

  private static boolean takesQuestions(String path) {
    return AskResource.PATH.equals(path) || MessagesResource.PATH.equals(path);
  }

  private static boolean isLarge(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null
        && length.matches("[0-9]+")
        && (length.length() > 9 || Integer.parseInt(length) > RequestReader.MAX_BODY_BYTES);
  }

  private void refuse(RoutingContext context) {
    var language = AcceptLanguage.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    var problem = Problem.of(Problem.Kind.LARGE_BODY, language);
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, "close")
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
