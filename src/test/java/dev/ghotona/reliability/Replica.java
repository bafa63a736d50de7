package dev.ghotona.reliability;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A process of the packaged program, on a port of its own. */
final class Replica {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private static final Path OUT = Path.of("target", "reliability");

  private final List<String> command;
  private final Map<String, String> environment;
  private final int port;
  private volatile Process process;

  private Replica(List<String> command, Map<String, String> environment, int port) {
    this.command = command;
    this.environment = environment;
    this.port = port;
  }

  /** One on a PostgreSQL, started. */
  static Replica on(Postgres server) throws Exception {
    return of("postgresql", Map.of("QUARKUS_DATASOURCE_JDBC_URL", server.url()));
  }

  /** One of a build, started and ready. */
  static Replica of(String build, Map<String, String> environment) throws Exception {
    var replica = anew(build, environment);
    replica.start();
    return replica;
  }

  /** One of a build, started, which answers and need not be ready. */
  static Replica live(String build, Map<String, String> environment) throws Exception {
    var replica = anew(build, environment);
    replica.start("/q/health/live");
    return replica;
  }

  private static Replica anew(String build, Map<String, String> environment) throws Exception {
    int port = freePort();
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Dquarkus.http.host=127.0.0.1",
            "-Dquarkus.http.port=" + port,
            "-jar",
            OUT.resolve(build).resolve("quarkus-run.jar").toString());
    var replica = new Replica(command, environment, port);
    Runtime.getRuntime().addShutdownHook(new Thread(replica::kill));
    return replica;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Starts it, and waits until it is ready. */
  void start() throws Exception {
    start("/q/health/ready");
  }

  private void start(String sign) throws Exception {
    Files.createDirectories(OUT);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(OUT.resolve("replica-" + port + ".log").toFile()));
    process = builder.start();
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (status(sign) != 200) {
      Reliability.demand(process.isAlive() && System.nanoTime() < end, "it did not start: " + port);
      Thread.sleep(50);
    }
  }

  /** With -9. */
  void kill() {
    Process running = process;
    running.destroyForcibly();
    try {
      running.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  int health() {
    return status("/q/health/ready");
  }

  private int status(String path) {
    return get(path).map(HttpResponse::statusCode).orElse(0);
  }

  /** The response, or nothing where nobody answers. */
  java.util.Optional<HttpResponse<String>> get(String path) {
    return exchange(HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(30)).build());
  }

  /** The status, or 0 where nobody answers. */
  int post(String path, String json) {
    var request =
        HttpRequest.newBuilder(at(path))
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return exchange(request).map(HttpResponse::statusCode).orElse(0);
  }

  private static java.util.Optional<HttpResponse<String>> exchange(HttpRequest request) {
    try {
      return java.util.Optional.of(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException nobody) {
      return java.util.Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return java.util.Optional.empty();
    }
  }
}
