package dev.ghotona.channels.web;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The pages about incidents, for people to read. */
@Path("/incidents")
@Produces(MediaType.TEXT_HTML)
public class IncidentPages {
  private static final int MOST = 200;

  @Inject Incidents incidents;

  @CheckedTemplate
  static class Templates {
    private Templates() {}

    static native TemplateInstance incidents(
        Language language, List<Row> rows, Optional<String> last);

    static native TemplateInstance incident(Language language, IncidentPage page);

    static native TemplateInstance missing(Language language);
  }

  /** An incident in the list. */
  record Row(String id, String name, Optional<String> period) {
    static Row of(Incident incident, Language language) {
      var period = incident.period().map(new DateWords(language)::of);
      return new Row(incident.id(), incident.names().nearest(language), period);
    }
  }

  /** Some incidents, and a link to those that follow. */
  @GET
  @Operation(hidden = true)
  public Response some(
      @RestQuery String lang,
      @RestQuery @DefaultValue("") String after,
      @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    Language language = language(lang, accepted);
    List<Incident> some = incidents.after(after, MOST + 1);
    var rows = some.stream().limit(MOST).map(i -> Row.of(i, language)).toList();
    var last = Optional.of(some).filter(s -> s.size() > MOST).map(s -> rows.getLast().id());
    return page(200, Templates.incidents(language, rows, last), language);
  }

  /** One incident, or a page that says that it is not there. */
  @GET
  @Path("/{id}")
  @Operation(hidden = true)
  public Response byId(
      @RestPath String id,
      @RestQuery String lang,
      @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    Language language = language(lang, accepted);
    return incidents
        .byId(id)
        .map(i -> page(200, Templates.incident(language, IncidentPage.of(i, language)), language))
        .orElseGet(() -> missing(language));
  }

  /** The page for an address at which there is nothing. */
  static Response missing(Language language) {
    return page(404, Templates.missing(language), language);
  }

  private static Language language(String chosen, String accepted) {
    return Language.ofTag(chosen).orElseGet(() -> AcceptLanguage.of(accepted));
  }

  private static Response page(int status, TemplateInstance template, Language language) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .entity(template.setLocale(language.tag()).render())
        .build();
  }
}
