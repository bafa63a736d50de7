package dev.ghotona.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A packaged program as a process of its own, on a free port of this machine. */
final class Program implements AutoCloseable {
  /** As deploy/ghotona.service has it. */
  private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-Xmx192m");

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** {@code USER_HZ} of Linux on every machine that Java runs on. */
  private static final double TICKS = 100;

  private static final Pattern COMPILER = Pattern.compile("C[12] Compiler");

  private final int port = freePort();
  private final Process process;

  /**
   * Starts one.
   *
   * @param jar relative to the folder
   */
  Program(Path folder, String jar, Map<String, String> settings) throws IOException {
    var builder =
        new ProcessBuilder(command(jar)).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(settings);
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    builder.redirectOutput(folder.resolve("log").toFile());
    process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
  }

  private static List<String> command(String jar) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(List.of("-jar", jar));
    return command;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  int port() {
    return port;
  }

  /** Waits until a request like this is answered. */
  void awaitAnswer(Kind kind, Request request) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isAnswered(kind, request)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("it does not answer " + kind);
      }
      Thread.sleep(100);
    }
  }

  private boolean isAnswered(Kind kind, Request request) throws InterruptedException {
    var builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + kind.path()));
    request.headers().forEach(builder::header);
    try (var client = HttpClient.newHttpClient()) {
      var post = builder.POST(HttpRequest.BodyPublishers.ofByteArray(request.body())).build();
      return client.send(post, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException nobody) {
      return false;
    }
  }

  /** The number of its process. */
  long pid() {
    return process.pid();
  }

  /** Seconds of work on a core so far, without that of the JVM's compilers. */
  double worked() throws IOException {
    double worked = seconds(proc("stat"));
    try (var tasks = Files.newDirectoryStream(proc("task"))) {
      for (Path task : tasks) {
        worked -= isCompiler(task) ? seconds(task.resolve("stat")) : 0;
      }
    }
    return worked;
  }

  /** A thread that has ended meanwhile is none; those of the compilers stay. */
  private static boolean isCompiler(Path task) {
    try {
      return COMPILER.matcher(Files.readString(task.resolve("comm"))).lookingAt();
    } catch (IOException ended) {
      return false;
    }
  }

  private static double seconds(Path file) throws IOException {
    String stat = Files.readString(file);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
  }

  /** Resident memory in MiB, now. */
  long memory() throws IOException {
    return megabytes("VmRSS");
  }

  /** The most that resident memory has been, in MiB. */
  long mostMemory() throws IOException {
    return megabytes("VmHWM");
  }

  private long megabytes(String what) throws IOException {
    Matcher line =
        Pattern.compile(what + ":\\s+(\\d+) kB").matcher(Files.readString(proc("status")));
    line.find();
    return Long.parseLong(line.group(1)) / 1024;
  }

  private Path proc(String file) {
    return Path.of("/proc", String.valueOf(process.pid()), file);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
