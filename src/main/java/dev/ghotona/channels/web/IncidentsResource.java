package dev.ghotona.channels.web;

import dev.ghotona.domain.Incidents;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The incidents that are known, over HTTP. */
@Path("/api/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incidents")
public class IncidentsResource {
  @Inject Incidents incidents;

  /** All incidents, in the order of their ids. */
  @GET
  @Operation(operationId = "incidents", summary = "List the incidents")
  public List<IncidentSummary> all() {
    return incidents.all().stream().map(IncidentSummary::of).toList();
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
