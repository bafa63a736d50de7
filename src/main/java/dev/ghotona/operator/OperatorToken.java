package dev.ghotona.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** The operators' token, as a digest. */
@ApplicationScoped
class OperatorToken {
  private final Optional<byte[]> digest;

  OperatorToken(OperatorSettings settings) {
    this.digest = settings.token().map(OperatorToken::digest);
  }

  /** Whether there is one at all. */
  boolean isSet() {
    return digest.isPresent();
  }

  /** Whether this is it; takes as long for any other. */
  boolean matches(String candidate) {
    return digest.filter(wanted -> MessageDigest.isEqual(wanted, digest(candidate))).isPresent();
  }

  // Digests have one length, so that the time it takes to compare tells nothing, not even that.
  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
