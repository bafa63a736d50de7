package dev.ghotona.config;

import dev.ghotona.answering.Models;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.language.LanguageIdentifier;
import dev.ghotona.understanding.text.Lexicon;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Lexicon and models, which take a while to read: beside the start of everything else, or, in a
 * native executable, while that is built (docs/adr/0017-start.md).
 */
final class Readied {
  /** What GraalVM's {@code ImageInfo} calls the property and its value. */
  private static final String IMAGE_CODE = "org.graalvm.nativeimage.imagecode";

  private static final String BUILDING = "buildtime";

  private static final String ANYTHING = "When did it happen, and who was behind it?";

  private static final FutureTask<Lexicon> LEXICON = new FutureTask<>(Lexicon::load);
  private static final FutureTask<Models> MODELS = new FutureTask<>(Models::load);

  static {
    if (BUILDING.equals(System.getProperty(IMAGE_CODE))) {
      read();
    }
  }

  private Readied() {}

  /** Begins to read both and to use them once, and does not wait. */
  static void begin() {
    Thread.ofPlatform()
        .daemon()
        .name("readied")
        .start(
            () -> {
              read();
              use();
            });
  }

  private static void read() {
    LEXICON.run();
    MODELS.run();
  }

  /** What a first use costs is paid beside the start, too, and not by who asks first. */
  private static void use() {
    new Understanding(lexicon(), models().intents(), new LanguageIdentifier())
        .understand(ANYTHING, NameIndex.NONE, WrittenForm.ENGLISH);
  }

  static Lexicon lexicon() {
    return get(LEXICON);
  }

  static Models models() {
    return get(MODELS);
  }

  /** Read here where nobody has begun to. */
  private static <T> T get(FutureTask<T> task) {
    task.run();
    try {
      return task.get();
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken.getCause());
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ending);
    }
  }
}
