package dev.ghotona.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherImportersTest {
  private static final String MAPPING =
      """
      publisher: The Delta Register
      title: Register of ferry incidents
      published: 2024-05-01
      prefix: delta
      id: Ref
      name: Title
      aliases: {column: Also, split: ";"}
      date: {column: Date, pattern: d/M/yyyy}
      victim: Hit
      actor: {column: Who, split: ";"}
      country: Where
      description: Text
      sources:
        - {url: Link, publisher: Paper, title: Headline, published: {column: Day, pattern: d MMM yyyy}}
        - {url: Link 2}
      """;
  private static final String HEADER =
      "Ref,Title,Also,Date,Hit,Who,Where,Text,Link,Paper,Headline,Day,Link 2\n";

  private static Findings table(String rows) {
    return Findings.of(
        new TableImporter(), (HEADER + rows).getBytes(UTF_8), Optional.of(MAPPING.getBytes(UTF_8)));
  }

  @Test
  void a_row_of_a_table_becomes_an_incident_with_several_sources() {
    Findings found =
        table(
            "7,Ferry hack,\"Boat hack; Tide\",4/3/2024,Lantern Ferry,Paper Heron,BD,\"It was bad."
                + " It ended.\",https://example.org/a,Post,Ferries stand,6 Mar 2024,https://example.org/b\n");
    assertThat(found.faults()).isEmpty();
    var incident = found.incidents().getFirst();
    assertThat(incident.names().all()).containsExactly("Ferry hack", "Boat hack", "Tide");
    assertThat(incident.sources()).hasSize(2);
    assertThat(Findings.claims(incident))
        .containsExactly(
            "reporting reporting reported source-1: Post reports on it.",
            "reporting-2 reporting reported table: The Delta Register names as a source"
                + " example.org (https://example.org/b).",
            "when when reported source-1: It took place on 4 March 2024.",
            "victim victim reported source-1: Lantern Ferry was hit.",
            "attacker attacker believed source-1: The Delta Register names Paper Heron as the"
                + " attacker.",
            "where where reported source-1: It hit Bangladesh.",
            "about background reported source-1: It was bad.",
            "about-2 background reported source-1: It ended.",
            "reporting-3 reporting reported table: The Delta Register lists Ferry hack.");
  }

  @Test
  void a_row_with_a_fault_is_told_with_its_line_and_the_rest_goes_on() {
    Findings found =
        table(
            """
            1,,,,,,,,,,,,
            2,Good,,,,,,,,,,,
            3,Wrong date,,2024,,,,,,,,,
            4,Wrong country,,,,,Atlantis,,,,,,
            5,Short
            6,Last,,,,,,,,,,,
            """);
    assertThat(found.incidents()).hasSize(2);
    assertThat(found.faults())
        .containsExactly(
            "m:2: there is no name",
            "m:4: Date: this is no date as wanted: 2024",
            "m:5: this is no ISO code of a country: Atlantis",
            "m:6: the row has more or fewer cells than the first");
  }

  @Test
  void a_row_that_is_not_in_utf8_is_told_and_the_rest_goes_on() {
    String rows = "1,First,,,,,,,,,,,\n2,Caf\u00e9,,,,,,,,,,,\n3,Last,,,,,,,,,,,\n";
    Findings found =
        Findings.of(
            new TableImporter(),
            (HEADER + rows).getBytes(ISO_8859_1),
            Optional.of(MAPPING.getBytes(UTF_8)));
    assertThat(found.faults()).containsExactly("m:3: Title: not in UTF-8");
    assertThat(found.incidents()).hasSize(2);
  }

  @Test
  void a_table_in_another_encoding_is_told() {
    for (var encoding : List.of(UTF_16, UTF_16LE)) {
      byte[] content = (HEADER + "1,First,,,,,,,,,,,\n").getBytes(encoding);
      assertThat(
              Findings.of(new TableImporter(), content, Optional.of(MAPPING.getBytes(UTF_8)))
                  .faults())
          .containsExactly("m:1: the table is in UTF-16: write it in UTF-8");
    }
    byte[] header = HEADER.replace("Text", "D\u00e9tail").getBytes(ISO_8859_1);
    assertThat(
            Findings.of(new TableImporter(), header, Optional.of(MAPPING.getBytes(UTF_8))).faults())
        .containsExactly("m:1: the first row is not in UTF-8");
  }

  @Test
  void a_date_of_veris_that_cannot_be_is_told_with_its_value() {
    Findings found =
        Findings.of(
            new VerisImporter(),
            "{\"incident_id\": \"x\", \"plus\": {\"created\": \"2024-05-06\"},"
                + " \"timeline\": {\"incident\": {\"year\": 2023, \"month\": 13}}}");
    assertThat(found.faults())
        .containsExactly("m:1: timeline.incident is no date: {\"year\":2023,\"month\":13}");
  }

  @Test
  void a_mapping_that_does_not_fit_is_told() {
    var importer = new TableImporter();
    assertThat(Findings.of(importer, "a,b\n1,2\n").faults())
        .containsExactly("m:1: a table needs a mapping file");
    assertThat(
            Findings.of(importer, "a,b\n".getBytes(UTF_8), Optional.of(MAPPING.getBytes(UTF_8)))
                .faults())
        .singleElement()
        .asString()
        .startsWith("m:1: the table has no column Title");
    assertThat(
            Findings.of(
                    importer, "a\n".getBytes(UTF_8), Optional.of("name: a\nnme: b".getBytes(UTF_8)))
                .faults())
        .containsExactly("mapping:1: the mapping: no field \"nme\" is known");
  }

  @Test
  void a_record_of_veris_becomes_an_incident_of_what_it_says() throws IOException {
    Findings found = Findings.in(new VerisImporter(), "veris.json");
    assertThat(found.faults())
        .containsExactly(
            "m:13: it does not say when the record was made: plus.modified, plus.created");
    assertThat(Findings.claims(found.incidents().getFirst()))
        .containsExactly(
            "when when reported record: The incident took place in May 2013.",
            "victim victim reported record: Lantern Ferry Company was hit.",
            "where where reported record: The victim is in Bangladesh.",
            "attacker attacker believed record: The attacker was an insider (End-user).",
            "motive motive reported record: The motive of an insider (End-user) was: Financial.",
            "method method reported record: The method was misuse: Privilege abuse and by way of"
                + " LAN access.",
            "data data reported record: Data of these kinds: Personal were disclosed.",
            "scale scale reported record: 4100 records were concerned.",
            "system system reported record: These were affected: Database.",
            "loss impact reported record: The loss came to 20000 USD.",
            "about background reported record: A clerk of the ferry company sold passenger"
                + " lists.",
            "about-2 background reported record: The company noticed in June.",
            "reporting reporting reported record: VERIS Community Database records this incident"
                + " and names as its references https://example.org/clerk,"
                + " https://example.org/ferries.");
    assertThat(Findings.claims(found.incidents().getLast()))
        .extracting(line -> line.split(" ")[0])
        .containsExactly("when", "reporting");
  }

  @Test
  void incident_files_come_one_or_many_in_yaml_and_in_json() {
    var importer = new IncidentsImporter(IncidentFile.create());
    String one = Examples.full();
    String other = one.replaceFirst("id: \\S+", "id: another-one");
    Findings found = Findings.of(importer, one + "\n---\nid: [\n---\n" + other);
    assertThat(found.incidents()).hasSize(2);
    assertThat(found.faults()).singleElement().asString().contains("this is no YAML");
    String json =
        found.incidents().stream().map(i -> IncidentDocument.of(i).toString()).toList().toString();
    assertThat(Findings.of(importer, json).incidents()).isEqualTo(found.incidents());
  }

  @Test
  void of_a_list_that_is_cut_off_what_was_whole_is_taken() throws IOException {
    String records = Files.readString(Path.of("src/test/resources/imports/veris.json"));
    Findings found =
        Findings.of(new VerisImporter(), records.substring(0, records.lastIndexOf('}')));
    assertThat(found.incidents()).isNotEmpty();
    assertThat(found.all().getLast()).isInstanceOf(Finding.BrokenOff.class);
    Findings actors =
        Findings.of(new MispImporter(), "{\"values\": [{\"value\": \"Grey Quill\"}, {\"val");
    assertThat(actors.all()).hasSize(2);
    assertThat(actors.all().getFirst()).isInstanceOf(Finding.Called.class);
    assertThat(actors.all().getLast()).isInstanceOf(Finding.BrokenOff.class);
  }

  @Test
  void a_galaxy_gives_actors_their_other_names() {
    Findings found =
        Findings.of(
            new MispImporter(),
            """
            {"name": "Threat Actor", "values": [
              {"value": "Grey Quill", "uuid": "u1", "meta": {"synonyms": ["PAPER-HERON", "TA0"]}},
              {"meta": {}}]}
            """);
    assertThat(found.faults()).hasSize(1);
    var called = (Finding.Called) found.all().getFirst();
    assertThat(called.key()).isEqualTo("u1");
    assertThat(called.names().all()).containsExactly("Grey Quill", "PAPER-HERON", "TA0");
  }
}
