package dev.ghotona.channels.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ghotona.channels.web.Browsing.named;
import static dev.ghotona.channels.web.Browsing.options;
import static dev.ghotona.channels.web.Browsing.overflowing;
import static dev.ghotona.channels.web.Browsing.say;
import static dev.ghotona.channels.web.Browsing.tooSmall;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.ghotona.domain.Language;
import dev.ghotona.wording.LatinScript;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chat page in a real browser. */
@QuarkusTest
@TestProfile(WebDoubles.class)
class ChatPageTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestHTTPResource("/")
  String address;

  private BrowserContext context;

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void shows_the_answer_with_its_citations() {
    Page page = open("bn-IN");
    say(page, "ব্যাঙ্কে কবে হামলা হয়?");
    assertThat(page.locator(".question")).containsText("ব্যাঙ্কে কবে হামলা হয়?");
    Locator reply = page.locator(".reply:not(.typing)");
    assertThat(reply).containsText("হামলাটি শুরু হয় ২০২৩ সালের ৭ মার্চ");
    assertThat(reply).hasAttribute("lang", "bn");
    assertThat(reply.locator(".citations li").first()).hasText("দৈনিক নদীপার, ৯ মার্চ ২০২৩");
    assertThat(reply.locator(".citations a")).hasAttribute("href", "https://news.example/dainik");
    assertThat(reply.locator(".chip").first()).hasText("পুলিশ · নিশ্চিত");
    assertThat(reply.locator(".more")).hasAttribute("href", "/incidents/padma-bank?lang=bn");
    assertThat(page.locator(".typing")).hasCount(0);
  }

  @Test
  void a_suggestion_asks_itself_and_gives_way_to_the_next() {
    Page page = open("en-GB");
    page.getByRole(AriaRole.BUTTON, named("When was AIIMS attacked?")).click();
    page.getByRole(AriaRole.BUTTON, named("What data leaked?")).click();
    assertThat(page.locator(".question").nth(1)).containsText("What data leaked?");
    assertThat(page.locator(".reply:not(.typing)")).hasCount(2);
    assertThat(page.locator("#log > .offers")).hasCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "bn-BD, bn, আপনার প্রশ্ন",
    "hi-IN, hi, आपका सवाल",
    "en-US, en, Your question",
    "fr-FR, bn, আপনার প্রশ্ন",
  })
  void begins_in_the_browsers_language(String locale, String language, String label) {
    Page page = open(locale);
    assertThat(page.locator("html")).hasAttribute("lang", language);
    assertThat(page).hasTitle(Pattern.compile("^ঘটনা Ghotona · .+"));
    assertThat(page.getByRole(AriaRole.TEXTBOX)).hasAccessibleName(label);
    assertThat(page.getByRole(AriaRole.LOG)).hasAttribute("aria-live", "polite");
  }

  @Test
  void the_language_of_the_page_is_switched_and_remembered() {
    Page page = open("en-GB");
    page.getByRole(AriaRole.BUTTON, named("हिन्दी")).click();
    assertThat(page.locator("html")).hasAttribute("lang", "hi");
    assertThat(page.locator("#welcome h2")).containsText("साइबर");
    page.reload();
    assertThat(page.locator("html")).hasAttribute("lang", "hi");
    assertThat(page.getByRole(AriaRole.BUTTON, named("हिन्दी")))
        .hasAttribute("aria-pressed", "true");
  }

  @Test
  void answers_come_in_the_language_chosen_for_them() {
    Page page = open("en-GB");
    page.locator("#menu summary").click();
    page.getByLabel("Language of the answers").selectOption("bn");
    page.keyboard().press("Escape");
    say(page, "When?");
    assertThat(page.locator(".reply:not(.typing)")).hasAttribute("lang", "bn");
    assertThat(page.locator(".question")).hasAttribute("lang", "en");
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, Answers in Latin letters, ব্যাঙ্কে কবে?, bn-Latn",
    "bn-BD, ল্যাটিন হরফে উত্তর, ব্যাঙ্কে কবে?, bn-Latn",
    "hi-IN, जवाब रोमन लिपि में, बैंक पर कब?, hi-Latn",
    "hi-IN, जवाब रोमन लिपि में, When?, en",
  })
  void answers_come_in_latin_letters_once_these_are_switched_on_by_key(
      String locale, String label, String text, String form) {
    Page page = open(locale);
    switchLatinOnByKey(page, label);
    page.reload();
    say(page, text);
    Locator reply = page.locator(".reply:not(.typing)");
    assertThat(reply).hasAttribute("lang", form);
    assertThat(reply.locator("p").first()).containsText("2023");
    assertThat(reply.locator(".citations li").first()).containsText("9 March 2023");
  }

  private static void switchLatinOnByKey(Page page, String label) {
    Locator latin = page.getByRole(AriaRole.SWITCH, named(label));
    tabTo(page, "#menu summary");
    page.keyboard().press("Enter");
    assertThat(latin).not().isChecked();
    tabTo(page, "#latin");
    page.keyboard().press("Space");
    assertThat(latin).isChecked();
  }

  @Test
  void the_language_chosen_for_answers_is_kept_in_latin_letters() {
    Page page = open("en-GB");
    page.locator("#menu summary").click();
    page.getByLabel("Language of the answers").selectOption("bn");
    page.getByLabel("Answers in Latin letters").check();
    page.keyboard().press("Escape");
    say(page, "When?");
    Locator reply = page.locator(".reply:not(.typing)");
    assertThat(reply).hasAttribute("lang", "bn-Latn");
    assertThat(reply.locator(".chip").first()).containsText("nishchito");
  }

  @Test
  void can_be_used_with_the_keyboard_alone() {
    Page page = open("en-GB");
    tabTo(page, "#question");
    page.keyboard().type("When?");
    page.keyboard().press("Shift+Enter");
    page.keyboard().type("And who?");
    assertThat(page.locator("#question")).hasValue("When?\nAnd who?");
    page.keyboard().press("Enter");
    assertThat(page.locator(".question p")).hasText("When?\nAnd who?");
    assertThat(page.locator("#question")).isFocused();
    assertThat(page.locator("#question")).hasValue("");
    assertThat(page.locator("#log > .offers button")).hasCount(2);
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator(".question")).hasCount(2);
    assertThat(page.locator("#question")).isFocused();
  }

  @Test
  void nothing_is_sent_while_a_word_is_composed_or_when_there_is_nothing_to_send() {
    Page page = open("bn-IN");
    page.locator("#question").fill("  ");
    page.keyboard().press("Enter");
    page.locator("#question").fill("ঘটনা");
    page.locator("#question").dispatchEvent("keydown", Map.of("key", "Enter", "keyCode", 229));
    page.locator("#question").fill("ক".repeat(4097));
    page.keyboard().press("Enter");
    assertThat(page.locator("#hint")).hasText("প্রশ্নটি খুব বড়: ৪,০৯৭, সর্বাধিক ৪,০৯৬ অক্ষর।");
    assertThat(page.locator(".bubble")).hasCount(0);
  }

  @Test
  void one_conversation_lasts_as_long_as_the_tab() {
    Page page = open("en-GB");
    String first = conversationOf(page, "When?");
    page.reload();
    assertThat(page.locator(".reply")).containsText("The attack began");
    assertThat(conversationOf(page, "Who?")).isEqualTo(first).matches("[A-Za-z0-9_-]{16,128}");
    page.locator("#menu summary").click();
    page.getByRole(AriaRole.BUTTON, named("Start afresh")).click();
    assertThat(page.locator(".bubble")).hasCount(0);
    assertThat(page.locator("#welcome")).isVisible();
    assertThat(conversationOf(page, "Who?")).isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abort", "503"})
  void a_failure_is_told_and_can_be_tried_again(String failure) {
    Page page = open("bn-IN");
    page.route("**/api/ask", route -> fail(route, failure));
    say(page, "ব্যাঙ্কে কবে?");
    String told = failure.equals("abort") ? "ইন্টারনেট সংযোগ নেই" : "আমাদের দিকে কিছু গোলমাল";
    assertThat(page.locator(".error")).containsText(told);
    page.unroute("**/api/ask");
    page.getByRole(AriaRole.BUTTON, named("আবার চেষ্টা করুন")).click();
    assertThat(page.locator(".reply:not(.typing)")).containsText("হামলাটি শুরু হয়");
    assertThat(page.locator(".error")).hasCount(0);
    assertThat(page.locator(".question")).hasCount(1);
  }

  @Test
  void a_refusal_is_told_as_the_server_tells_it() {
    Page page = open("hi-IN");
    say(page, "\u200b");
    assertThat(page.locator(".error")).containsText("\"text\" में एक सवाल लिखें।");
  }

  @Test
  void markup_is_shown_as_text() throws JsonProcessingException {
    Page page = open("en-GB");
    String payload =
        "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>";
    String body = JSON.writeValueAsString(hostileReply(payload));
    page.route(
        "**/api/ask",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body)));
    say(page, payload);
    assertThat(page.locator(".question p")).hasText(payload);
    assertThat(page.locator(".reply p")).hasText(payload);
    assertThat(page.locator("#log > .offers button")).hasText(payload);
    assertThat(page.locator("#log img, #log script, .citations a")).hasCount(0);
    assertThat(page.locator(".more")).hasAttribute("href", "/incidents/%22%3E%3Cb%3E?lang=en");
    assertThat(page.title()).doesNotContain("owned");
  }

  @Test
  void is_dark_where_the_phone_is_dark() {
    Page page = open(options("bn-IN").setColorScheme(ColorScheme.DARK));
    assertThat(brightness(page, "html")).isLessThan(60);
    page =
        page.context()
            .browser()
            .newPage(
                new com.microsoft.playwright.Browser.NewPageOptions()
                    .setColorScheme(ColorScheme.LIGHT));
    page.navigate(address);
    assertThat(brightness(page, "html")).isGreaterThan(220);
    page.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bn", "en", "hi"})
  void fits_a_screen_of_320_pixels(String language) {
    Page page =
        open(options(language).setViewportSize(320, 568).setHasTouch(true).setIsMobile(true));
    assertThat(overflowing(page)).isEmpty();
    say(page, "w".repeat(300) + " ঘটনা");
    assertThat(page.locator("#log > .offers")).isVisible();
    assertThat(overflowing(page)).isEmpty();
    assertThat(tooSmall(page)).isEmpty();
    page.locator("#menu summary").click();
    assertThat(overflowing(page)).isEmpty();
  }

  @Test
  void opens_without_a_connection_once_it_was_there() {
    context = Chromium.browser().newContext(new NewContextOptions().setLocale("en-GB"));
    Page page = context.newPage();
    page.navigate(address);
    page.evaluate("() => navigator.serviceWorker.ready");
    page.waitForFunction(
        "async () => (await (await caches.open('ghotona-1')).keys()).length >= 10");
    context.setOffline(true);
    page.reload();
    say(page, "When?");
    assertThat(page.locator(".error")).containsText("There is no connection");
    context.setOffline(false);
    page.getByRole(AriaRole.BUTTON, named("Try again")).click();
    assertThat(page.locator(".reply:not(.typing)")).containsText("The attack began");
  }

  @Test
  void names_stances_as_the_pages_about_incidents_do() {
    Page page = open("en-GB");
    for (var language : dev.ghotona.domain.Language.values()) {
      for (var stance : dev.ghotona.domain.Stance.values()) {
        String path = "['%s'].stances['%s']".formatted(language.tag(), stance.tag());
        Object word = page.evaluate("async () => (await import('/web/words.js')).WORDS" + path);
        assertThat(word).isEqualTo(Wordbook.in(language).stance(stance));
      }
    }
  }

  @Test
  void names_stances_in_latin_letters_as_replies_are_written() {
    Page page = open("en-GB");
    for (var language : List.of(Language.BENGALI, Language.HINDI)) {
      for (var stance : dev.ghotona.domain.Stance.values()) {
        String path = "['%s-Latn']['%s']".formatted(language.tag(), stance.tag());
        Object word =
            page.evaluate("async () => (await import('/web/words.js')).LATIN_STANCES" + path);
        assertThat(word).isEqualTo(LatinScript.of(Wordbook.in(language).stance(stance), language));
      }
    }
  }

  @Test
  void has_every_word_in_every_language() {
    Page page = open("en-GB");
    Object keys =
        page.evaluate(
            "async () => Object.values((await import('/web/words.js')).WORDS).map(w => Object.keys(w).sort().join())");
    assertThat(List.copyOf((List<?>) keys))
        .hasSize(3)
        .allMatch(((List<?>) keys).getFirst()::equals);
  }

  private Page open(String locale) {
    return open(options(locale));
  }

  private Page open(NewContextOptions options) {
    context = Chromium.browser().newContext(options);
    return Browsing.open(context, address);
  }

  private static String conversationOf(Page page, String text) {
    Request request = page.waitForRequest("**/api/ask", () -> say(page, text));
    page.locator("#log > .offers").waitFor();
    try {
      return JSON.readTree(request.postData()).path("conversation").textValue();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void fail(Route route, String failure) {
    if (failure.equals("abort")) {
      route.abort();
    } else {
      route.fulfill(
          new Route.FulfillOptions().setStatus(Integer.parseInt(failure)).setBody("<h1>no</h1>"));
    }
  }

  private static Map<String, Object> hostileReply(String payload) {
    return Map.of(
        "outcome",
        "answered",
        "detected",
        "en",
        "language",
        "en",
        "text",
        payload,
        "incident",
        Map.of("id", "\"><b>", "name", payload),
        "claims",
        List.of(Map.of("stance", payload, "saidBy", payload)),
        "citations",
        List.of(
            Map.of(
                "publisher",
                payload,
                "title",
                payload,
                "published",
                "2023-03-09T15:22:00+05:30",
                "url",
                "javascript:alert(1)")),
        "suggestions",
        List.of(payload));
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 20; i++) {
      if ((boolean) page.locator(selector).evaluate("e => e === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  private static int brightness(Page page, String selector) {
    return (int)
        page.locator(selector)
            .evaluate(
                "e => Math.max(...getComputedStyle(e).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number))");
  }
}
