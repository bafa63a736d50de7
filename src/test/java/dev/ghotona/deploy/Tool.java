package dev.ghotona.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program of others that checks files of theirs, where this machine has it. */
enum Tool {
  PROMTOOL("promtool"),
  CADDY("caddy"),
  KUBECTL("kubectl"),
  SYSTEMD_ANALYZE("systemd-analyze");

  private final String command;

  Tool(String command) {
    this.command = command;
  }

  /** Whether it is on the path. */
  boolean isThere() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }

  /** What it prints, where it is content. */
  String run(String... arguments) throws IOException, InterruptedException {
    return printed(Stream.concat(Stream.of(command), Stream.of(arguments)).toList());
  }

  private static String printed(List<String> line) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  static boolean promtoolIsThere() {
    return PROMTOOL.isThere();
  }

  static boolean caddyIsThere() {
    return CADDY.isThere();
  }

  static boolean kubectlIsThere() {
    return KUBECTL.isThere();
  }

  static boolean systemdIsThere() {
    return SYSTEMD_ANALYZE.isThere();
  }
}
