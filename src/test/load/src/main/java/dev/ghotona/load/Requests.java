package dev.ghotona.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes requests as pages and platforms do; the platforms' never come twice. For one thread. */
final class Requests {
  /** By which Telegram's and Slack's requests are known. */
  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  private static final int CHATS = 1000;
  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final List<String> questions;
  private final String hooks;
  private final Clock clock;
  private long number;

  /**
   * @param file questions as the benchmarks of the core have them, with {@code {}} for a name
   * @param hooks where Slack's answers are to go
   */
  Requests(Path file, String hooks, Clock clock) throws IOException {
    this.questions =
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t")[1].replace("{}", "AIIMS"))
            .toList();
    this.hooks = hooks;
    this.clock = clock;
  }

  Request next(Kind kind) {
    number++;
    String question = questions.get((int) (number % questions.size()));
    return switch (kind) {
      case ASK -> json("{\"text\": %s}".formatted(quoted(question)));
      case NEW -> json("{\"text\": %s}".formatted(quoted(question + unlike())));
      case TALK, READ, FIND, UPSERT, INSERT -> json(inConversation(question));
      case TELEGRAM -> update(question);
      case SLACK -> command(question);
    };
  }

  /** Wide and narrow spaces, of which no question takes notice. */
  private String unlike() {
    return Long.toBinaryString(number).replace('0', ' ').replace('1', '\u2002');
  }

  private String inConversation(String question) {
    return "{\"text\": %s, \"conversation\": \"load-0123456789-%d\"}"
        .formatted(quoted(question), number % CHATS);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static Request json(String body) {
    return new Request(body.getBytes(UTF_8), Map.of("Content-Type", JSON));
  }

  private Request update(String question) {
    String body =
        """
        {"update_id": %1$d, "message": {"message_id": %1$d, "date": %2$d, "text": %3$s,
         "from": {"id": %4$d, "is_bot": false, "first_name": "Reader", "language_code": "en"},
         "chat": {"id": %4$d, "first_name": "Reader", "type": "private"}}}
        """
            .formatted(
                number,
                clock.instant().getEpochSecond(),
                quoted(question),
                5_000_000_000L + number % CHATS);
    return new Request(
        body.getBytes(UTF_8),
        Map.of("Content-Type", JSON, "X-Telegram-Bot-Api-Secret-Token", SECRET));
  }

  private Request command(String question) {
    byte[] body = form(question).getBytes(UTF_8);
    String now = String.valueOf(clock.instant().getEpochSecond());
    return new Request(
        body,
        Map.of(
            "Content-Type",
            FORM,
            "X-Slack-Request-Timestamp",
            now,
            "X-Slack-Signature",
            signature(now, body)));
  }

  private String form(String question) {
    Map<String, String> values =
        Map.of(
            "team_id",
            "T1",
            "channel_id",
            "C" + number % CHATS,
            "user_id",
            "U" + number % CHATS,
            "command",
            "/incident",
            "text",
            question,
            "api_app_id",
            "A1",
            "response_url",
            hooks + "/hook/" + number,
            "trigger_id",
            "trigger." + number);
    return values.entrySet().stream()
        .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String signature(String now, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
      mac.update(("v0:" + now + ":").getBytes(UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
