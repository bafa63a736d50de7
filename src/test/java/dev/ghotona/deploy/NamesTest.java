package dev.ghotona.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ghotona.Document;
import dev.ghotona.conversation.Awaited;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every metric, setting and endpoint that deploy and the documents name is there. */
@QuarkusTest
class NamesTest {
  private static final Pattern METRIC =
      Pattern.compile("\\b(?:ghotona|http|jvm|process|agroal)_\\w+");
  private static final Pattern COUNTED = Pattern.compile("\"(ghotona\\.[a-z.]+)\"");
  private static final Pattern VARIABLE =
      Pattern.compile("\\b(?:QUARKUS|GHOTONA)_[A-Z][A-Z_]+[A-Z]\\b");
  private static final Pattern ENDPOINT =
      Pattern.compile(
          "(?<![\\w.])/(?:q/health|q/metrics|q/openapi|q/swagger-ui|api|web|schema|incidents|telegram|slack)(?:/[a-z][a-z_-]*(?:[.][a-z]+)*)*");

  /** Not settings of the program: what compose asks of its caller. */
  private static final Set<String> OF_COMPOSE = Set.of("GHOTONA_DB_PASSWORD");

  private static String named;

  @BeforeAll
  static void read() throws IOException {
    var all = new ArrayList<String>();
    for (String root : List.of("deploy", "docs", "README.md", "CHANGELOG.md")) {
      try (var files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          all.add(Files.readString(file));
        }
      }
    }
    named = String.join("\n", all);
  }

  @Test
  void metrics() throws IOException {
    given().contentType("application/json").body("{\"text\": \"hello\"}").post("/api/ask");
    System.gc(); // of pauses is told from the first one on
    Awaited.until(() -> given().get("/q/metrics").asString().contains("jvm_gc_pause"));
    Set<String> there = names(METRIC, given().get("/q/metrics").asString());
    var code = Files.readString(Path.of("src/main/java/dev/ghotona/operator/Metrics.java"));
    COUNTED
        .matcher(code)
        .results()
        .map(found -> found.group(1).replace('.', '_'))
        .forEach(name -> Collections.addAll(there, name, name + "_total"));
    assertThat(names(METRIC, named)).hasSizeGreaterThan(10).isSubsetOf(there);
  }

  @Test
  void settings() throws IOException {
    Set<String> there =
        Document.read("README.md").table("| Setting |").stream()
            .map(
                row ->
                    row.getFirst()
                        .replace("`", "")
                        .replaceAll("[.-]", "_")
                        .toUpperCase(java.util.Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    there.addAll(OF_COMPOSE);
    there.addAll(ofQuarkus());
    assertThat(names(VARIABLE, named)).hasSizeGreaterThan(5).isSubsetOf(there);
  }

  @Test
  void endpoints() {
    Set<String> told =
        new TreeSet<>(
            given().get("/q/openapi?format=json").jsonPath().getMap("paths").keySet().stream()
                .map(Object::toString)
                .toList());
    told.addAll(ofPlatforms());
    for (String endpoint : names(ENDPOINT, named)) {
      assertThat(told.stream().anyMatch(path -> fits(path, endpoint)) || answers(endpoint))
          .as(endpoint)
          .isTrue();
    }
  }

  /** Where platforms call: no part of the interface that is described. */
  private static Set<String> ofPlatforms() {
    var found = new TreeSet<String>();
    for (JavaClass one : new ClassFileImporter().importPackages("dev.ghotona.channels")) {
      for (JavaMethod method : one.getMethods()) {
        if (one.isAnnotatedWith(jakarta.ws.rs.Path.class)
            && method.isAnnotatedWith(jakarta.ws.rs.Path.class)) {
          found.add(path(one) + path(method));
        } else if (one.isAnnotatedWith(jakarta.ws.rs.Path.class)) {
          found.add(path(one));
        }
      }
    }
    return found;
  }

  private static String path(HasAnnotations<?> annotated) {
    return annotated.getAnnotationOfType(jakarta.ws.rs.Path.class).value();
  }

  private static boolean fits(String path, String endpoint) {
    return (path + "/").startsWith(endpoint + "/")
        || endpoint.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
  }

  private boolean answers(String endpoint) {
    if (Files.isDirectory(Path.of("src/main/resources/META-INF/resources" + endpoint))) {
      return true;
    }
    return given().redirects().follow(false).get(endpoint).statusCode() != 404;
  }

  /** All settings of the extensions in use, as their own documentation has them. */
  private static Set<String> ofQuarkus() throws IOException {
    var found = new TreeSet<String>();
    var models =
        Thread.currentThread()
            .getContextClassLoader()
            .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json");
    for (URL model : Collections.list(models)) {
      try (var in = model.openStream()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        found.addAll(names(VARIABLE, text.replaceAll("__[A-Z_]+?__", "")));
      }
    }
    return found;
  }

  private static Set<String> names(Pattern pattern, String text) {
    Stream<String> names = pattern.matcher(text).results().map(MatchResult::group);
    return names.collect(Collectors.toCollection(TreeSet::new));
  }
}
