package dev.ghotona.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.WrittenForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every script under {@code conversations/}, held against one way to reach the bot. */
public abstract class ConversationScripts {

  /** A chat in which nothing was said yet, with the incidents under {@code seeds} stored. */
  protected abstract Chat chat();

  @TestFactory
  Stream<DynamicContainer> conversations() {
    return Arrays.stream(WrittenForm.values())
        .map(form -> DynamicContainer.dynamicContainer(form.tag(), tests(form)));
  }

  private Stream<DynamicTest> tests(WrittenForm form) {
    return scripts(form).stream()
        .map(
            script ->
                DynamicTest.dynamicTest(
                    script.name(), script.file().toUri(), () -> new Rehearsal(chat()).of(script)));
  }

  @Test
  void every_form_of_language_has_scripts() {
    assertThat(WrittenForm.values()).allSatisfy(form -> assertThat(scripts(form)).isNotEmpty());
  }

  private static List<Script> scripts(WrittenForm form) {
    try (var files = Files.list(folder().resolve(form.tag()))) {
      return files.sorted().map(Script::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(ConversationScripts.class.getResource("/conversations").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
