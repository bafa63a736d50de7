package dev.ghotona.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1000, 1 << 20, (1 << 20) + 1, 5 << 20})
  void a_file_of_any_size_is_read_as_it_was_written_even_once_deleted(int size) throws IOException {
    byte[] written = new byte[size];
    new Random(size).nextBytes(written);
    try (var files = new FolderFiles(folder)) {
      try (var out = files.createOutput("file", IOContext.DEFAULT)) {
        out.writeBytes(written, size);
      }
      try (IndexInput in = files.openInput("file", IOContext.DEFAULT)) {
        files.deleteFile("file");
        assertThat(Files.exists(folder.resolve("file"))).isFalse();
        assertThat(read(in)).isEqualTo(written);
        IndexInput half = in.slice("half", size / 2, size - size / 2);
        assertThat(read(half)).endsWith(read(in.slice("end", size - size / 4, size / 4)));
      }
    }
  }

  private static byte[] read(IndexInput in) throws IOException {
    byte[] read = new byte[(int) in.length()];
    in.readBytes(read, 0, read.length);
    return read;
  }
}
