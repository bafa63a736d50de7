package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyIndexTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 1000, 70_000})
  void under_each_hash_all_entries_are_found_in_order_and_no_others(int entries)
      throws IOException {
    var random = new Random(entries);
    var builder = new KeyIndex.Builder(0);
    Map<Integer, List<Integer>> listed = new HashMap<>();
    for (int entry = 0; entry < entries; entry++) {
      for (int hash : new int[] {random.nextInt(), entry % 100, -entry, entry << 16}) {
        builder.add(hash, entry);
        listed.computeIfAbsent(hash, k -> new ArrayList<>()).add(entry);
      }
    }
    KeyIndex index = readAgain(builder.build());
    listed.forEach((hash, of) -> assertThat(found(index, hash)).isEqualTo(of));
    for (int i = 0; i < 100_000; i++) {
      int hash = random.nextInt();
      assertThat(found(index, hash)).isEqualTo(listed.getOrDefault(hash, List.of()));
    }
  }

  private static List<Integer> found(KeyIndex index, int hash) {
    var found = new ArrayList<Integer>();
    for (int at = index.first(hash); at >= 0; at = index.next(at, hash)) {
      found.add(index.entry(at));
    }
    return found;
  }

  private static KeyIndex readAgain(KeyIndex index) throws IOException {
    var written = new ByteArrayOutputStream();
    index.write(new DataOutputStream(written));
    return KeyIndex.read(new DataInputStream(new ByteArrayInputStream(written.toByteArray())));
  }
}
