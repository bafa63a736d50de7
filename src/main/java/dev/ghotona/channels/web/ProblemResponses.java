package dev.ghotona.channels.web;

import dev.ghotona.conversation.StillPreparing;
import dev.ghotona.conversation.StoreUnavailable;
import dev.ghotona.domain.Language;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes a problem of whatever ends a request early: JSON for programs, a page for people. */
class ProblemResponses {
  private static final Logger LOG = Logger.getLogger(ProblemResponses.class);

  /** Long enough for a replica to be replaced, short enough for who waits for an answer. */
  private static final int RETRY_AFTER_SECONDS = 2;

  @ServerExceptionMapper
  Response known(ProblemException problem, HttpHeaders headers) {
    return json(problem.kind(), headers);
  }

  /** What has broken is told to the log by kind and place; its message may quote a statement. */
  @ServerExceptionMapper
  Response unavailable(StoreUnavailable fault, HttpHeaders headers) {
    LOG.error("The store is not available", Unspoken.of(fault));
    return json(Problem.Kind.UNAVAILABLE, headers);
  }

  @ServerExceptionMapper
  Response preparing(StillPreparing soon, HttpHeaders headers) {
    return json(Problem.Kind.STILL_PREPARING, headers);
  }

  /** A response that its thrower has already written stays as it is. */
  @ServerExceptionMapper
  Response refused(WebApplicationException refusal, HttpHeaders headers, UriInfo uri) {
    Response written = refusal.getResponse();
    if (written.hasEntity() || written.getStatus() < 400) {
      return written;
    }
    if (written.getStatus() == 404 && wantsPage(headers, uri)) {
      return page(headers);
    }
    Response problem = json(kindOf(written.getStatus()), headers);
    return withAllow(written, problem);
  }

  /** The log gets where it broke and what kind of fault it was, but no message. */
  @ServerExceptionMapper
  Response unexpected(Throwable fault, HttpHeaders headers) {
    LOG.error("A request failed", Unspoken.of(fault));
    return json(Problem.Kind.INTERNAL, headers);
  }

  private static Problem.Kind kindOf(int status) {
    return switch (status) {
      case 404 -> Problem.Kind.NOT_FOUND;
      case 405 -> Problem.Kind.METHOD_NOT_ALLOWED;
      case 406 -> Problem.Kind.NOT_ACCEPTABLE;
      case 413 -> Problem.Kind.LARGE_BODY;
      case 415 -> Problem.Kind.UNSUPPORTED_MEDIA_TYPE;
      default -> status < 500 ? Problem.Kind.BAD_REQUEST : Problem.Kind.INTERNAL;
    };
  }

  private static boolean wantsPage(HttpHeaders headers, UriInfo uri) {
    String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
    return accept != null
        && accept.contains(MediaType.TEXT_HTML)
        && !uri.getPath().startsWith("/api");
  }

  private static Response page(HttpHeaders headers) {
    return IncidentPages.missing(language(headers));
  }

  private static Response json(Problem.Kind kind, HttpHeaders headers) {
    Language language = language(headers);
    var response =
        Response.status(kind.status())
            .type(Problem.MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
            .entity(Problem.of(kind, language));
    return kind.status() == 503
        ? response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build()
        : response.build();
  }

  private static Response withAllow(Response from, Response to) {
    String allow = from.getHeaderString(HttpHeaders.ALLOW);
    if (allow != null) {
      to.getHeaders().putSingle(HttpHeaders.ALLOW, allow);
    }
    return to;
  }

  private static Language language(HttpHeaders headers) {
    return AcceptLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
