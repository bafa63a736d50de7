package dev.ghotona.operator;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Turns away who has no token. Where none is set there is nothing to be found. */
@Provider
@OperatorsOnly
public class TokenCheck implements ContainerRequestFilter {
  private static final String SCHEME = "Bearer ";

  private final OperatorToken token;

  TokenCheck(OperatorToken token) {
    this.token = token;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!token.isSet()) {
      throw new NotFoundException();
    }
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null
        || !header.startsWith(SCHEME)
        || !token.matches(header.substring(SCHEME.length()))) {
      request.abortWith(refusal());
    }
  }

  private static Response refusal() {
    return Response.status(Response.Status.UNAUTHORIZED)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .type("application/problem+json")
        .entity(
            "{\"type\":\"urn:ghotona:problem:unauthorized\",\"status\":401,"
                + "\"title\":\"The operators' token is needed\"}")
        .build();
  }
}
