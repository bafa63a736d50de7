package dev.ghotona.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image in a tar file, made from a program of a few files, on no base. */
class ImageTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  private static final Map<String, byte[]> BLOBS = new HashMap<>();
  private static final Map<String, TarArchiveEntry> FILES = new HashMap<>();
  private static JsonNode image;

  @BeforeAll
  static void made() throws Exception {
    Path app = folder.resolve("app");
    for (String file :
        new String[] {"lib/main/a.jar", "app/ghotona.jar", "quarkus/b.jar", "quarkus-run.jar"}) {
      Files.createDirectories(app.resolve(file).getParent());
      Files.writeString(app.resolve(file), file);
    }
    Path tar = folder.resolve("image.tar");
    Image.write("scratch", app, tar);
    unpack(tar);
  }

  private static void unpack(Path tar) throws IOException {
    read(Files.newInputStream(tar), (entry, in) -> BLOBS.put(entry.getName(), in.readAllBytes()));
    JsonNode index = JSON.readTree(BLOBS.get("index.json"));
    JsonNode manifest = blob(index.at("/manifests/0/digest"));
    image = blob(manifest.at("/config/digest"));
    for (JsonNode layer : manifest.path("layers")) {
      byte[] bytes = BLOBS.get(path(layer.path("digest")));
      read(
          new GZIPInputStream(new java.io.ByteArrayInputStream(bytes)),
          (entry, in) -> FILES.put(entry.getName().replaceAll("/$", ""), entry));
    }
  }

  private interface Taker {
    void take(TarArchiveEntry entry, InputStream in) throws IOException;
  }

  private static void read(InputStream tar, Taker taker) throws IOException {
    try (var in = new TarArchiveInputStream(tar)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        taker.take(entry, in);
      }
    }
  }

  private static JsonNode blob(JsonNode digest) throws IOException {
    return JSON.readTree(BLOBS.get(path(digest)));
  }

  private static String path(JsonNode digest) {
    return "blobs/" + digest.asText().replace(':', '/');
  }

  @Test
  void it_is_laid_out_as_oci_has_it() {
    assertThat(BLOBS).containsKeys("oci-layout", "index.json");
  }

  @Test
  void it_holds_the_program_the_incidents_and_the_check_of_its_health() {
    assertThat(FILES)
        .containsKeys(
            "ghotona/quarkus-run.jar",
            "ghotona/lib/main/a.jar",
            "ghotona/app/ghotona.jar",
            "ghotona/quarkus/b.jar",
            "ghotona/seeds/aiims-2022.yaml",
            "ghotona/healthcheck");
    assertThat(FILES.get("ghotona/healthcheck").getMode() & 0777).isEqualTo(0755);
  }

  @Test
  void it_runs_as_a_user_who_owns_nothing_but_the_data() {
    assertThat(image.at("/config/User").asText()).isEqualTo("1800");
    assertThat(FILES.values())
        .filteredOn(file -> file.getLongUserId() == 1800)
        .extracting(TarArchiveEntry::getName)
        .containsExactly("ghotona/data/");
    assertThat(image.at("/config/Volumes").fieldNames()).toIterable().contains("/ghotona/data");
  }

  @Test
  void it_starts_the_program_where_it_lies() {
    assertThat(image.at("/config/WorkingDir").asText()).isEqualTo("/ghotona");
    assertThat(image.at("/config/Entrypoint").valueStream().map(JsonNode::asText))
        .containsExactly("java", "-jar", "quarkus-run.jar");
  }
}
