package dev.ghotona.channels.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ghotona.channels.web.Browsing.named;
import static dev.ghotona.channels.web.Browsing.options;
import static dev.ghotona.channels.web.Browsing.overflowing;
import static dev.ghotona.channels.web.Browsing.say;
import static dev.ghotona.channels.web.Browsing.tooSmall;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of more incidents than a page of them holds, in a real browser. */
@QuarkusTest
@TestProfile(ManyIncidents.class)
class OffersOnThePageTest {
  @TestHTTPResource("/")
  String address;

  private BrowserContext context;

  @AfterEach
  void close() {
    context.close();
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, en, Which incidents in 2023?, Next page →, ← Previous page",
    "bn-BD, bn, ২০২৩ সালে কোন কোন ঘটনা ঘটেছে?, পরের পাতা →, ← আগের পাতা",
    "en-GB, hi, 2023 में कौन-कौन सी घटनाएँ हुईं?, अगला पृष्ठ →, ← पिछला पृष्ठ",
  })
  void pages_are_turned_to_the_end_and_back(
      String locale, String language, String question, String next, String previous) {
    Page page = open(options(locale));
    say(page, question);
    var forth = new ArrayList<>(List.of(shown(page, 1)));
    while (page.getByRole(AriaRole.BUTTON, named(next)).count() > 0) {
      forth.add(turned(page, next, forth.size() + 1));
    }
    assertThat(forth).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    for (int at = forth.size() - 2, turns = forth.size() + 1; at >= 0; at--, turns++) {
      assertThat(turned(page, previous, turns)).isEqualTo(forth.get(at));
    }
    assertThat(page.getByRole(AriaRole.BUTTON, named(previous))).hasCount(0);
    assertThat(page.locator(".reply").last()).hasAttribute("lang", language);
    assertThat(page.locator(".question p").last()).hasText(previous);
    assertThat(page.locator(".question").last()).hasAttribute("lang", language);
  }

  private static String turned(Page page, String label, int replies) {
    page.getByRole(AriaRole.BUTTON, named(label)).click();
    return shown(page, replies);
  }

  /** The last of so many replies. */
  private static String shown(Page page, int replies) {
    assertThat(page.locator(".reply:not(.typing)")).hasCount(replies);
    assertThat(page.locator("#log > .offers")).hasCount(1);
    return page.locator(".reply").last().innerText();
  }

  @Test
  void a_page_keeps_the_language_and_letters_chosen_for_answers() {
    Page page = open(options("en-GB"));
    page.locator("#menu summary").click();
    page.getByLabel("Answers in Latin letters").check();
    page.keyboard().press("Escape");
    say(page, "২০২৩ সালে কোন কোন ঘটনা ঘটেছে?");
    shown(page, 1);
    page.locator("#log > .offers button", ending("→")).click();
    shown(page, 2);
    assertThat(page.locator(".reply").last()).hasAttribute("lang", "bn-Latn");
    page.locator("#menu summary").click();
    page.getByLabel("Language of the answers").selectOption("hi");
    page.getByLabel("Answers in Latin letters").uncheck();
    page.keyboard().press("Escape");
    page.locator("#log > .offers button", ending("→")).click();
    shown(page, 3);
    assertThat(page.locator(".reply").last()).hasAttribute("lang", "hi");
  }

  @Test
  void an_incident_of_a_list_is_told_of_once_it_is_pressed() {
    Page page = open(options("en-GB"));
    say(page, "Which incidents do you know?");
    shown(page, 1);
    Locator first = page.locator(".reply button").first();
    String name = first.innerText();
    assertThat(page.locator(".reply button")).hasCount(ManyIncidents.PER_PAGE);
    assertThat(page.locator("#log > .offers button")).hasText(new String[] {"Next page →"});
    first.click();
    assertThat(page.locator(".question p").last()).hasText(name);
    assertThat(page.locator(".more")).containsText(name);
  }

  @Test
  void pages_are_turned_by_key() {
    Page page = open(options("en-GB"));
    say(page, "Which incidents in 2023?");
    shown(page, 1);
    for (int replies = 2; replies < 4; replies++) {
      tabBackTo(page, page.getByRole(AriaRole.BUTTON, named("Next page →")));
      page.keyboard().press("Enter");
      shown(page, replies);
      assertThat(page.locator("#question")).isFocused();
    }
    assertThat(page.getByRole(AriaRole.GROUP, named("What you could ask next"))).isVisible();
    assertThat(page.locator(".reply").last()).containsText("here 17 to");
  }

  private static void tabBackTo(Page page, Locator wanted) {
    for (int i = 0; i < 6 && !isFocused(wanted); i++) {
      page.keyboard().press("Shift+Tab");
    }
    assertThat(wanted).isFocused();
  }

  private static boolean isFocused(Locator one) {
    return (boolean) one.evaluate("e => e === document.activeElement");
  }

  @Test
  void while_a_page_is_fetched_no_other_can_be_asked_for() {
    Page page = open(options("en-GB"));
    say(page, "Which incidents in 2023?");
    shown(page, 1);
    var held = new CompletableFuture<Route>();
    page.route("**/api/ask", held::complete);
    page.getByRole(AriaRole.BUTTON, named("Next page →")).dblclick();
    page.waitForCondition(held::isDone);
    assertThat(page.locator("#log > .offers")).hasCount(0);
    assertThat(page.locator("#send")).hasAttribute("aria-disabled", "true");
    held.join().resume();
    shown(page, 2);
    assertThat(page.locator(".question")).hasCount(2);
  }

  @Test
  void a_page_that_failed_is_tried_again() {
    Page page = open(options("bn-BD"));
    say(page, "Which incidents in 2023?");
    shown(page, 1);
    page.route("**/api/ask", Route::abort);
    page.getByRole(AriaRole.BUTTON, named("Next page →")).click();
    page.locator(".error").waitFor();
    page.unroute("**/api/ask");
    page.locator(".error button").click();
    shown(page, 2);
    assertThat(page.locator(".reply").last()).containsText("here 9 to 16");
  }

  @Test
  void what_was_offered_last_is_there_after_a_visit_elsewhere() {
    Page page = open(options("en-GB"));
    say(page, "Which incidents in 2023?");
    shown(page, 1);
    String second = turned(page, "Next page →", 2);
    page.reload();
    assertThat(shown(page, 2)).isEqualTo(second);
    assertThat(turned(page, "← Previous page", 3)).contains("here 1 to 8");
  }

  @ParameterizedTest
  @CsvSource({
    "bn, ২০২৩ সালে কোন কোন ঘটনা ঘটেছে?",
    "en, Which incidents in 2023?",
    "hi, 2023 में कौन-कौन सी घटनाएँ हुईं?",
  })
  void a_list_fits_a_phone_and_begins_in_sight(String language, String question) {
    Page page =
        open(options(language).setViewportSize(320, 568).setHasTouch(true).setIsMobile(true));
    say(page, question);
    shown(page, 1);
    page.locator("#log > .offers button", ending("→")).tap();
    shown(page, 2);
    assertThat(overflowing(page)).isEmpty();
    assertThat(tooSmall(page)).isEmpty();
    assertThat(page.locator(".question").last()).isInViewport();
  }

  private static Page.LocatorOptions ending(String arrow) {
    return new Page.LocatorOptions().setHasText(Pattern.compile(arrow + "$"));
  }

  private Page open(NewContextOptions options) {
    context = Chromium.browser().newContext(options);
    return Browsing.open(context, address);
  }
}
