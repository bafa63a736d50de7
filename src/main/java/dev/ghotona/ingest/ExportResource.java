package dev.ghotona.ingest;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Incidents as files that other programs read, and that can be imported again. */
@Path("/api/exports")
@Tag(name = "Incidents")
public class ExportResource {
  private final Incidents incidents;

  ExportResource(Incidents incidents) {
    this.incidents = incidents;
  }

  /** One incident as an incident file. */
  @GET
  @Path("/{id}/yaml")
  @Produces("application/yaml")
  @Operation(operationId = "exportYaml", summary = "An incident as an incident file in YAML")
  public String yaml(@RestPath String id) {
    return IncidentExport.yaml(incident(id));
  }

  /** One incident as STIX. */
  @GET
  @Path("/{id}/stix")
  @Produces("application/stix+json;version=2.1")
  @Operation(operationId = "exportStix", summary = "An incident as a bundle of STIX 2.1")
  public String stix(@RestPath String id) {
    return IncidentExport.stix(incident(id));
  }

  private Incident incident(String id) {
    return incidents.byId(id).orElseThrow(NotFoundException::new);
  }
}
