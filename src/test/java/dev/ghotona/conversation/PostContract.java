package dev.ghotona.conversation;

import dev.ghotona.store.MessageStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What holds on either database, each test with a store of its own. */
abstract class PostContract {
  @TempDir Path folder;
  Post post;

  abstract MessageStore store(Path folder);

  @BeforeEach
  void openPost() {
    post = new Post(store(folder));
  }

  @AfterEach
  void closePost() {
    post.close();
  }
}
