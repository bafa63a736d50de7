package dev.ghotona.channels.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The addresses that Slack calls, and those by which workspaces install the app. */
@Path(SlackResource.PATH)
@RunOnVirtualThread
public class SlackResource {
  static final String PATH = "/slack";
  static final String INSTALL = "/install";
  static final String REDIRECT = "/oauth_redirect";

  /** Far more than Slack ever sends. */
  private static final int MAX_BODY_BYTES = 1024 * 1024;

  private final SlackApp app;
  private final SlackRequestParser parser;
  private final Optional<Signature> signature;
  private final boolean installable;

  SlackResource(SlackSettings settings, SlackApp app, Tokens tokens, Clock clock) {
    boolean on = settings.mode() == SlackSettings.Mode.HTTP;
    this.app = app;
    this.parser = new SlackRequestParser(app.config());
    this.signature =
        settings.signingSecret().filter(s -> on).map(secret -> new Signature(secret, clock));
    this.installable = settings.mode() != SlackSettings.Mode.OFF && tokens.installs().isPresent();
  }

  /** Events. */
  @POST
  @Path("/events")
  @Operation(hidden = true)
  public Response events(InputStream body, @Context HttpHeaders headers) {
    return signed(body, headers, "/events");
  }

  /** Slash commands. */
  @POST
  @Path("/commands")
  @Operation(hidden = true)
  public Response commands(InputStream body, @Context HttpHeaders headers) {
    return signed(body, headers, "/commands");
  }

  /** Buttons and dialogs. */
  @POST
  @Path("/interactions")
  @Operation(hidden = true)
  public Response interactions(InputStream body, @Context HttpHeaders headers) {
    return signed(body, headers, "/interactions");
  }

  /** Where a workspace begins to install the app. */
  @GET
  @Path(INSTALL)
  @Operation(hidden = true)
  public Response install(@Context HttpHeaders headers, @Context UriInfo uri) {
    return visited(headers, uri, INSTALL);
  }

  /** Where Slack sends who has allowed it. */
  @GET
  @Path(REDIRECT)
  @Operation(hidden = true)
  public Response redirected(@Context HttpHeaders headers, @Context UriInfo uri) {
    return visited(headers, uri, REDIRECT);
  }

  // Nothing of a body is parsed before it is known who has sent it.
  private Response signed(InputStream body, HttpHeaders headers, String path) {
    if (signature.isEmpty()) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    byte[] bytes = read(body);
    if (bytes.length > MAX_BODY_BYTES) {
      return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
    }
    boolean genuine =
        signature
            .get()
            .isOf(
                bytes,
                headers.getHeaderString("X-Slack-Request-Timestamp"),
                headers.getHeaderString("X-Slack-Signature"));
    return genuine
        ? run(request(bytes, headers, path, Map.of()))
        : Response.status(Response.Status.UNAUTHORIZED).build();
  }

  private static byte[] read(InputStream body) {
    try {
      return body.readNBytes(MAX_BODY_BYTES + 1);
    } catch (IOException brokenOff) {
      return new byte[0];
    }
  }

  private Response visited(HttpHeaders headers, UriInfo uri, String path) {
    return installable
        ? run(request(new byte[0], headers, path, uri.getQueryParameters()))
        : Response.status(Response.Status.NOT_FOUND).build();
  }

  private static HttpRequest request(
      byte[] body, HttpHeaders headers, String path, Map<String, List<String>> query) {
    return HttpRequest.builder()
        .requestUri(PATH + path)
        .queryString(query)
        .requestBody(new String(body, StandardCharsets.UTF_8))
        .headers(new RequestHeaders(headers.getRequestHeaders()))
        .remoteAddress("")
        .build();
  }

  private Response run(HttpRequest raw) {
    Optional<Request<?>> request = parsed(raw);
    if (request.isEmpty()) {
      return Response.status(Response.Status.BAD_REQUEST).build();
    }
    var done = app.run(request.get());
    var response = Response.status(done.getStatusCode());
    done.getHeaders().forEach((name, values) -> values.forEach(v -> response.header(name, v)));
    return done.getBody() == null
        ? response.build()
        : response.type(done.getContentType()).entity(done.getBody()).build();
  }

  private Optional<Request<?>> parsed(HttpRequest raw) {
    try {
      return Optional.ofNullable(parser.parse(raw));
    } catch (RuntimeException unknown) {
      return Optional.empty();
    }
  }
}
