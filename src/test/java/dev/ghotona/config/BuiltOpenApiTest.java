package dev.ghotona.config;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** The description of the HTTP interface, against the code. */
@QuarkusTest
class BuiltOpenApiTest {
  @Inject OpenApiDocumentService service;

  @Test
  void it_tells_of_every_operation_that_the_code_declares_and_of_no_other() throws IOException {
    assertThat(told(json())).isNotEmpty().isEqualTo(declared());
  }

  @Test
  void both_formats_say_the_same() throws IOException {
    for (String address : List.of("/q/openapi", "/q/openapi.yaml")) {
      byte[] yaml = given().get(address).asByteArray();
      assertThat(new ObjectMapper(new YAMLFactory()).readTree(yaml)).isEqualTo(json());
    }
  }

  @Test
  void nothing_is_prepared_at_the_start() throws ReflectiveOperationException {
    var prepared = OpenApiDocumentService.class.getDeclaredField("documentHolders");
    prepared.setAccessible(true);
    assertThat(((Map<?, ?>) prepared.get(service)).values())
        .extracting(document -> document.getClass().getSimpleName())
        .containsExactly("EmptyDocument");
  }

  private static JsonNode json() throws IOException {
    return new ObjectMapper().readTree(given().get("/q/openapi?format=json").asByteArray());
  }

  private static Set<String> told(JsonNode document) {
    var found = new TreeSet<String>();
    document
        .get("paths")
        .forEachEntry(
            (path, methods) ->
                methods.forEachEntry(
                    (method, one) ->
                        found.add(method + " " + path + " " + one.get("operationId").asText())));
    return found;
  }

  private static Set<String> declared() {
    var found = new TreeSet<String>();
    new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("dev.ghotona").stream()
            .filter(one -> one.isAnnotatedWith(Path.class) && !one.isInterface())
            .flatMap(BuiltOpenApiTest::declared)
            .forEach(found::add);
    return found;
  }

  private static Stream<String> declared(JavaClass resource) {
    return resource.getMethods().stream()
        .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
        .filter(method -> !method.getAnnotationOfType(Operation.class).hidden())
        .map(method -> verb(method) + " " + path(resource) + path(method) + " " + id(method));
  }

  private static String verb(JavaMethod method) {
    return method.getAnnotations().stream()
        .map(JavaAnnotation::getRawType)
        .filter(type -> type.isAnnotatedWith(HttpMethod.class))
        .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static String path(HasAnnotations<?> annotated) {
    return annotated.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
  }

  private static String id(JavaMethod method) {
    return method.getAnnotationOfType(Operation.class).operationId();
  }
}
