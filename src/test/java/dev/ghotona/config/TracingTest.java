package dev.ghotona.config;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Awaited;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spans from a delivery to its reply, as they would go out. */
@QuarkusTest
@TestProfile(TracingTest.Traced.class)
class TracingTest {
  private static final String TEXT = "When was AIIMS attacked, dear Thistlewick?";

  /** Not asked elsewhere: an answer that is kept is not made again. */
  private static final String NOT_KEPT = "Who attacked AIIMS, dear Thistlewick?";

  private static final String CONVERSATION = "conversation-51e0aa7c-traced";

  /** Traces are wanted; they stay here. */
  public static class Traced implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.otel.sdk.disabled", "false",
          "quarkus.otel.simple", "true",
          "quarkus.otel.exporter.otlp.enabled", "false");
    }
  }

  /** Keeps what would be sent. */
  @ApplicationScoped
  static class Kept {
    @Produces
    @Singleton
    InMemorySpanExporter exporter() {
      return InMemorySpanExporter.create();
    }
  }

  @Inject InMemorySpanExporter exporter;

  @BeforeEach
  void forget() {
    exporter.reset();
  }

  private List<SpanData> spans() {
    return exporter.getFinishedSpanItems();
  }

  @Test
  void a_question_is_folded_understood_looked_up_and_worded_in_one_trace() {
    given()
        .contentType("application/json")
        .body(Map.of("text", NOT_KEPT))
        .post("/api/ask")
        .then()
        .statusCode(200);
    Awaited.until(() -> spans().stream().anyMatch(span -> span.getName().equals("answer")));
    assertThat(spans())
        .extracting(SpanData::getName)
        .containsExactly("fold", "understand", "find", "word", "answer");
    assertThat(spans())
        .extracting(SpanData::getTraceId)
        .containsOnly(spans().getFirst().getTraceId());
  }

  @Test
  void a_delivery_and_its_answer_are_one_trace_that_tells_nothing_of_people() {
    given()
        .contentType("application/json")
        .body(Map.of("text", TEXT, "conversation", CONVERSATION, "delivery", "1"))
        .post("/api/messages")
        .then()
        .statusCode(202);
    Awaited.until(() -> spans().stream().anyMatch(span -> span.getName().equals("answer")));
    assertThat(spans())
        .extracting(SpanData::getName)
        .contains("receive", "fold", "understand", "find", "word", "answer");
    assertThat(spans())
        .extracting(SpanData::getTraceId)
        .containsOnly(spans().getFirst().getTraceId());
    assertThat(spans().toString())
        .contains("ghotona.trace")
        .doesNotContain("Thistlewick", CONVERSATION, "127.0.0.1");
  }
}
