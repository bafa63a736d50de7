package dev.ghotona.channels.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.common.types.AllWriteableMarker;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Sends what writes itself, on the thread that has it, and makes a text of it to be stored. */
@Provider
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OutgoingJson implements ServerMessageBodyWriter<Outgoing>, AllWriteableMarker {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
    return true;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return true;
  }

  @Override
  public void writeResponse(Outgoing out, Type generic, ServerRequestContext context)
      throws IOException {
    write(out, context.getOrCreateOutputStream());
  }

  @Override
  public void writeTo(
      Outgoing out,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream stream)
      throws IOException {
    write(out, stream);
  }

  /** Closed only once all is written: what breaks off is to become a problem, not half a reply. */
  static void write(Outgoing out, OutputStream stream) throws IOException {
    JsonGenerator json = JSON.createGenerator(stream);
    out.write(json);
    json.close();
  }

  /** As it is stored: what takes two units of UTF-16 stands as it is, where sent it is escaped. */
  static String text(Outgoing out) {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      out.write(json);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return text.toString();
  }
}
