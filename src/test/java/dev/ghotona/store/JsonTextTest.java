package dev.ghotona.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.WrittenForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Databases hold what Jackson wrote, and digests of rows and imports to be undone go by that text:
 * what is written now is the same, and what was written then is read.
 */
class JsonTextTest {
  private static final String TRICKY =
      "\"\\/\b\f\n\r\t\u0000\u0001\u000B\u001F\u007F\u0085\u00A0\u200D\u2028\u2029\uFEFF\uFFFD"
          + "\uD83D\uDEA2\uD800\uDFFF<>&'u001f";

  private static final JsonMapper BEFORE = JsonMapper.builder().build();
  private static final JsonMapper LOWER_CASE =
      JsonMapper.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

  @Provide
  Arbitrary<String> texts() {
    var ours =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withCharRange('\u0900', '\u09FF')
            .withChars(TRICKY.toCharArray())
            .ofMaxLength(60);
    return Arbitraries.oneOf(ours, Arbitraries.strings().ofMaxLength(60))
        .filter(text -> !text.isBlank());
  }

  @Provide
  Arbitrary<LocalizedText> localized() {
    return Arbitraries.maps(Arbitraries.of(Language.class), texts()).map(LocalizedText::new);
  }

  @Provide
  Arbitrary<Names> names() {
    var lists = texts().list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.maps(Arbitraries.of(WrittenForm.class), lists).ofMinSize(1).map(Names::new);
  }

  @Property
  void a_text_is_written_as_ever_and_comes_back(@ForAll("localized") LocalizedText text)
      throws JsonProcessingException {
    var tagged = tagged(text.byLanguage(), Language::tag);
    assertThat(JsonText.ofText(text)).isEqualTo(LOWER_CASE.writeValueAsString(tagged));
    assertThat(JsonText.text(JsonText.ofText(text))).isEqualTo(text);
    assertThat(JsonText.text(BEFORE.writeValueAsString(tagged))).isEqualTo(text);
  }

  @Property
  void names_are_written_as_ever_and_come_back(@ForAll("names") Names names)
      throws JsonProcessingException {
    var tagged = tagged(names.byForm(), WrittenForm::tag);
    assertThat(JsonText.ofNames(names)).isEqualTo(LOWER_CASE.writeValueAsString(tagged));
    assertThat(JsonText.names(JsonText.ofNames(names))).isEqualTo(names);
    List<?> list = List.of(tagged, tagged);
    assertThat(JsonText.ofNamesList(List.of(names, names)))
        .isEqualTo(LOWER_CASE.writeValueAsString(list));
    assertThat(JsonText.namesList(BEFORE.writeValueAsString(list))).containsExactly(names, names);
  }

  @Property
  void a_list_is_written_as_ever_and_comes_back(@ForAll("texts") String one)
      throws JsonProcessingException {
    List<String> list = List.of(one, "", one);
    assertThat(JsonText.ofList(list)).isEqualTo(LOWER_CASE.writeValueAsString(list));
    assertThat(JsonText.tags(BEFORE.writeValueAsString(list))).isEqualTo(list);
  }

  @Property
  void a_value_is_written_as_ever_and_comes_back(@ForAll("localized") LocalizedText text)
      throws JsonProcessingException {
    if (!text.isEmpty()) {
      var tagged = Map.of("text", tagged(text.byLanguage(), Language::tag));
      var value = new Value.Text(text);
      assertThat(ValueText.of(value)).isEqualTo(LOWER_CASE.writeValueAsString(tagged));
      assertThat(ValueText.value(BEFORE.writeValueAsString(tagged))).isEqualTo(value);
    }
  }

  @Property
  void an_incident_with_any_text_in_it_is_written_as_ever(@ForAll("texts") String title)
      throws JsonProcessingException {
    String written = IncidentText.of(row(SampleIncidents.titled("one", title)));
    assertThat(written).isEqualTo(LOWER_CASE.writeValueAsString(LOWER_CASE.readTree(written)));
    assertThat(IncidentText.incident(written)).isEqualTo(SampleIncidents.titled("one", title));
  }

  /** None of the nine is typed by anybody; whoever compares stored texts has to know, though. */
  @Example
  void each_character_is_written_as_ever_but_nine_controls_with_lower_case_digits()
      throws JsonProcessingException {
    var different = new ArrayList<String>();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      List<String> text = List.of(String.valueOf((char) c));
      String now = JsonText.ofList(text);
      if (!now.equals(BEFORE.writeValueAsString(text))) {
        different.add(now);
      }
    }
    assertThat(different)
        .isEqualTo(
            IntStream.of(0xB, 0xE, 0xF, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F)
                .mapToObj("[\"\\u%04x\"]"::formatted)
                .toList());
  }

  @Example
  void what_an_earlier_build_wrote_of_an_incident_is_written_to_the_byte_and_read()
      throws IOException {
    String stored = stored();
    assertThat(IncidentText.of(row(SampleIncidents.full()))).isEqualTo(stored);
    assertThat(IncidentText.incident(stored)).isEqualTo(SampleIncidents.full());
  }

  @Example
  void a_broken_column_is_told_without_what_is_in_it() {
    for (String broken :
        List.of("", "Rahima", "{\"en\":\"Rahima", "{\"en\" \"Rahima\"}", "[\"Rahima\"]", "null")) {
      isToldOf(() -> JsonText.text(broken));
    }
    for (String broken :
        List.of("", "Rahima", "[\"Rahima\"", "{\"en\":\"Rahima\"}", "\"Rahima\"")) {
      isToldOf(() -> JsonText.tags(broken));
    }
  }

  @Example
  void a_column_cut_anywhere_is_told() throws IOException {
    String stored = stored();
    for (int length = 0; length < stored.length(); length++) {
      String cut = stored.substring(0, length);
      isToldOf(() -> IncidentText.incident(cut));
      isToldOf(() -> JsonText.tags("[" + cut));
    }
  }

  private static void isToldOf(Runnable reading) {
    assertThatThrownBy(reading::run)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a stored column is no JSON")
        .cause()
        .asString()
        .doesNotContain("Rahima");
  }

  private static <K, V> Map<String, V> tagged(Map<K, V> by, Function<K, String> tag) {
    var tagged = new LinkedHashMap<String, V>();
    by.forEach((key, value) -> tagged.put(tag.apply(key), value));
    return tagged;
  }

  private static IncidentJpaEntity row(Incident incident) {
    var row = new IncidentJpaEntity();
    row.id = incident.id();
    row.take(incident);
    return row;
  }

  private static String stored() throws IOException {
    try (var in = JsonTextTest.class.getResourceAsStream("/store/incident.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
