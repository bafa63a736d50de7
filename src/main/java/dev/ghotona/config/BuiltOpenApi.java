package dev.ghotona.config;

import io.quarkus.arc.Unremovable;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Gives the description of the HTTP interface as the build has written it, in both formats. Quarkus
 * would read it and write it anew at each start, whether anybody asks for it or not
 * (docs/adr/0017-start.md).
 */
@Alternative
@Priority(1)
@Singleton
@Unremovable
class BuiltOpenApi extends OpenApiDocumentService {
  /** Where Quarkus looks for what it would prepare: where it finds nothing, it prepares nothing. */
  private static final class Nothing extends ClassLoader {
    Nothing() {
      super(null);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      return null;
    }
  }

  BuiltOpenApi() {
    OpenApiConstants.classLoader = new Nothing();
  }

  /** The document, of which there is only one. */
  @Override
  public byte[] getDocument(String name, Format format) {
    String file = "/" + OpenApiConstants.BASE_NAME + "." + format;
    try (InputStream written = BuiltOpenApi.class.getResourceAsStream(file)) {
      return written.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
