package dev.ghotona.channels.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Pattern;

/** Turns away who asks too much of {@code /api}, before anything of the request is read. */
class LimitFilter {
  /** Below that of {@link WebHeaders}, so that these are on a refusal too. */
  private static final int PRIORITY = 195;

  private static final String LIMITED = "/api/";
  private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");

  @Inject RequestLimits limits;

  void register(@Observes Filters filters) {
    filters.register(this::limit, PRIORITY);
  }

  private void limit(RoutingContext context) {
    Duration wait = isLimited(context) ? limits.wait(caller(context)) : Duration.ZERO;
    if (wait.isZero()) {
      context.next();
    } else {
      long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
      context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
      EarlyProblem.end(context, Problem.Kind.TOO_MANY_REQUESTS);
    }
  }

  /** As the router takes it: {@code /web/../api/ask} and {@code /api;x/ask} are of it too. */
  private static boolean isLimited(RoutingContext context) {
    String path = context.normalizedPath();
    return path != null && withoutParameters(path).startsWith(LIMITED);
  }

  private static String withoutParameters(String path) {
    return path.indexOf(';') < 0 ? path : PARAMETERS.matcher(path).replaceAll("");
  }

  /** Behind a proxy that is believed, this is whom the proxy names. */
  private static Caller caller(RoutingContext context) {
    var address = context.request().remoteAddress();
    String host = address == null ? null : address.hostAddress();
    return Caller.at(host == null ? "" : host);
  }
}
