package dev.ghotona.channels.web;

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

  /** The page needs nothing of the machine that it is on. */
  private static final String PERMISSIONS_POLICY =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  @Inject EarlyProblem problems;

  void register(@Observes Filters filters) {
    filters.register(this::addHeaders, 200);
    filters.register(this::refuseLargeBody, 190);
  }

  private void addHeaders(RoutingContext context) {
    var headers = context.response().headers();
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.set("Permissions-Policy", PERMISSIONS_POLICY);
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("X-Frame-Options", "DENY");
    if ("https".equals(context.request().scheme())) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
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

  /** What is still to come of the body is not waited for. */
  private void refuse(RoutingContext context) {
    context.response().putHeader(HttpHeaders.CONNECTION, "close");
    problems.end(context, Problem.Kind.LARGE_BODY);
  }
}
