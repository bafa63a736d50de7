package dev.ghotona.channels.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells requests of Slack from others by their signature. Bolt's own check takes times that lie
 * ahead for good and compares byte by byte until one differs.
 */
final class Signature {
  private static final String ALGORITHM = "HmacSHA256";

  /** From Slack's "Verifying requests from Slack". */
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final SecretKeySpec key;
  private final Clock clock;

  Signature(String secret, Clock clock) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.clock = clock;
  }

  /**
   * Whether Slack has signed this body at about this time.
   *
   * @param timestamp seconds since 1970, as the header has them; may be null
   * @param signature as the header has it; may be null
   */
  boolean isOf(byte[] body, String timestamp, String signature) {
    return timestamp != null
        && signature != null
        && isNow(timestamp)
        && MessageDigest.isEqual(
            signature.getBytes(StandardCharsets.UTF_8),
            of(body, timestamp).getBytes(StandardCharsets.UTF_8));
  }

  /** The signature that this body has at this time. */
  String of(byte[] body, String timestamp) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  // Twelve digits: no sum of them overflows.
  private boolean isNow(String timestamp) {
    if (!timestamp.matches("[0-9]{1,12}")) {
      return false;
    }
    Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
    return Duration.between(signed, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
  }
}
