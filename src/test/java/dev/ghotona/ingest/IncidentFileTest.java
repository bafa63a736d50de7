package dev.ghotona.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.Value.Actor;
import dev.ghotona.domain.Value.Bound;
import dev.ghotona.domain.Value.Moment;
import dev.ghotona.domain.Value.Moment.Precision;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentFileTest {
  private static final IncidentFile FILE = new IncidentFile(new IncidentSchema());
  private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

  @Test
  void the_whole_of_an_incident_is_read() {
    Incident incident = good(Examples.full());
    assertThat(incident.id()).isEqualTo("harbour-2023");
    assertThat(incident.names().all())
        .hasSize(8)
        .contains("HB: 2023", "हार्बर बोर्ड पर रैनसमवेयर हमला");
    assertThat(incident.victims()).hasSize(2);
    assertThat(incident.systems()).hasSize(1);
    assertThat(incident.actors()).hasSize(1);
    assertThat(incident.sectors()).containsExactlyInAnyOrder(Sector.TRANSPORT, Sector.GOVERNMENT);
    assertThat(incident.countries()).containsExactlyInAnyOrder("NO", "BD");
    assertThat(incident.period())
        .contains(new Incident.Period(day("2023-03-04"), day("2023-03-07")));
  }

  @Test
  void a_source_is_shown_in_the_zone_given_else_in_that_of_its_offset() {
    var daily = good(Examples.full()).sources().getFirst();
    assertThat(daily.published()).isEqualTo(Instant.parse("2023-03-06T04:00:00Z"));
    assertThat(daily.zone()).isEqualTo(ZoneId.of("+05:30"));
    assertThat(daily.url()).contains(URI.create("https://example.org/port?a=b"));
    var wire = good(Examples.full()).sources().getLast();
    assertThat(wire.published()).isEqualTo(Instant.parse("2023-03-07T02:00:00Z"));
    assertThat(wire.zone()).isEqualTo(DHAKA);
    assertThat(wire.zoneDerived()).isTrue();
    assertThat(wire.url()).isEmpty();
  }

  @Test
  void every_kind_of_value_is_read() {
    var night = LocalDateTime.parse("2023-03-04T02:00");
    assertThat(values())
        .containsExactly(
            new Moment(night, Optional.empty(), Optional.of(DHAKA), Precision.HOUR),
            new Moment(
                night.minusHours(2),
                Optional.of(LocalDateTime.parse("2023-03-07T00:00")),
                Optional.empty(),
                Precision.DAY),
            new Moment(
                LocalDateTime.parse("2017-01-01T00:00"),
                Optional.empty(),
                Optional.empty(),
                Precision.YEAR),
            new Value.Quantity(
                new BigDecimal("30000"), Bound.AT_LEAST, text("containers", "কনটেইনার")),
            new Value.Quantity(new BigDecimal("38.5"), Bound.EXACTLY, text("per cent")),
            new Value.Money(new BigDecimal("2000000"), Currency.getInstance("USD"), Bound.ABOUT),
            new Actor(Actor.Kind.GROUP, text("Night Heron"), Optional.of("RU")),
            new Actor(Actor.Kind.UNNAMED, text("An insider"), Optional.empty()),
            new Value.Text(text("LockBit", "লকবিট")));
  }

  @Test
  void a_correction_is_read() {
    Claim last = good(Examples.full()).claims().getLast();
    assertThat(last.statement()).isEqualTo(text("It was 21000 containers, the port says now."));
    assertThat(last.validFrom()).contains(day("2023-04-01"));
    assertThat(last.supersedes()).contains("containers");
    assertThat(last.saidBy()).isEqualTo(LocalizedText.NONE);
  }

  @Test
  void the_least_is_enough() {
    assertThat(good(Examples.minimal("least")).claims()).hasSize(1);
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    String text = "\uFEFF" + Examples.full().replace("\n", "\r\n");
    assertThat(good(text)).isEqualTo(good(Examples.full()));
  }

  @Test
  void a_quoted_and_an_unquoted_date_are_the_same() {
    String quoted =
        Examples.full()
            .replace("from: 2023-03-04", "from: '2023-03-04'")
            .replace("2017", "\"2017\"");
    assertThat(good(quoted).period()).isEqualTo(good(Examples.full()).period());
  }

  /** Each row changes one place of the full example; the fault is told in the line changed. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          id: harbour-2023       | id: Harbour 2023      | id: "Harbour 2023" will not do, wanted: 1 to 64 characters of a-z, 0-9 and hyphen, the first no hyphen
          id: harbour-2023       | id: 2023              | id: is a whole number, wanted a text: 1 to 64 characters of a-z, 0-9 and hyphen, the first no hyphen
          id: harbour-2023       | id:                   | id: is empty, wanted a text: 1 to 64 characters of a-z, 0-9 and hyphen, the first no hyphen
          en: [crane control]    | en: [' ']             | systems/0/en/0: " " will not do, wanted: a text of 1 to 4000 characters that is not blank
          en: [crane control]    | en: ["\\u200b"]      | systems/0/en/0: "\u200b" will not do, wanted: a text of 1 to 4000 characters that is not blank
          en: [crane control]    | en: []                | systems/0/en: nothing is here, wanted: The first is the name shown, the others are aliases, short forms and spellings.
          en: [crane control]    | en: crane             | systems/0/en: is a text, wanted a list: The first is the name shown, the others are aliases, short forms and spellings.
          en: [crane control]    | fr: [grue]            | systems/0/fr: no field of this name is known here
          {en: [crane control]}  | {}                    | systems/0: nothing is here, wanted: Names in at least one of the forms en, bn, hi, bn-Latn and hi-Latn.
          [transport, government]| [transport, harbours] | sectors/1: "harbours" is none of health, finance, government, education, energy, telecom, transport, aviation, technology, media, defence, retail, manufacturing, water, ngo, legal, crypto, other
          [transport, government]| [media, media]        | sectors: something is there twice
          [NO, BD]               | [NO, UK]              | countries/1: "UK" will not do, wanted: a country code of ISO 3166-1 alpha-2 in capitals, as BD
          [NO, BD]               | [bd]                  | countries/0: "bd" will not do, wanted: a country code of ISO 3166-1 alpha-2 in capitals, as BD
          from: 2023-03-04       | from: 2023-02-30      | period/from: "2023-02-30" will not do, wanted: The first day, as 2023-03-04
          from: 2023-03-04       | from: 2023-03-08      | period/to: the period ends before it begins
          language: bn-BD        | language: english     | sources/1/language: "english" will not do, wanted: a language tag of BCP 47, as en or bn-IN
          09:30:00+05:30         | 09:30:00              | sources/0/published: an offset such as +05:30 is missing, and the source has no zone
          2023-03-06T09:30:00+05:30 | 6 March 2023       | sources/0/published: "6 March 2023" will not do, wanted: a date and time, as 2023-03-06T09:30:00+05:30, or without the offset where a zone is given
          https://example.org/port?a=b | javascript:alert(1) | sources/0/url: "javascript:alert(1)" will not do, wanted: an http or https address
          https://example.org/port?a=b | example.org     | sources/0/url: "example.org" will not do, wanted: an http or https address
          zone-derived: true     | zone-derived: yes     | sources/1/zone-derived: is a text, wanted true or false: True where the publication tells no zone and this one was worked out.
          id: wire               | id: daily             | sources/1/id: the id "daily" is taken by an earlier one
          id: ransom             | id: share             | claims/5/id: the id "share" is taken by an earlier one
          aspect: when           | aspect: wen           | claims/0/aspect: "wen" is none of when, where, victim, system, attacker, method, impact, data, scale, demand, motive, response, investigation, status, advice, denial, precedent, targets, background, reporting
          stance: denied         | stance: sure          | claims/5/stance: "sure" is none of reported, estimated, believed, denied, confirmed
          supersedes: containers | supersedes: boxes     | claims/9/supersedes: no claim of this file has the id "boxes"
          supersedes: containers | supersedes: containers-corrected | claims/9/supersedes: a claim cannot supersede itself, by way of others or not
          valid-from: 2023-04-01 | valid-from: soon      | claims/9/valid-from: "soon" will not do, wanted: The day since when it holds, for corrections, as 2023-03-04
          Asia/Dhaka, precision  | Asia/Daka, precision  | claims/0/value/moment/zone: "Asia/Daka" will not do, wanted: a time zone, as Asia/Dhaka or +06:00
          02:00, zone            | 26:00, zone           | claims/0/value/moment/at: "2023-03-04T26:00" will not do, wanted: a local time as fine as it is known: 2023, 2023-03, 2023-03-04 or 2023-03-04T02:00
          until: "2023-03-07"    | until: "2023-03-01"   | claims/1/value/moment/until: the range ends before it begins
          2017, precision: year  | 2017, precision: day  | claims/2/value/moment/at: is not written as precisely as the precision says
          precision: hour        | precision: second     | claims/0/value/moment/precision: "second" is none of year, month, day, hour, minute
          amount: 30000          | amount: 30,000        | claims/3/value/number/000: no field of this name is known here
          amount: 30000          | amount: 30_000        | claims/3/value/number/amount: is a text, wanted a number: a number of 0 or more, without thousands separators
          amount: 30000          | amount: -3            | claims/3/value/number/amount: "-3" will not do, wanted: a number of 0 or more, without thousands separators
          bound: at-least        | bound: over           | claims/3/value/number/bound: "over" is none of exactly, about, at-least, at-most
          currency: USD          | currency: BTC         | claims/5/value/money/currency: "BTC" will not do, wanted: a currency code of ISO 4217, as BDT
          kind: group            | kind: gang            | claims/6/value/actor/kind: "gang" is none of group, state, person, organisation, unnamed
          country: RU            | country: XX           | claims/6/value/actor/country: "XX" will not do, wanted: a country code of ISO 3166-1 alpha-2 in capitals, as BD
          {text: {               | {name: {              | claims/8/value/name: no field of this name is known here
          value: {text: {en: LockBit, bn: লকবিট}} | value: {text: {en: a}, money: {amount: 1, currency: USD}} | claims/8/value: there is too much here, wanted: Exactly one of moment, number, money, actor and text.
          stance: denied         | stanse: denied        | claims/5/stanse: no field of this name is known here
          {en: An insider helped.} | {en: a, en: b}      | claims/7/statement/en: the field is there twice, first in line 84
          {en: An insider helped.} | &x {en: a}          | NONE
          {en: An insider helped.} | {en: !!java.net.URL a} | this is no YAML: Global tag is not allowed: tag:yaml.org,2002:java.net.URL
          {en: An insider helped.} | {en: !mine a} | claims/7/statement/en: the tag !mine is not taken
          {en: An insider helped.} | {[a]: b}            | claims/7/statement: the name of a field must be a plain word
          {en: An insider helped.} | {en: "\\ud800"}     | claims/7/statement/en: half a surrogate pair, or the character U+0000, is no text
          {en: An insider helped.} | {en: "\\0"}         | claims/7/statement/en: half a surrogate pair, or the character U+0000, is no text
          """)
  void a_fault_is_told_with_its_line(String from, String to, String reason) {
    int line = lineOf(from);
    String changed =
        Examples.full().replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    if (reason.equals("NONE")) {
      good(changed);
    } else {
      assertThat(faults(changed)).contains(new Fault("f.yaml", line, reason));
    }
  }

  @Test
  void all_faults_of_a_file_are_told_in_the_order_of_their_lines() {
    String text =
        Examples.full()
            .replace("sectors: [transport", "sectors: [trains")
            .replace("countries: [NO", "countries: [XX")
            .replace("    language: en\n", "")
            .replaceFirst("source: wire", "source: gone")
            .replace("kind: unnamed", "kind: nobody");
    assertThat(faults(text)).extracting(Fault::line).isSorted().containsExactly(16, 17, 20, 52, 84);
  }

  @Test
  void a_missing_field_is_told_in_the_line_of_what_lacks_it() {
    assertThat(faults("id: x\nnames: {en: [X]}\nclaims:\n  -\n    id: c\n"))
        .contains(
            new Fault("f.yaml", 1, "the field \"sources\" is missing"),
            new Fault("f.yaml", 5, "claims/0: the field \"statement\" is missing"));
  }

  @Test
  void an_alias_is_refused_so_that_nothing_unfolds_without_end() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, (alias + ", ").repeat(9)));
    }
    assertThat(faults(bomb.toString())).isNotEmpty().hasSizeLessThanOrEqualTo(51);
    assertThat(faults("a: &a\n  b: *a\n"))
        .contains(new Fault("f.yaml", 2, "a/b: aliases (*name) are not taken: write it out"));
  }

  @Test
  void what_is_no_yaml_is_told_with_its_line() {
    assertThat(fault("id: x\nnames: {en: [X]\nsources: 3\n").line()).isEqualTo(3);
    assertThat(fault("id: x\n\tnames: 1\n").line()).isEqualTo(2);
    assertThat(fault("id: x\n---\nid: y\n").reason()).contains("single document");
    assertThat(fault("id: x\nb: \u0001\n"))
        .isEqualTo(new Fault("f.yaml", 2, "YAML does not allow the character U+0001"));
    assertThat(fault("").reason()).isEqualTo("the file is empty");
    assertThat(fault("# nothing\n").reason()).isEqualTo("the file is empty");
    assertThat(fault("[".repeat(100_000)).reason()).contains("Depth");
    assertThat(fault("just words").reason())
        .startsWith("is a text, wanted fields with values: A cyber incident");
  }

  @Test
  void what_is_not_in_utf_8_is_told_with_its_line() {
    byte[] latin = "id: x\nnames: {en: [caf\u00e9]}\n".getBytes(ISO_8859_1);
    assertThat(faults(latin))
        .containsExactly(new Fault("f.yaml", 2, "the file is not in UTF-8 here"));
    assertThat(faults(Examples.full().getBytes(UTF_16))).hasSize(1);
  }

  @Test
  void a_file_with_very_many_faults_tells_the_first_and_how_many_more() {
    String fields =
        IntStream.range(0, 900).mapToObj(i -> "f" + i + ": 1\n").collect(Collectors.joining());
    assertThat(faults(fields))
        .hasSize(51)
        .last()
        .extracting(Fault::reason)
        .isEqualTo("854 more faults");
  }

  @Test
  void a_fault_is_one_line_of_bearable_length() {
    var fault = fault("\"id\\nERROR " + "x".repeat(9000) + "\": 1\n");
    assertThat(fault.toString()).hasSizeLessThan(450).doesNotContain("\n");
  }

  private static List<Value> values() {
    return good(Examples.full()).claims().stream().flatMap(c -> c.value().stream()).toList();
  }

  private static Incident good(String text) {
    Reading reading = FILE.read("f.yaml", text.getBytes(UTF_8));
    assertThat(reading).isInstanceOf(Reading.Good.class);
    return ((Reading.Good) reading).incident();
  }

  private static Fault fault(String text) {
    return faults(text).getLast();
  }

  private static List<Fault> faults(String text) {
    return faults(text.getBytes(UTF_8));
  }

  private static List<Fault> faults(byte[] content) {
    Reading reading = FILE.read("f.yaml", content);
    assertThat(reading).isInstanceOf(Reading.Broken.class);
    return ((Reading.Broken) reading).faults();
  }

  private static int lineOf(String part) {
    String text = Examples.full();
    assertThat(text).contains(part);
    return 1 + (int) text.substring(0, text.indexOf(part)).chars().filter(c -> c == '\n').count();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static LocalizedText text(String english) {
    return new LocalizedText(Map.of(Language.ENGLISH, english));
  }

  private static LocalizedText text(String english, String bengali) {
    return new LocalizedText(Map.of(Language.ENGLISH, english, Language.BENGALI, bengali));
  }
}
