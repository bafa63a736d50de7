package dev.ghotona.channels.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The browser of the tests: Chromium or Chrome where one is installed, else the one that Playwright
 * downloads, else the one of Debian's packages. Without any, the tests fail and say what to
 * install.
 */
final class Chromium {
  private static final String CHOSEN = "PLAYWRIGHT_CHROMIUM_EXECUTABLE";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<Path> APPLICATIONS =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));
  private static Browser browser;

  private Chromium() {}

  /** The one browser of all tests; it ends with them. */
  static synchronized Browser browser() {
    if (browser == null) {
      browser =
          installed().or(Chromium::downloaded).or(Chromium::packaged).orElseThrow(Chromium::none);
    }
    return browser;
  }

  private static Optional<Browser> installed() {
    return executable().map(Chromium::launch);
  }

  private static Optional<Path> executable() {
    var chosen = Stream.ofNullable(System.getenv(CHOSEN)).map(Path::of);
    var folders = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).toList();
    var named = NAMES.stream().flatMap(n -> folders.stream().map(folder -> folder.resolve(n)));
    return Stream.of(chosen, named, APPLICATIONS.stream())
        .flatMap(s -> s)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Browser launch(Path executable) {
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    return playwright.chromium().launch(options().setExecutablePath(executable));
  }

  private static Optional<Browser> downloaded() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    return run(java, "-cp", classPath, CLI.class.getName(), "install", "chromium")
        ? attempt(() -> Playwright.create().chromium().launch(options()))
        : Optional.empty();
  }

  private static Optional<Browser> packaged() {
    return isRoot() && run("apt-get", "install", "-y", "chromium") ? installed() : Optional.empty();
  }

  private static Optional<Browser> attempt(Supplier<Browser> launch) {
    try {
      return Optional.of(launch.get());
    } catch (PlaywrightException missingLibraries) {
      return Optional.empty();
    }
  }

  private static LaunchOptions options() {
    var arguments =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-sync",
                "--no-first-run"));
    if (isRoot()) {
      arguments.add("--no-sandbox");
    }
    return new LaunchOptions().setHeadless(true).setArgs(arguments);
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static boolean run(String... command) {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(stopped));
    }
  }

  private static IllegalStateException none() {
    return new IllegalStateException(
        "The browser tests need Chromium or Google Chrome. Install one (Debian, Ubuntu: apt-get install chromium;"
            + " macOS: brew install --cask google-chrome), or name its executable in "
            + CHOSEN);
  }
}
