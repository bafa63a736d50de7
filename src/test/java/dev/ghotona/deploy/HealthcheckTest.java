package dev.ghotona.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of health that containers run. */
@QuarkusTest
class HealthcheckTest {
  @TestHTTPResource("/")
  URI here;

  @ParameterizedTest
  @ValueSource(strings = {"live", "ready"})
  void a_program_that_is_well_is_found_so(String what) throws Exception {
    assertThat(status(here.getPort(), what)).isZero();
  }

  @Test
  void what_is_not_200_is_not_well() throws Exception {
    assertThat(status(here.getPort(), "there-is-no-such-check")).isNotZero();
  }

  @Test
  void nobody_there_is_not_well() throws Exception {
    assertThat(status(freePort(), "live")).isNotZero();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static int status(int port, String what) throws Exception {
    var check = new ProcessBuilder("deploy/healthcheck", what);
    check.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    return check.start().waitFor();
  }
}
