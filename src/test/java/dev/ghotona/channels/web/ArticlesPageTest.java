package dev.ghotona.channels.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Incidents;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The editors' page in a real browser. */
@QuarkusTest
@TestProfile(ArticlesPageTest.WithToken.class)
class ArticlesPageTest {
  private static final Path ARTICLES = Path.of("src/test/resources/articles");
  private static final Path PICTURES = Path.of("target", "screenshots");

  @TestHTTPResource("/articles.html")
  String address;

  @Inject Incidents incidents;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;

  public static class WithToken implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("ghotona.operator.token", "let me in", "ghotona.seeds.dir", "target/no-seeds");
    }
  }

  @AfterEach
  void close() {
    context.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void nobody_gets_in_with_another_token_and_the_right_one_is_kept_nowhere() {
    Page page = open("en-GB", 390, ColorScheme.LIGHT);
    page.getByLabel("Operators' token").fill("guess");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("That is not the token.");
    assertThat(page.locator("#desk")).isHidden();
    complaints.clear(); // the browser tells of the 401
    enter(page, "Operators' token");
    assertThat(page.locator("#desk")).isVisible();
    assertThat((String) page.evaluate("() => JSON.stringify([localStorage, sessionStorage])"))
        .doesNotContain("let me in");
    page.reload();
    assertThat(page.locator("#desk")).isHidden();
  }

  @Test
  void an_article_is_handed_in_and_its_drafts_are_mended_accepted_and_rejected()
      throws IOException {
    Page page = open("en-GB", 1280, ColorScheme.LIGHT);
    enter(page, "Operators' token");
    handIn(page, "library-en", "lindmark-page", "en");
    Locator demand = cardOf(page, "$400,000");
    assertThat(page.locator("mark.stated").filter(has("$400,000"))).hasCount(1);
    assertThat(page.locator("mark.said").filter(has("Investigators"))).hasCount(1);
    assertThat(demand.locator(".value")).hasText("400,000 USD");
    Locator advice = cardOf(page, "Readers were urged");
    assertThat(advice.getByLabel("Aspect").locator("option").first()).hasText("Advice");
    assertThat(advice.getByLabel("Aspect").locator("option")).hasCount(Aspect.values().length);

    demand.getByRole(AriaRole.BUTTON, named("Accept")).click();
    assertThat(demand.getByRole(AriaRole.ALERT)).containsText("Write a sentence of your own");
    demand
        .getByLabel("The claim in your own words: English")
        .fill("The gang wants 400,000 dollars.");
    demand.getByLabel("How sure").selectOption("confirmed");
    demand.getByLabel("Who says it").fill("the library");
    demand.getByRole(AriaRole.BUTTON, named("Accept")).click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("accepted");
    var claim = incidents.byId("lindmark-page").orElseThrow().claims().getFirst();
    assertThat(claim.stance().tag()).isEqualTo("confirmed");
    assertThat(claim.saidBy().byLanguage()).containsValue("the library");
    assertThat(claim.value()).isPresent();
    picture(page, "articles-en-1280-light.png");

    int open = page.locator("form.draft").count();
    page.locator("form.draft").first().getByRole(AriaRole.BUTTON, named("Reject")).click();
    assertThat(page.locator("form.draft")).hasCount(open - 1);
    assertThat(incidents.byId("lindmark-page").orElseThrow().claims()).hasSize(1);
  }

  @Test
  void what_the_server_refuses_is_told_at_the_draft() throws IOException {
    Page page = open("en-GB", 1280, ColorScheme.LIGHT);
    enter(page, "Operators' token");
    handIn(page, "ferry-en", "ferry-page", "en");
    Locator card = page.locator("form.draft").first();
    card.getByLabel("The claim in your own words: English")
        .fill(
            "Ferries of the Pelagia Line could not be booked last weekend after intruders disabled"
                + " its ticketing system.");
    card.getByRole(AriaRole.BUTTON, named("Accept")).click();
    assertThat(card.getByRole(AriaRole.ALERT)).containsText("say it in your own");
    complaints.clear(); // the browser tells of the 400
  }

  @Test
  void the_keyboard_does_it_all() throws IOException {
    Page page = open("en-GB", 1280, ColorScheme.LIGHT);
    enter(page, "Operators' token");
    handIn(page, "tram-hi", "tram-page", "hi");
    Locator card = page.locator("form.draft").first();
    card.getByLabel("The claim in your own words: Hindi").focus();
    page.keyboard().type("हमला शनिवार को हुआ।");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Draft 1: accepted.");
    assertThat(page.locator("form.draft").first().locator("textarea").first()).isFocused();
  }

  @ParameterizedTest
  @CsvSource({
    "bn-BD, bn, 360, DARK, পরিচালকের টোকেন, dairy-bn, dairy-page",
    "hi-IN, hi, 390, LIGHT, संचालक का टोकन, results-hi, results-page",
  })
  void it_speaks_the_readers_language_and_fits_a_phone(
      String locale,
      String language,
      int width,
      ColorScheme scheme,
      String label,
      String article,
      String incident)
      throws IOException {
    Page page = open(locale, width, scheme);
    assertThat(page.locator("html")).hasAttribute("lang", language);
    picture(page, "articles-enter-%s-%d.png".formatted(language, width));
    enter(page, label);
    picture(page, "articles-desk-%s-%d.png".formatted(language, width));
    handIn(page, article, incident, language);
    picture(page, "articles-%s-%d.png".formatted(language, width));
    assertThat(page.locator("label:empty, button:empty, option:empty")).hasCount(0);
  }

  private void enter(Page page, String label) {
    page.getByLabel(label).fill("let me in");
    page.keyboard().press("Enter");
    assertThat(page.locator("#desk")).isVisible();
  }

  private static void handIn(Page page, String article, String incident, String language)
      throws IOException {
    String[] parts = Files.readString(ARTICLES.resolve(article + ".txt")).split("\n\n", 2);
    page.locator("#new summary").click();
    page.locator("#text").fill(parts[1]);
    page.locator("#publisher").fill("The Harbour Courier");
    page.locator("#title").fill("An article of " + incident);
    page.locator("#date").fill("2024-05-16T18:20");
    page.locator("#zone").fill("Europe/Oslo");
    page.locator("#language").selectOption(language);
    page.locator("#incident").fill(incident);
    page.locator("#names").fill("Incident " + incident);
    page.locator("#hand-in button").click();
    page.locator("form.draft").first().waitFor();
  }

  private static Locator cardOf(Page page, String words) {
    return page.locator(".sentences > li").filter(has(words)).locator(".draft").first();
  }

  private static Locator.FilterOptions has(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
    assertThat((int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
        .as(name)
        .isNotPositive();
  }

  private Page open(String locale, int width, ColorScheme scheme) {
    context =
        Chromium.browser()
            .newContext(
                new NewContextOptions()
                    .setLocale(locale)
                    .setViewportSize(width, 800)
                    .setColorScheme(scheme)
                    .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate(address);
    return page;
  }
}
