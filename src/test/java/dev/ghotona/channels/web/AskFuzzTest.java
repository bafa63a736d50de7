package dev.ghotona.channels.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes in, what goes out is a reply or a problem; the seed is fixed, so a failure
 * repeats.
 */
@QuarkusTest
@TestProfile(WebDoubles.class)
class AskFuzzTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String[] ODD = {
    "\u202e",
    "\u2066",
    "\u2069",
    "\u200b",
    "\u200d",
    "\u200c",
    "\u0000",
    "\u0007",
    "\u001b[31m",
    "\ufeff",
    "\uffff",
    "\u0303",
    "\u09bc",
    "\u09cd",
    "\u0998\u099f\u09a8\u09be",
    "ক্ষ্ম্য",
    "ড়",
    "ড\u09bc",
    "हिन्दी",
    "é",
    "e\u0301",
    "😀",
    "👩‍👩‍👧",
    "🇧🇩",
    "'; DROP TABLE claim; --",
    "${jndi:ldap://x}",
    "{{7*7}}",
    "{web:line}",
    "<script>",
    "\r\n",
    "\t",
    "%00",
    "\\u0000",
    "\"",
    "\\",
  };
  private final Random random = new Random(20261125);

  @Test
  void random_text_gets_a_reply_or_a_refusal() throws JsonProcessingException {
    for (int i = 0; i < 300; i++) {
      send(JSON.writeValueAsBytes(Map.of("text", text(random.nextInt(200)))));
    }
  }

  @Test
  void long_pastes_get_a_reply() throws JsonProcessingException {
    for (int i = 0; i < 30; i++) {
      String paste = text(2000);
      byte[] body =
          JSON.writeValueAsBytes(
              Map.of("text", "a" + paste.substring(0, Math.min(4000, paste.length()))));
      assertThat(send(body)).isEqualTo(200);
    }
  }

  @Test
  void escaped_units_of_every_kind_get_a_reply_or_a_refusal() {
    for (int i = 0; i < 200; i++) {
      var escaped = new StringBuilder();
      random
          .ints(1 + random.nextInt(60), 0, 0x10000)
          .forEach(c -> escaped.append("\\u%04x".formatted(c)));
      send(("{\"text\": \"" + escaped + "\"}").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void mutilated_json_gets_a_reply_or_a_refusal() throws JsonProcessingException {
    var good = Map.of("text", text(20), "conversation", "0123456789abcdef", "language", "bn");
    byte[] whole = JSON.writeValueAsBytes(good);
    for (int i = 0; i < 400; i++) {
      send(mutilated(whole));
    }
  }

  @Test
  void numbers_of_any_size_are_refused() {
    for (String number :
        List.of(
            "9".repeat(5000),
            "1e999999999",
            "-0.0",
            "NaN",
            "Infinity",
            "0x10",
            "1".repeat(900_000))) {
      assertThat(send(("{\"text\": " + number + "}").getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(400);
    }
  }

  private byte[] mutilated(byte[] whole) {
    byte[] copy = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
    for (int i = random.nextInt(6); i > 0; i--) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  private String text(int pieces) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(random.nextInt(3) == 0 ? ODD[random.nextInt(ODD.length)] : letter());
    }
    return random.nextBoolean() ? Normalizer.normalize(text, Normalizer.Form.NFD) : text.toString();
  }

  /** Any code point that JSON can carry as it is. */
  private String letter() {
    int c =
        random.nextInt(4) == 0
            ? random.nextInt(Character.MAX_CODE_POINT + 1)
            : 0x0980 + random.nextInt(0x80);
    return Character.getType(c) == Character.SURROGATE ? "ক" : Character.toString(c);
  }

  private static int send(byte[] body) {
    var response = given().header("Content-Type", "application/json").body(body).post("/api/ask");
    assertThat(response.statusCode()).as(new String(body, StandardCharsets.UTF_8)).isIn(200, 400);
    assertThat(response.contentType())
        .startsWith(response.statusCode() == 200 ? "application/json" : Problem.MEDIA_TYPE);
    return response.statusCode();
  }
}
