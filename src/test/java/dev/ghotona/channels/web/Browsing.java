package dev.ghotona.channels.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;

/** What the tests of the chat page do in a browser, and see of it. */
final class Browsing {
  private Browsing() {}

  /**
   * Service workers stay out, where their answering before the test's own routes would blur what is
   * tested.
   */
  static NewContextOptions options(String locale) {
    return new NewContextOptions().setLocale(locale).setServiceWorkers(ServiceWorkerPolicy.BLOCK);
  }

  /** The page at an address; a fault of its script fails the test. */
  static Page open(BrowserContext context, String address) {
    Page page = context.newPage();
    page.onPageError(
        error -> {
          throw new AssertionError(error);
        });
    page.navigate(address);
    return page;
  }

  static void say(Page page, String text) {
    page.getByRole(AriaRole.TEXTBOX).fill(text);
    page.keyboard().press("Enter");
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  /** What is wider than the screen. */
  static List<?> overflowing(Page page) {
    return (List<?>)
        page.evaluate(
            "() => [...document.querySelectorAll('body *:not(.unseen):not(.skip)')].filter(e => { const r = e.getBoundingClientRect(); return r.width && (r.right > innerWidth + 0.5 || r.left < -0.5); }).map(e => e.outerHTML.slice(0, 80))");
  }

  /** What a finger misses. */
  static List<?> tooSmall(Page page) {
    return (List<?>)
        page.evaluate(
            "() => [...document.querySelectorAll('button, a, select, textarea, summary')].filter(e => e.checkVisibility()).filter(e => { const r = e.getBoundingClientRect(); return r.height < 43.5 || r.width < 43.5; }).map(e => e.outerHTML.slice(0, 80) + e.getBoundingClientRect().height)");
  }
}
