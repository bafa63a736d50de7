package dev.ghotona.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.graalvm.nativeimage.hosted.Feature;
import org.graalvm.nativeimage.hosted.RuntimeReflection;

/**
 * Registers what is {@link Reflected} while a native executable is built; no part of the program.
 */
final class NativeWire implements Feature {
  @Override
  public String getDescription() {
    return "Registers what libraries make by reflection";
  }

  @Override
  public void beforeAnalysis(BeforeAnalysisAccess access) {
    Stream.concat(
            access.getApplicationClassPath().stream(), access.getApplicationModulePath().stream())
        .filter(place -> Files.isDirectory(place) || place.toString().endsWith(".jar"))
        .flatMap(NativeWire::names)
        .map(access::findClassByName)
        .filter(found -> found != null)
        .forEach(found -> register(access, found));
  }

  private static Stream<String> names(Path place) {
    try {
      return Reflected.in(place).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void register(BeforeAnalysisAccess access, Class<?> found) {
    RuntimeReflection.register(found);
    RuntimeReflection.register(found.getDeclaredConstructors());
    switch (Reflected.of(found.getName()).orElseThrow()) {
      case SLACK -> {
        RuntimeReflection.register(found.getDeclaredFields());
        makeWithoutConstructor(access, found);
      }
      case TELEGRAM, FLYWAY -> {
        RuntimeReflection.register(found.getDeclaredFields());
        RuntimeReflection.register(found.getDeclaredMethods());
      }
      case ICU -> {}
    }
  }

  /** So Gson makes what has no constructor that it could call. */
  private static void makeWithoutConstructor(BeforeAnalysisAccess access, Class<?> found) {
    if (!Modifier.isAbstract(found.getModifiers())) {
      access.registerAsUnsafeAllocated(found);
    }
  }
}
