package dev.ghotona.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes pictures of the pages into target/screenshots, for people to look at. */
@QuarkusTest
@TestProfile(WebDoubles.class)
class LooksTest {
  private static final Path PICTURES = Path.of("target", "screenshots");

  @TestHTTPResource("/")
  String address;

  @ParameterizedTest
  @CsvSource({
    "bn, 360, 740, LIGHT",
    "bn, 360, 740, DARK",
    "bn, 320, 568, LIGHT",
    "en, 390, 844, LIGHT",
    "hi, 390, 844, DARK",
    "bn, 1280, 800, LIGHT",
    "en, 1280, 800, DARK",
  })
  void the_pages_have_a_picture_and_no_sideways_scroll(
      String language, int width, int height, ColorScheme scheme) {
    String suffix =
        "-%s-%d-%s.png"
            .formatted(language, width, scheme.name().toLowerCase(java.util.Locale.ROOT));
    try (BrowserContext context =
        Chromium.browser().newContext(options(language, width, height, scheme))) {
      Page page = context.newPage();
      chat(page, suffix);
      incident(page, language, suffix);
    }
  }

  private void chat(Page page, String suffix) {
    page.navigate(address);
    picture(page, "start" + suffix, false);
    page.locator("#welcome button").first().click();
    page.locator("#log > .offers").waitFor();
    picture(page, "reply" + suffix, false);
    page.route("**/api/ask", route -> route.abort());
    page.locator("#log > .offers button").first().click();
    page.locator(".error").waitFor();
    picture(page, "error" + suffix, false);
    page.locator("#menu summary").click();
    picture(page, "menu" + suffix, false);
  }

  private void incident(Page page, String language, String suffix) {
    page.navigate(address + "incidents/padma-bank?lang=" + language);
    picture(page, "incident" + suffix, true);
    page.navigate(address + "incidents?lang=" + language);
    picture(page, "incidents" + suffix, true);
    page.navigate(address + "incidents/nothing?lang=" + language);
    picture(page, "missing" + suffix, true);
  }

  private static void picture(Page page, String name, boolean whole) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(whole));
    assertThat((int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
        .as(name)
        .isNotPositive();
  }

  private static NewContextOptions options(
      String language, int width, int height, ColorScheme scheme) {
    return new NewContextOptions()
        .setLocale(language)
        .setViewportSize(width, height)
        .setDeviceScaleFactor(width < 500 ? 2 : 1)
        .setHasTouch(width < 500)
        .setIsMobile(width < 500)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
        .setColorScheme(scheme);
  }
}
