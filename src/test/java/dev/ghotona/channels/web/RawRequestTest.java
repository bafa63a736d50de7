package dev.ghotona.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no well-bred client would send. */
@QuarkusTest
@TestProfile(WebDoubles.class)
class RawRequestTest {
  private static final String JSON = "Content-Type: application/json";

  @TestHTTPResource("/")
  URI address;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/incidents/%zz",
        "/api/incidents/%",
        "/incidents/%",
        "/incidents/%ff%fe",
        "/incidents/..%2f..%2fetc",
        "/incidents?lang=%",
        "/api/../api/ask",
        "//",
        "/api//ask",
        "/web/..%5c..%5c",
        "/incidents/a;b=c",
        "/api/ask?%",
        "*",
      })
  void a_strange_path_is_no_fault_of_ours(String path) throws IOException {
    assertThat(status("GET " + path + " HTTP/1.1", "Accept: */*", "")).isBetween(200, 499);
  }

  @ParameterizedTest
  @CsvSource({
    "Accept: ///;;q=, 400, 499",
    "Accept: garbage, 400, 499",
    "Accept: */*;q=abc, 200, 499",
    "Content-Type: garbage, 400, 499",
    "Content-Type: application/json;charset=no-such, 200, 499",
    "Content-Type: application/json; charset=UTF-16, 200, 499",
    "Accept-Language: ;q=;=, 200, 200",
    "X: y, 200, 499",
  })
  void strange_headers_are_no_fault_of_ours(String header, int least, int most) throws IOException {
    String type =
        header.startsWith("Content-Type") || header.startsWith("X")
            ? header
            : JSON + "\r\n" + header;
    assertThat(status("POST /api/ask HTTP/1.1", type, "{\"text\": \"a\"}")).isBetween(least, most);
  }

  @Test
  void a_body_that_comes_in_chunks_has_the_same_limit() throws IOException {
    assertThat(chunked(20)).isEqualTo(400);
    assertThat(chunked(1200)).isEqualTo(413);
    assertThat(chunked(12_000)).isEqualTo(413);
  }

  private int status(String line, String header, String body) throws IOException {
    String head = "%s\r\nHost: localhost\r\nConnection: close\r\n%s\r\nContent-Length: %d\r\n\r\n";
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket
          .getOutputStream()
          .write(
              (head.formatted(line, header, body.length()) + body)
                  .getBytes(StandardCharsets.UTF_8));
      return status(socket);
    }
  }

  private int chunked(int chunks) throws IOException {
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      var out = socket.getOutputStream();
      out.write(
          ("POST /api/ask HTTP/1.1\r\nHost: localhost\r\n"
                  + JSON
                  + "\r\nTransfer-Encoding: chunked\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      writeChunks(out, chunks);
      return status(socket);
    }
  }

  /** The server may hang up once it has had enough; what it has answered is there all the same. */
  private static void writeChunks(OutputStream out, int chunks) throws IOException {
    byte[] chunk = ("400\r\n" + "[".repeat(1024) + "\r\n").getBytes(StandardCharsets.UTF_8);
    try {
      for (int i = 0; i < chunks; i++) {
        out.write(chunk);
      }
      out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    } catch (SocketException hungUp) {
      return;
    }
  }

  private static int status(Socket socket) throws IOException {
    socket.setSoTimeout(10_000);
    String first = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    return Integer.parseInt(first.substring(9));
  }
}
