package dev.ghotona.config;

import dev.ghotona.domain.Stage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes a span of each stage, where traces are wanted. All spans of a delivery are of one trace,
 * whose id comes of the correlation id: so its receipt, its answer and its sending are found
 * together, whichever replicas they were in and whatever died in between. No text, no name and no
 * address is in them.
 */
@Singleton
class Tracing implements Stage.Watcher {
  /** The correlation id of a span, as in the log. */
  static final String TRACE = "ghotona.trace";

  private final Tracer tracer;
  private final boolean disabled;

  Tracing(Tracer tracer, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled) {
    this.tracer = tracer;
    this.disabled = disabled;
  }

  void start(@Observes StartupEvent event) {
    Stage.watchedBy(disabled ? null : this);
  }

  void stop(@Observes ShutdownEvent event) {
    Stage.watchedBy(null);
  }

  @Override
  public <T> T watch(Stage stage, Optional<String> trace, Supplier<T> work) {
    Span span = begun(stage, trace);
    try (Scope _ = span.makeCurrent()) {
      return work.get();
    } catch (RuntimeException fault) {
      // By its kind alone: a message may quote what somebody typed.
      span.setStatus(StatusCode.ERROR, fault.getClass().getName());
      throw fault;
    } finally {
      span.end();
    }
  }

  private Span begun(Stage stage, Optional<String> trace) {
    var span = tracer.spanBuilder(stage.name().toLowerCase(Locale.ROOT));
    trace.ifPresent(id -> span.setParent(parent(id)).setAttribute(TRACE, id));
    return span.startSpan();
  }

  private static Context parent(String trace) {
    UUID id = UUID.nameUUIDFromBytes(trace.getBytes(StandardCharsets.UTF_8));
    String delivery = id.toString().replace("-", "");
    var context =
        SpanContext.createFromRemoteParent(
            delivery, delivery.substring(16), TraceFlags.getSampled(), TraceState.getDefault());
    return Context.root().with(Span.wrap(context));
  }
}
