package dev.ghotona.channels.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class VaultTest {
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  private final Vault vault = new Vault(KEY);

  @Test
  void gives_back_what_was_sealed() {
    String sealed = vault.sealed("xoxb-ঘটনা", "T1");
    assertThat(sealed).doesNotContain("xoxb");
    assertThat(vault.opened(sealed, "T1")).isEqualTo("xoxb-ঘটনা");
  }

  @Test
  void seals_the_same_in_another_way_each_time() {
    assertThat(vault.sealed("xoxb", "T1")).isNotEqualTo(vault.sealed("xoxb", "T1"));
  }

  @Test
  void opens_nothing_for_others_or_by_another_key_or_changed() {
    String sealed = vault.sealed("xoxb", "T1");
    byte[] bytes = Base64.getDecoder().decode(sealed);
    bytes[bytes.length - 1] ^= 1;
    byte[] other = new byte[32];
    other[0] = 1;
    assertThatIllegalStateException().isThrownBy(() -> vault.opened(sealed, "T2"));
    assertThatIllegalStateException()
        .isThrownBy(() -> vault.opened(Base64.getEncoder().encodeToString(bytes), "T1"));
    assertThatIllegalStateException()
        .isThrownBy(
            () -> new Vault(Base64.getEncoder().encodeToString(other)).opened(sealed, "T1"));
  }

  @Test
  void takes_no_short_key() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Vault("c2hvcnQ="));
  }
}
