package dev.ghotona.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.config.NativeResources;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Of ICU's data a native executable carries what we use, and it must be enough. */
class IcuDataTest {
  private static final String ICU = "com/ibm/icu/";
  private static final NativeResources CARRIED = NativeResources.read();

  /** An eighth of what there is; a third of it is what transliterators of rules begin with. */
  private static final long MOST_BYTES = 3_500_000;

  @Test
  void with_the_data_that_is_carried_all_is_written_as_with_all_data() throws Exception {
    String text = Files.readString(Path.of("seeds/aiims-2022.yaml"));
    try (var less = new LessData()) {
      Class<?> there = less.loadClass(IcuSample.class.getName());
      Object written = there.getMethod("of", String.class).invoke(null, text);
      assertThat(written).as("without " + less.refused).isEqualTo(IcuSample.of(text));
    }
  }

  @Test
  void no_more_is_carried_than_is_of_use() throws IOException {
    Path icu = places().filter(IcuDataTest::isIcu).findFirst().orElseThrow();
    try (var jar = new JarFile(icu.toFile())) {
      Stream<? extends ZipEntry> data =
          jar.stream().filter(entry -> CARRIED.carries(entry.getName()));
      assertThat(data.mapToLong(ZipEntry::getSize).sum()).isBetween(1_000_000L, MOST_BYTES);
    }
  }

  private static boolean isIcu(Path place) {
    return place.getFileName().toString().startsWith("icu4j-");
  }

  private static Stream<Path> places() {
    String classPath = System.getProperty("java.class.path");
    return Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of);
  }

  /** The class path once more, without the data of ICU that is not carried. */
  private static final class LessData extends URLClassLoader {
    final Set<String> refused = new TreeSet<>();

    LessData() {
      super(places().map(LessData::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path place) {
      try {
        return place.toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public URL findResource(String name) {
      if (name.startsWith(ICU) && !name.endsWith(".class") && !CARRIED.carries(name)) {
        refused.add(name);
        return null;
      }
      return super.findResource(name);
    }
  }
}
