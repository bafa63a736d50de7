package dev.ghotona.ingest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.Closeable;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A feed over HTTP, at the address that the client is made for. Closed, it leaves what is not read.
 */
@Path("")
interface FeedClient extends Closeable {
  /**
   * Asks for it unless it is as it was.
   *
   * @param etag as it was last told; null: not asked for by it
   * @param lastModified as it was last told; null: not asked for by it
   * @return of whatever status, with its content as it comes
   */
  @GET
  RestResponse<InputStream> get(
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String etag,
      @HeaderParam(HttpHeaders.IF_MODIFIED_SINCE) String lastModified);
}
