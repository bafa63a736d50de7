package dev.ghotona.deploy;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what {@code ./mvnw package} has built into an image in a tar file, without a container
 * engine: what {@code deploy/Dockerfile.jvm} makes, but for the AOT cache, which only the image's
 * own JVM can record.
 */
public final class Image {
  private static final String HOME = "/ghotona";
  private static final String USER = "1800";
  private static final FilePermissions RUN = FilePermissions.fromOctalString("755");

  private Image() {}

  /** Takes a base, as the name of an image, {@code tar://} and a file, or scratch; and a file. */
  public static void main(String[] arguments) throws Exception {
    write(arguments[0], Path.of("target", "quarkus-app"), Path.of(arguments[1]));
  }

  /**
   * Writes the image.
   *
   * @param app the folder with {@code quarkus-run.jar}
   * @throws IOException where a file cannot be read or written
   */
  static void write(String base, Path app, Path tar) throws Exception {
    from(base)
        .setFormat(ImageFormat.OCI)
        .setFileEntriesLayers(List.of(libraries(app), program(app), data()))
        .setWorkingDirectory(AbsoluteUnixPath.get(HOME))
        .setUser(USER)
        .setExposedPorts(Set.of(Port.tcp(8080)))
        .setVolumes(Set.of(AbsoluteUnixPath.get(HOME + "/data")))
        .setEnvironment(Map.of("JDK_JAVA_OPTIONS", "-XX:+UseSerialGC -XX:MaxRAMPercentage=70"))
        .setEntrypoint("java", "-jar", "quarkus-run.jar")
        .containerize(
            Containerizer.to(TarImage.at(tar).named(ImageReference.parse("ghotona:latest")))
                .setBaseImageLayersCache(tar.resolveSibling("jib"))
                .setApplicationLayersCache(tar.resolveSibling("jib")));
  }

  private static JibContainerBuilder from(String base) throws Exception {
    return "scratch".equals(base) ? Jib.fromScratch() : Jib.from(base);
  }

  /** They change seldom, so they are a layer of their own. */
  private static FileEntriesLayer libraries(Path app) throws IOException {
    return FileEntriesLayer.builder()
        .setName("libraries")
        .addEntryRecursive(app.resolve("lib"), place("lib"))
        .build();
  }

  private static FileEntriesLayer program(Path app) throws IOException {
    return FileEntriesLayer.builder()
        .setName("program")
        .addEntryRecursive(app.resolve("app"), place("app"))
        .addEntryRecursive(app.resolve("quarkus"), place("quarkus"))
        .addEntry(app.resolve("quarkus-run.jar"), place("quarkus-run.jar"))
        .addEntryRecursive(Path.of("seeds"), place("seeds"))
        .addEntry(Path.of("deploy", "healthcheck"), place("healthcheck"), RUN)
        .build();
  }

  /** A folder for the database, which only the program may enter. */
  private static FileEntriesLayer data() throws IOException {
    return FileEntriesLayer.builder()
        .setName("data")
        .addEntry(
            Path.of("seeds"),
            place("data"),
            FilePermissions.fromOctalString("700"),
            FileEntriesLayer.DEFAULT_MODIFICATION_TIME,
            USER + ":" + USER)
        .build();
  }

  private static AbsoluteUnixPath place(String name) {
    return AbsoluteUnixPath.get(HOME + "/" + name);
  }
}
