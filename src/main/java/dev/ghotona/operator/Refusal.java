package dev.ghotona.operator;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Ends a request with a problem, as RFC 9457 has it. */
final class Refusal {
  private Refusal() {}

  /**
   * The problem.
   *
   * @param kind tells it from others, in every language the same
   * @param title in plain English
   */
  static WebApplicationException of(int status, String kind, String title) {
    String problem =
        "{\"type\":\"urn:ghotona:problem:%s\",\"status\":%d,\"title\":\"%s\"}"
            .formatted(kind, status, plain(title));
    return new WebApplicationException(
        Response.status(status).type("application/problem+json").entity(problem).build());
  }

  private static String plain(String title) {
    return title.replace("\\", "/").replace("\"", "'").replaceAll("\\p{Cntrl}", " ");
  }
}
