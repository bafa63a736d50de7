package dev.ghotona.channels.slack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts secrets that are stored: AES-256 in Galois/Counter Mode, so that a change is noticed.
 */
final class Vault {
  private static final String TRANSFORMATION = "AES/GCM/NoPadding";

  /** Bytes; what NIST SP 800-38D recommends, random for each secret. */
  private static final int NONCE_LENGTH = 12;

  private static final int TAG_BITS = 128;
  private static final int KEY_LENGTH = 32;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param key 32 bytes in Base64
   * @throws IllegalArgumentException where it is none
   */
  Vault(String key) {
    byte[] bytes = Base64.getDecoder().decode(key);
    if (bytes.length != KEY_LENGTH) {
      throw new IllegalArgumentException("a key of " + bytes.length + " bytes, not of 32");
    }
    this.key = new SecretKeySpec(bytes, "AES");
  }

  /**
   * Encrypts a secret.
   *
   * @param owner whose it is: for another it cannot be decrypted
   */
  String sealed(String secret, String owner) {
    byte[] nonce = new byte[NONCE_LENGTH];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, owner, secret.getBytes(StandardCharsets.UTF_8));
    byte[] both = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    return Base64.getEncoder().encodeToString(both);
  }

  /**
   * Decrypts a secret.
   *
   * @throws IllegalStateException where the key or the owner is another, or it was changed
   */
  String opened(String sealed, String owner) {
    ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
    byte[] nonce = new byte[NONCE_LENGTH];
    both.get(nonce);
    byte[] rest = new byte[both.remaining()];
    both.get(rest);
    return new String(run(Cipher.DECRYPT_MODE, nonce, owner, rest), StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, byte[] nonce, String owner, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance(TRANSFORMATION);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A stored token is not of this key", e);
    }
  }
}
