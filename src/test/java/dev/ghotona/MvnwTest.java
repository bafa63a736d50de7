package dev.ghotona;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the wrapper finds a JDK, on a made-up disk with made-up JDKs. */
@EnabledOnOs(
    value = {OS.LINUX, OS.MAC},
    disabledReason = "on Windows it is mvnw.cmd that runs")
class MvnwTest {
  private static final String END_OF_SEARCH = "find_jdk || exit 1\n";
  private static final List<String> TOOLS = List.of("sed", "head", "readlink", "dirname", "uname");

  /** Stands for the root of the disk. */
  @TempDir Path root;

  @BeforeEach
  void lay_out_the_disk() throws IOException {
    for (String tool : TOOLS) {
      script(root.resolve("bin").resolve(tool), "exec " + installed(tool) + " \"$@\"");
    }
    Files.createDirectories(root.resolve("home"));
  }

  @Test
  void passes_over_an_old_java_home() throws Exception {
    Path old = jdk("opt/jdk-17", "17.0.15");
    Path good = jdk("usr/lib/jvm/temurin-25", "25.0.3");
    assertThat(search(Map.of("JAVA_HOME", "" + old))).isEqualTo(new Found(0, good + "\n", ""));
  }

  @Test
  void keeps_a_java_home_that_will_do_even_where_there_are_others() throws Exception {
    jdk("usr/lib/jvm/temurin-25", "25.0.3");
    Path chosen = jdk("home/jdks/early", "26-ea");
    assertThat(search(Map.of("JAVA_HOME", "" + chosen)).out()).isEqualTo(chosen + "\n");
  }

  @Test
  void follows_the_javac_on_the_path_to_its_home() throws Exception {
    Path good = jdk("srv/java/25", "25");
    Path alternatives = Files.createSymbolicLink(root.resolve("javac"), good.resolve("bin/javac"));
    Files.createSymbolicLink(
        root.resolve("bin/javac"), Path.of("../" + alternatives.getFileName()));
    assertThat(search(Map.of()).out()).isEqualTo(good.toRealPath() + "\n");
  }

  @Test
  void looks_where_people_install_for_themselves() throws Exception {
    jdk("home/.sdkman/candidates/java/21", "21.0.1");
    Path good = jdk("home/.jdks/openjdk-25", "25.0.1");
    assertThat(search(Map.of()).out()).isEqualTo(good + "\n");
  }

  @Test
  void takes_no_runtime_without_a_compiler() throws Exception {
    Files.delete(jdk("usr/lib/jvm/jre-25", "25.0.3").resolve("bin/javac"));
    assertThat(search(Map.of()).status()).isEqualTo(1);
  }

  @Test
  void says_what_to_install_where_there_is_none() throws Exception {
    jdk("usr/lib/jvm/java-17", "17.0.15");
    assertThat(search(Map.of()))
        .isEqualTo(
            new Found(
                1,
                "",
                """
                Ghotona needs a JDK 25 or newer, and found none in JAVA_HOME, on PATH or in the usual folders.
                Install one, for example Eclipse Temurin 25 (https://adoptium.net) or, with SDKMAN!, 'sdk install java 25-tem',
                or set JAVA_HOME to where it is.
                """));
  }

  private record Found(int status, String out, String err) {}

  /** Runs the wrapper up to where it has a JDK, the folders of the real disk taken for ours. */
  private Found search(Map<String, String> environment) throws Exception {
    String wrapper = Files.readString(Path.of("mvnw"));
    String search = wrapper.substring(0, wrapper.indexOf(END_OF_SEARCH) + END_OF_SEARCH.length());
    String here = search.replaceAll("(?m)(?<=[ \\t])/(?=(usr|opt|Library)/)", root + "/");
    Path script = Files.writeString(root.resolve("mvnw"), here + "echo \"$JAVA_HOME\"\n");
    var builder = new ProcessBuilder("/bin/sh", script.toString());
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", root + "/bin", "HOME", root + "/home"));
    builder.environment().putAll(environment);
    Process process = builder.redirectError(root.resolve("err").toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, SECONDS)).isTrue();
    return new Found(process.exitValue(), out, Files.readString(root.resolve("err")));
  }

  private Path jdk(String folder, String version) throws IOException {
    Path home = root.resolve(folder);
    for (String program : List.of("java", "javac")) {
      script(home.resolve("bin").resolve(program), "echo 'javac " + version + "'");
    }
    return home;
  }

  private static void script(Path file, String line) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static Path installed(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
