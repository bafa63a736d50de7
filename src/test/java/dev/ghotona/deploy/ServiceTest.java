package dev.ghotona.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The unit of systemd and the configuration of the proxy, by their own programs. */
class ServiceTest {
  @TempDir Path folder;

  @Test
  @EnabledIf("dev.ghotona.deploy.Tool#systemdIsThere")
  void systemd_takes_the_unit() throws Exception {
    Tool.SYSTEMD_ANALYZE.run("verify", "--man=no", unit().toString());
  }

  @Test
  @EnabledIf("dev.ghotona.deploy.Tool#systemdIsThere")
  void the_service_is_exposed_to_little() throws Exception {
    assertThat(
            Tool.SYSTEMD_ANALYZE.run(
                "security", "--offline=true", "--threshold=20", unit().toString()))
        .contains("Overall exposure level");
  }

  @Test
  @EnabledIf("dev.ghotona.deploy.Tool#caddyIsThere")
  void caddy_takes_the_proxy() throws Exception {
    assertThat(Tool.CADDY.run("validate", "--adapter", "caddyfile", "--config", "deploy/Caddyfile"))
        .contains("Valid configuration");
  }

  /** The unit as it is, but for the JVM, which systemd looks for where the unit says. */
  private Path unit() throws IOException {
    String unit = Files.readString(Yaml.DEPLOY.resolve("ghotona.service"));
    return Files.writeString(
        folder.resolve("ghotona.service"), unit.replace("/usr/bin/java", "/bin/true"));
  }
}
