package dev.ghotona.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The alerts and the dashboard, by Prometheus' own program. */
class AlertsTest {
  @TempDir Path folder;

  @Test
  @EnabledIf("dev.ghotona.deploy.Tool#promtoolIsThere")
  void prometheus_takes_the_configuration_and_the_rules() throws Exception {
    assertThat(Tool.PROMTOOL.run("check", "config", "deploy/prometheus/prometheus.yaml"))
        .contains("rules found");
  }

  @Test
  @EnabledIf("dev.ghotona.deploy.Tool#promtoolIsThere")
  void every_alert_speaks_up_when_it_should() throws Exception {
    assertThat(Tool.PROMTOOL.run("test", "rules", "deploy/prometheus/alerts.test.yaml"))
        .contains("SUCCESS");
  }

  @Test
  void every_alert_is_tried() throws IOException {
    List<String> alerts = Yaml.file("prometheus/alerts.yaml").findValuesAsText("alert");
    List<String> tried =
        Yaml.file("prometheus/alerts.test.yaml").findValues("alert_rule_test").stream()
            .flatMap(JsonNode::valueStream)
            .filter(test -> !test.path("exp_alerts").isEmpty())
            .map(test -> test.path("alertname").asText())
            .toList();
    assertThat(tried).containsExactlyInAnyOrderElementsOf(alerts);
  }

  @Test
  void every_alert_says_how_urgent_it_is_and_what_to_do() throws IOException {
    JsonNode rules = Yaml.file("prometheus/alerts.yaml").at("/groups/0/rules");
    assertThat(rules)
        .allMatch(rule -> rule.at("/labels/severity").asText().matches("page|ticket"))
        .allMatch(rule -> !rule.at("/annotations/description").asText().isBlank());
  }

  @Test
  @EnabledIf("dev.ghotona.deploy.Tool#promtoolIsThere")
  void prometheus_understands_all_that_the_dashboard_asks() throws Exception {
    String rules =
        dashboard().findValuesAsText("expr").stream()
            .map(asked -> asked.replace("$__rate_interval", "5m"))
            .distinct()
            .map(asked -> "      - record: a:b\n        expr: '" + asked + "'\n")
            .collect(Collectors.joining("", "groups:\n  - name: dashboard\n    rules:\n", ""));
    Path file = Files.writeString(folder.resolve("rules.yaml"), rules);
    assertThat(Tool.PROMTOOL.run("check", "rules", "--lint=none", file.toString()))
        .contains("SUCCESS");
  }

  @Test
  void the_dashboard_has_a_title_a_place_and_a_question_in_each_panel() throws IOException {
    JsonNode panels = dashboard().path("panels");
    assertThat(panels)
        .isNotEmpty()
        .allMatch(panel -> !panel.path("title").asText().isBlank())
        .allMatch(panel -> !panel.path("targets").isEmpty())
        .allMatch(panel -> panel.at("/gridPos/x").asInt() + panel.at("/gridPos/w").asInt() <= 24);
    assertThat(panels.valueStream().map(panel -> panel.path("id").asInt())).doesNotHaveDuplicates();
  }

  private static JsonNode dashboard() throws IOException {
    return new ObjectMapper().readTree(Yaml.DEPLOY.resolve("grafana/ghotona.json").toFile());
  }
}
