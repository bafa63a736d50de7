package dev.ghotona;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md tells of the rooms that there are, and of what the law lets them use. */
class ArchitectureTest {
  private static final List<List<String>> ROWS = Document.read("ARCHITECTURE.md").table("| Room |");

  @Test
  void the_table_lists_every_room_in_the_order_of_the_law() {
    assertThat(ROWS.stream().map(ArchitectureTest::room)).containsExactly(Room.values());
  }

  @Test
  void the_table_tells_what_each_room_may_use() {
    for (List<String> row : ROWS) {
      assertThat(used(row))
          .as(row.getFirst())
          .containsExactlyInAnyOrderElementsOf(room(row).uses());
    }
  }

  private static Room room(List<String> row) {
    return named(row.getFirst().replace("`", ""));
  }

  private static List<Room> used(List<String> row) {
    String cell = row.get(2);
    return switch (cell) {
      case "nothing" -> List.of();
      case "all above" -> List.of(Room.values()).subList(0, room(row).ordinal());
      default -> Document.codeIn(cell).map(ArchitectureTest::named).toList();
    };
  }

  private static Room named(String path) {
    return Arrays.stream(Room.values())
        .filter(r -> r.path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
