package dev.ghotona.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests against the typed model of the Kubernetes API, with no field that it lacks. */
class ManifestsTest {
  private static final Path KUBERNETES = Yaml.DEPLOY.resolve("kubernetes");
  private static final String PRODUCTION = "deploy/kubernetes/overlays/production";
  private static final Map<String, Class<? extends HasMetadata>> KINDS =
      Stream.of(
              ConfigMap.class,
              Deployment.class,
              HorizontalPodAutoscaler.class,
              Ingress.class,
              Namespace.class,
              NetworkPolicy.class,
              PodDisruptionBudget.class,
              Service.class,
              ServiceAccount.class)
          .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

  /** The model takes in whatever it does not know; here that is a mistake. */
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .annotationIntrospector(
              new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated member) {
                  return false;
                }
              })
          .build();

  static Stream<Path> manifests() throws IOException {
    try (var files = Files.walk(KUBERNETES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("kustomization.yaml"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void every_manifest_is_of_the_model(Path file) throws IOException {
    for (JsonNode document : Yaml.documents(Files.readString(file))) {
      HasMetadata read = read(document);
      assertThat(read.getApiVersion()).isEqualTo(fresh(read).getApiVersion());
    }
  }

  @Test
  void a_field_that_the_model_lacks_is_noticed() {
    var service = STRICT.createObjectNode().put("kind", "Service");
    service.putObject("spec").put("port", 80);
    assertThatThrownBy(() -> read(service)).isInstanceOf(UnrecognizedPropertyException.class);
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void every_manifest_is_in_a_kustomization(Path file) throws IOException {
    var kustomization =
        Yaml.documents(Files.readString(file.resolveSibling("kustomization.yaml"))).getFirst();
    assertThat(kustomization.path("resources").valueStream().map(JsonNode::asText))
        .contains(file.getFileName().toString());
  }

  @Test
  @EnabledIf("dev.ghotona.deploy.Tool#kubectlIsThere")
  void production_is_made_of_them_with_a_safe_container_and_no_number_of_replicas()
      throws Exception {
    List<HasMetadata> made = new ArrayList<>();
    for (JsonNode document : Yaml.documents(Tool.KUBECTL.run("kustomize", PRODUCTION))) {
      made.add(read(document));
    }
    assertThat(made).extracting(HasMetadata::getKind).containsAll(KINDS.keySet());
    assertThat(made)
        .filteredOn(one -> !(one instanceof Namespace))
        .allMatch(one -> "ghotona".equals(one.getMetadata().getNamespace()));
    assertSafe(one(made, Deployment.class));
    assertSelected(made);
  }

  private static void assertSafe(Deployment deployment) {
    assertThat(deployment.getSpec().getReplicas()).isNull();
    var pod = deployment.getSpec().getTemplate().getSpec();
    assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
    var container = pod.getContainers().getFirst();
    assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
    assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
    assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
    assertThat(container.getResources().getLimits()).containsKey("memory");
    assertThat(container.getEnv())
        .allMatch(variable -> variable.getValueFrom().getSecretKeyRef() != null);
  }

  private static void assertSelected(List<HasMetadata> made) {
    var labels =
        one(made, Deployment.class).getSpec().getTemplate().getMetadata().getLabels().entrySet();
    assertThat(labels).containsAll(one(made, Service.class).getSpec().getSelector().entrySet());
    assertThat(labels)
        .containsAll(
            one(made, PodDisruptionBudget.class)
                .getSpec()
                .getSelector()
                .getMatchLabels()
                .entrySet());
    assertThat(labels)
        .containsAll(
            one(made, NetworkPolicy.class).getSpec().getPodSelector().getMatchLabels().entrySet());
  }

  private static <T> T one(List<HasMetadata> made, Class<T> kind) {
    return made.stream().filter(kind::isInstance).map(kind::cast).findAny().orElseThrow();
  }

  private static HasMetadata read(JsonNode document) throws IOException {
    String kind = document.path("kind").asText();
    assertThat(KINDS).containsKey(kind);
    return STRICT.treeToValue(document, KINDS.get(kind));
  }

  private static HasMetadata fresh(HasMetadata read) {
    try {
      return read.getClass().getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
