package dev.ghotona.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which Java the scripts run the program with. */
class FindJavaTest {
  @TempDir Path folder;

  private record Found(int status, String said) {}

  /** A JDK, as far as it tells its version. */
  private Path jdk(String name, String version) throws IOException {
    Path java = folder.resolve(name).resolve("bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + version + "\"' >&2\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return java.getParent().getParent();
  }

  private Found found(Map<String, String> environment) throws Exception {
    var script = new ProcessBuilder("deploy/find-java").redirectErrorStream(true);
    script.environment().remove("JAVA_HOME");
    script.environment().put("HOME", folder.toString());
    script.environment().putAll(environment);
    var process = script.start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    return new Found(process.waitFor(), said);
  }

  @Test
  void that_of_the_setting_is_taken() throws Exception {
    Path home = jdk("new", "26.0.1");
    assertThat(found(Map.of("JAVA_HOME", home.toString())).said()).isEqualTo(home + "/bin/java");
  }

  @Test
  void where_the_setting_is_too_old_that_on_the_path_is_taken() throws Exception {
    Path old = jdk("old", "17.0.2");
    Path home = jdk("new", "25");
    String path = home + "/bin:" + System.getenv("PATH");
    assertThat(found(Map.of("JAVA_HOME", old.toString(), "PATH", path)).said())
        .isEqualTo(home + "/bin/java");
  }

  @Test
  void where_the_path_is_too_old_others_are_looked_for_or_it_is_said_what_to_install()
      throws Exception {
    String path = jdk("old", "17.0.2") + "/bin:/usr/bin:/bin";
    Found found = found(Map.of("PATH", path));
    assertThat(found.status() == 0 || found.said().contains("Install one")).isTrue();
    assertThat(found.said()).doesNotContain(path);
  }

  @Test
  void one_among_the_usual_folders_is_found() throws Exception {
    Path home = jdk(".sdkman/candidates/java/25-open", "25");
    String path = jdk("old", "1.8.0_402") + "/bin:/usr/bin:/bin";
    assertThat(found(Map.of("PATH", path)).said()).isEqualTo(home + "/bin/java");
  }
}
