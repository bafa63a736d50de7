package dev.ghotona.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Where objects become JSON, or JSON objects, by hand. Quarkus registers for a native executable
 * what the methods of the HTTP interface take and give; what is handed to Jackson elsewhere it does
 * not see, so each such place stands here with the reason why it works there all the same.
 */
class JsonByHandTest {
  private static final Set<String> BINDING =
      Set.of(
          "readValue",
          "readValues",
          "treeToValue",
          "convertValue",
          "valueToTree",
          "writeValue",
          "writeValueAsString",
          "writeValueAsBytes");

  private static final Map<String, String> BOUND =
      Map.of(
          "dev.ghotona.channels.telegram.UpdateReader", "Reflected.TELEGRAM has Update",
          "dev.ghotona.ingest.IncidentExport", "a tree of JsonNode, no classes of ours");

  private static final Map<String, String> ANSWERED =
      Map.of(
          "dev.ghotona.channels.slack.SlackResource", "a text",
          "dev.ghotona.channels.web.IncidentPages", "a text",
          "dev.ghotona.channels.web.ProblemResponses", "Problem, which writes itself",
          "dev.ghotona.operator.ArticlesResource", "ArticleView: an endpoint gives it",
          "dev.ghotona.operator.Refusal", "a text",
          "dev.ghotona.operator.TokenCheck", "a text");

  private static Iterable<JavaClass> ours;

  @BeforeAll
  static void read() {
    ours =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("dev.ghotona");
  }

  @Test
  void what_jackson_is_given_is_registered_or_needs_no_registration() {
    assertThat(
            callers(
                call ->
                    BINDING.contains(call.getName())
                        && (call.getTargetOwner().isAssignableTo(ObjectMapper.class)
                            || call.getTargetOwner().isAssignableTo(ObjectReader.class)
                            || call.getTargetOwner().isAssignableTo(ObjectWriter.class))))
        .isEqualTo(BOUND.keySet());
  }

  @Test
  void what_an_answer_holds_is_registered_or_needs_no_registration() {
    assertThat(
            callers(
                call ->
                    call.getName().equals("entity")
                        && call.getTargetOwner().isAssignableTo(Response.ResponseBuilder.class)))
        .isEqualTo(ANSWERED.keySet());
  }

  private static Set<String> callers(Predicate<JavaMethodCall> calls) {
    var callers = new TreeSet<String>();
    for (JavaClass one : ours) {
      one.getMethodCallsFromSelf().stream()
          .filter(calls)
          .forEach(call -> callers.add(call.getOriginOwner().getName()));
    }
    return callers;
  }
}
