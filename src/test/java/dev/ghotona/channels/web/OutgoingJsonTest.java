package dev.ghotona.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ghotona.domain.Language;
import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written by hand, against what Quarkus' own mapper makes of it, to the byte. */
@QuarkusTest
@TestProfile(WebDoubles.class)
class OutgoingJsonTest {
  private static final String[] PIECES = {
    "a",
    "When was it?",
    "কবে ড়",
    "ড\u09bc ক্ষ্ম্য",
    "हमला ज़",
    "é",
    "e\u0301",
    "😀",
    "👩‍👩‍👧",
    "\ud83d",
    "\ude00",
    "\u0000",
    "\u0007",
    "\u001b",
    "\b\f\n\r\t",
    "\u007f\u0080\u009f",
    "\u2028\u2029",
    "\ufeff\ufffd\uffff",
    "\"",
    "\\",
    "/",
    "<script>&'",
    " ",
    "",
    "long ".repeat(300),
    "লম্বা ".repeat(900),
  };

  private static final ZoneOffset[] OFFSETS = {
    ZoneOffset.UTC,
    ZoneOffset.of("+05:30"),
    ZoneOffset.of("+06:00"),
    ZoneOffset.of("-18:00"),
    ZoneOffset.of("+05:53:20"),
  };

  @Inject ObjectMapper mapper;

  private final Random random = new Random(20261123);

  @Test
  void replies_are_written_as_by_the_mapper() throws IOException {
    for (int i = 0; i < 2000; i++) {
      assertWrittenAsByTheMapper(reply());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-03-09T15:22:00+05:30",
        "2023-03-09T00:00:00Z",
        "2023-03-09T15:22:07.5Z",
        "2023-03-09T15:22:07.120Z",
        "2023-03-09T15:22:07.000001+06:00",
        "2023-03-09T15:22:07.123456789-11:00",
        "1890-01-01T00:00:00+05:53:28",
        "0001-01-01T00:00:00Z",
        "-0044-03-15T12:00:00Z",
        "+10000-01-01T00:00:00Z",
      })
  void times_are_written_as_by_the_mapper(String time) throws IOException {
    var citation = new AskReply.Citation("p", "t", OffsetDateTime.parse(time), null);
    assertWrittenAsByTheMapper(citation);
  }

  @Test
  void problems_are_written_as_by_the_mapper_and_lack_nothing() throws IOException {
    for (var kind : Problem.Kind.values()) {
      for (var language : Language.values()) {
        var problem = Problem.of(kind, language);
        assertWrittenAsByTheMapper(problem);
        assertThat(problem).hasNoNullFieldsOrProperties();
      }
    }
  }

  @Test
  void replies_and_problems_are_sent_by_this_writer() {
    assertThat(writer(AskReply.class, MediaType.APPLICATION_JSON)).isEqualTo(OutgoingJson.class);
    assertThat(writer(Problem.class, Problem.MEDIA_TYPE)).isEqualTo(OutgoingJson.class);
  }

  private static Class<?> writer(Class<?> type, String media) {
    return ResteasyReactiveRecorder.getCurrentDeployment()
        .getSerialisers()
        .findWriters(null, type, MediaType.valueOf(media), RuntimeType.SERVER)
        .getFirst()
        .getClass();
  }

  private void assertWrittenAsByTheMapper(Outgoing out) throws IOException {
    var sent = new ByteArrayOutputStream();
    OutgoingJson.write(out, sent);
    assertThat(sent.toByteArray()).isEqualTo(mapper.writeValueAsBytes(out));
    assertThat(OutgoingJson.text(out)).isEqualTo(mapper.writeValueAsString(out));
  }

  private AskReply reply() {
    return new AskReply(
        text(),
        text(),
        text(),
        text(),
        orNull(() -> new AskReply.IncidentName(text(), text())),
        some(this::claim),
        some(this::citation),
        some(this::text),
        some(() -> new AskReply.Offer(text(), text())));
  }

  private AskReply.ToldClaim claim() {
    return new AskReply.ToldClaim(
        text(),
        text(),
        text(),
        text(),
        orNull(this::text),
        text(),
        text(),
        orNull(() -> new AskReply.Quotation(text(), text())));
  }

  private AskReply.Citation citation() {
    return new AskReply.Citation(text(), text(), time(), orNull(this::address));
  }

  private OffsetDateTime time() {
    int[] nanos = {0, 0, 500_000_000, 120_000_000, random.nextInt(1_000_000_000)};
    return LocalDateTime.of(2023, 1, 1, 0, 0)
        .plusSeconds(random.nextInt(3) == 0 ? random.nextInt() : 60L * random.nextInt())
        .withNano(nanos[random.nextInt(nanos.length)])
        .atOffset(OFFSETS[random.nextInt(OFFSETS.length)]);
  }

  private URI address() {
    String[] addresses = {
      "https://news.example/dainik", "https://x.example/কবে?q=%E0%A6%95&a='b'#é", "urn:a:b", ""
    };
    return URI.create(addresses[random.nextInt(addresses.length)]);
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return random.nextInt(20) == 0 ? null : text.toString();
  }

  private <T> T orNull(Supplier<T> made) {
    return random.nextInt(3) == 0 ? null : made.get();
  }

  private <T> List<T> some(Supplier<T> made) {
    return Stream.generate(made).limit(random.nextInt(4)).toList();
  }
}
