package dev.ghotona.channels.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page about an incident in a real browser. */
@QuarkusTest
@TestProfile(WebDoubles.class)
class IncidentPageTest {
  @TestHTTPResource("/incidents/padma-bank")
  String address;

  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @BeforeEach
  void open() {
    page = Chromium.browser().newPage(new NewPageOptions().setLocale("bn-IN"));
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.navigate(address);
  }

  @AfterEach
  void close() {
    page.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void tells_who_says_what_and_how_sure_they_are() {
    Locator claim = page.locator("#claim-records-later");
    assertThat(claim).containsText("তিন লক্ষ আশি হাজার গ্রাহকের তথ্য ফাঁস হয়েছে।");
    assertThat(claim.locator(".chip")).hasText("নিশ্চিত");
    assertThat(claim).containsText("বলেছে: তদন্তকারীরা");
    assertThat(page.locator("#claim-records .chip").first()).hasText("পরে বদলেছে");
    assertThat(page.locator("#claim-begin .derived")).containsText("আমাদের হিসাব:");
    claim.getByRole(AriaRole.LINK).click();
    assertThat(page).hasURL(Pattern.compile("#source-agency$"));
  }

  @Test
  void draws_the_timeline_and_tells_it_in_words_too() {
    Locator picture = page.locator("svg.timeline");
    assertThat(picture).hasRole(AriaRole.IMG);
    assertThat(picture)
        .hasAccessibleName(
            Pattern.compile(
                "^সময়রেখা পদ্মাপার ব্যাঙ্কে হামলা: তারিখ জানা ৩টি ঘটনা ও ৩টি প্রতিবেদন"));
    assertThat(picture.locator("circle")).hasCount(3);
    assertThat(picture.locator(".publication")).hasCount(3);
    assertThat(page.locator(".dated li")).hasCount(6);
    assertThat(page.locator(".dated li").nth(4)).containsText("এপ্রিল ২০২৩");
  }

  @Test
  void is_switched_to_another_language() {
    assertThat(page.locator("html")).hasAttribute("lang", "bn");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page).hasTitle("Padmapar Bank attack · ঘটনা Ghotona");
  }
}
