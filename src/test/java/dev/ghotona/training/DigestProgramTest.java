package dev.ghotona.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestProgramTest {
  @TempDir Path folder;

  @BeforeEach
  void lay_out_a_program() throws IOException {
    Files.createDirectories(folder.resolve("classes/deeper"));
    Files.writeString(folder.resolve("classes/A.class"), "a");
    Files.writeString(folder.resolve("classes/deeper/B.class"), "b");
    Files.writeString(folder.resolve("pom.xml"), "libraries");
  }

  @Test
  void the_same_program_has_the_same_digest_wherever_it_lies() throws IOException {
    String digest = digest(folder);
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.move(folder.resolve("classes"), elsewhere.resolve("classes"));
    Files.move(folder.resolve("pom.xml"), elsewhere.resolve("pom.xml"));
    assertThat(digest(elsewhere)).isEqualTo(digest).hasSize(64);
  }

  @Test
  void another_class_another_library_and_another_name_make_it_another_program() throws IOException {
    String first = digest(folder);
    Files.writeString(folder.resolve("classes/deeper/B.class"), "c");
    String second = digest(folder);
    Files.writeString(folder.resolve("pom.xml"), "other libraries");
    String third = digest(folder);
    Files.move(folder.resolve("classes/A.class"), folder.resolve("classes/C.class"));
    assertThat(List.of(first, second, third, digest(folder))).doesNotHaveDuplicates();
  }

  @Test
  void it_is_written_where_it_is_wanted() throws IOException {
    Path file = folder.resolve("new/program.sha256");
    DigestProgram.main(
        new String[] {
          file.toString(),
          folder.resolve("classes").toString(),
          folder.resolve("pom.xml").toString()
        });
    assertThat(file).hasContent(digest(folder));
  }

  private static String digest(Path folder) throws IOException {
    return DigestProgram.of(List.of(folder.resolve("classes"), folder.resolve("pom.xml")));
  }
}
