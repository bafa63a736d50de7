package dev.ghotona.operator;

import dev.ghotona.domain.Imports;
import dev.ghotona.ingest.Fault;
import dev.ghotona.ingest.Format;
import dev.ghotona.ingest.ImportReport;
import dev.ghotona.ingest.Importing;
import dev.ghotona.ingest.Material;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Imports over HTTP: to make, to list and to undo them. */
@Path("/api/imports")
@Produces(MediaType.APPLICATION_JSON)
@OperatorsOnly
@Tag(name = "Operators")
public class ImportsResource {
  private static final int MOST_AT_ONCE = 100;

  private final Importing importing;
  private final Imports imports;

  ImportsResource(Importing importing, Imports imports) {
    this.importing = importing;
    this.imports = imports;
  }

  /** A report as it goes out. */
  @Schema(name = "ImportReport")
  public record Report(
      @Schema(nullable = true, description = "To undo it; null where nothing was changed")
          Long number,
      boolean dry,
      long added,
      long updated,
      long unchanged,
      long faults,
      @Schema(description = "The first of what was added or updated") List<Changed> changes,
      @Schema(description = "The first of the faults") List<Told> told) {}

  /** What was added or updated, as it goes out. */
  @Schema(name = "ImportedItem")
  public record Changed(
      String item,
      String name,
      @Schema(enumeration = {"ADDED", "UPDATED"}) String change,
      @Schema(
              description =
                  "Claims of an updated incident: + before the ids of those that it gets, - before"
                      + " those that go, ~ before those that change")
          List<String> claims) {}

  /** A fault as it goes out. */
  @Schema(name = "ImportFault")
  public record Told(String file, int line, String reason) {}

  /** An import as it goes out. */
  @Schema(name = "Import")
  public record Run(
      long number,
      String origin,
      String format,
      Instant at,
      long added,
      long updated,
      long faults,
      boolean undone) {}

  /** How much was undone. */
  @Schema(name = "Undone")
  public record Undone(long items) {}

  /** Imports a file. */
  @POST
  @Path("/{format}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(operationId = "import", summary = "Import a file, or see what importing would change")
  public Report run(
      @RestPath String format,
      @RestQuery String name,
      @RestQuery("dry-run") @DefaultValue("false") boolean dry,
      @RestForm("file") FileUpload file,
      @RestForm("mapping") FileUpload mapping) {
    if (file == null) {
      throw Refusal.of(400, "missing-file", "The part \"file\" is missing");
    }
    Format wanted = Format.ofTag(format).orElseThrow(ImportsResource::unknownFormat);
    return report(run(order(wanted, name == null ? file.fileName() : name, dry), file, mapping));
  }

  private static WebApplicationException unknownFormat() {
    String formats =
        Arrays.stream(Format.values()).map(Format::tag).collect(Collectors.joining(", "));
    return Refusal.of(404, "unknown-format", "There is no such format; there are " + formats);
  }

  private static Importing.Order order(Format format, String name, boolean dry) {
    try {
      return new Importing.Order(format, name, dry);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(400, "import-name", "A name is needed: letters, digits, . _ and -");
    }
  }

  private ImportReport run(Importing.Order order, FileUpload file, FileUpload mapping) {
    try (var content = Files.newInputStream(file.uploadedFile())) {
      Optional<byte[]> columns =
          mapping == null
              ? Optional.empty()
              : Optional.of(Files.readAllBytes(mapping.uploadedFile()));
      return importing.run(order, new Material(order.name(), content, columns), items -> {});
    } catch (IOException e) {
      throw new UncheckedIOException("What was sent cannot be read", e);
    }
  }

  /** Lists imports. */
  @GET
  @Operation(operationId = "imports", summary = "List the latest hundred imports")
  public List<Run> latest() {
    return imports.latest(MOST_AT_ONCE).stream().map(ImportsResource::run).toList();
  }

  /** Undoes an import. */
  @DELETE
  @Path("/{number}")
  @Operation(
      operationId = "undoImport",
      summary = "Put back what stood there before an import",
      description =
          "404: there is none, or it is undone already; 409: a later import has changed the same, and is to be undone first")
  public Undone undo(@RestPath long number) {
    return switch (imports.undo(number)) {
      case Imports.Undone.Done(long items) -> new Undone(items);
      case Imports.Undone.Unknown unknown ->
          throw Refusal.of(
              404, "unknown-import", "There is no such import, or it is undone already");
      case Imports.Undone.Overlaid(long by) ->
          throw Refusal.of(409, "later-import", "Import " + by + " is to be undone first");
    };
  }

  private static Report report(ImportReport report) {
    return new Report(
        report.number().orElse(null),
        report.dry(),
        report.added(),
        report.updated(),
        report.unchanged(),
        report.faults(),
        report.changes().stream()
            .map(c -> new Changed(c.item(), c.name(), c.change().name(), c.claims()))
            .toList(),
        report.told().stream().map(ImportsResource::told).toList());
  }

  private static Told told(Fault fault) {
    return new Told(fault.file(), fault.line(), fault.reason());
  }

  private static Run run(Imports.Run run) {
    return new Run(
        run.number(),
        run.origin(),
        run.format(),
        run.at(),
        run.added(),
        run.updated(),
        run.refused(),
        run.undone());
  }
}
