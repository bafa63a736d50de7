package dev.ghotona.channels.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What holds for every request, before it is known what answers it. */
class WebHeaders {
  /** The pages load nothing from elsewhere and run no script but their own files. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  /** The page needs nothing of the machine that it is on. */
  private static final String PERMISSIONS_POLICY =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  /** Checked once, and not again with each response. */
  private static final Map<CharSequence, CharSequence> ALWAYS =
      Map.of(
          fixed("X-Content-Type-Options"), fixed("nosniff"),
          fixed("Referrer-Policy"), fixed("strict-origin-when-cross-origin"),
          fixed("Permissions-Policy"), fixed(PERMISSIONS_POLICY),
          fixed("Cross-Origin-Opener-Policy"), fixed("same-origin"),
          fixed("Cross-Origin-Resource-Policy"), fixed("same-origin"),
          fixed("X-Frame-Options"), fixed("DENY"));

  private static final CharSequence POLICY = fixed("Content-Security-Policy");
  private static final CharSequence POLICY_OF_PAGES = fixed(CONTENT_SECURITY_POLICY);
  private static final CharSequence NO_STORE = fixed("no-store");
  private static final CharSequence NO_CACHE = fixed("no-cache");

  /** Quarkus turns away what is larger too, but without a word. */
  @ConfigProperty(name = "quarkus.http.limits.max-body-size")
  MemorySize most;

  private static CharSequence fixed(String text) {
    return HttpHeaders.createOptimized(text);
  }

  void register(@Observes Filters filters) {
    filters.register(this::addHeaders, 200);
    filters.register(this::refuseLargeBody, 190);
  }

  private void addHeaders(RoutingContext context) {
    var headers = context.response().headers();
    ALWAYS.forEach(headers::set);
    if ("https".equals(context.request().scheme())) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
    String path = context.request().path();
    if (path == null || !path.startsWith("/q/")) {
      headers.set(POLICY, POLICY_OF_PAGES);
      headers.set(HttpHeaders.CACHE_CONTROL, caching(path));
    }
    context.next();
  }

  /** Pages are asked for anew each time, lest a phone keep an old script for a new interface. */
  private static CharSequence caching(String path) {
    return path != null && path.startsWith("/api/") ? NO_STORE : NO_CACHE;
  }

  private void refuseLargeBody(RoutingContext context) {
    boolean question = takesQuestions(context.request().path());
    if (isLarge(context.request(), question ? RequestReader.MAX_BODY_BYTES : most.asLongValue())) {
      refuse(context);
    } else {
      context.next();
    }
  }

  private static boolean takesQuestions(String path) {
    return AskResource.PATH.equals(path) || MessagesResource.PATH.equals(path);
  }

  private static boolean isLarge(HttpServerRequest request, long most) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null
        && isNumber(length)
        && (length.length() > 9 || Integer.parseInt(length) > most);
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** What is still to come of the body is not waited for. */
  private void refuse(RoutingContext context) {
    context.response().putHeader(HttpHeaders.CONNECTION, "close");
    EarlyProblem.end(context, Problem.Kind.LARGE_BODY);
  }
}
