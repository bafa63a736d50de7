package dev.ghotona.channels.web;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The incidents that are known, over HTTP. */
@Path("/api/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incidents")
public class IncidentsResource {
  private static final int MOST = 1_000;

  @Inject Incidents incidents;

  /** Incidents in the order of their ids; a header Link leads to those that follow. */
  @GET
  @Operation(operationId = "incidents", summary = "List the incidents, a thousand at a time")
  public RestResponse<List<IncidentSummary>> some(
      @Parameter(description = "The last id of the portion before") @RestQuery @DefaultValue("")
          String after) {
    List<Incident> some = incidents.after(after, MOST + 1);
    List<IncidentSummary> shown = some.stream().limit(MOST).map(IncidentSummary::of).toList();
    var response = RestResponse.ResponseBuilder.ok(shown);
    return some.size() > MOST
        ? response.header(HttpHeaders.LINK, following(shown.getLast().id())).build()
        : response.build();
  }

  private static String following(String last) {
    return "</api/incidents?after=" + last + ">; rel=\"next\"";
  }

  /** One incident, whole. */
  @GET
  @Path("/{id}")
  @Operation(operationId = "incident", summary = "Read an incident, its claims and its sources")
  @APIResponse(
      responseCode = "200",
      description = "The incident",
      content = @Content(schema = @Schema(implementation = IncidentDetail.class)))
  @APIResponse(
      responseCode = "404",
      description = "No incident has this id",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public IncidentDetail byId(@RestPath String id) {
    return incidents
        .byId(id)
        .map(IncidentDetail::of)
        .orElseThrow(() -> new ProblemException(Problem.Kind.UNKNOWN_INCIDENT));
  }
}
