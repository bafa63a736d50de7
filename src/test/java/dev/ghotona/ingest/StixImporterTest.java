package dev.ghotona.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.Value.Moment.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StixImporterTest {
  private static final StixImporter IMPORTER = new StixImporter(IncidentFile.create());

  private static Findings lantern() throws IOException {
    return Findings.in(IMPORTER, "lantern.stix.json");
  }

  @Test
  void each_field_becomes_a_claim_with_who_says_it_and_its_source() throws IOException {
    Incident tide = lantern().incidents().getFirst();
    assertThat(tide.id()).isEqualTo("stix-abcdef012345");
    assertThat(Findings.claims(tide))
        .containsExactly(
            "when when reported page: Operation Low Tide was first seen on 4 March 2024 and last"
                + " seen on 7 March 2024 at 13:30 UTC.",
            "attacker attacker believed page: Estuary Watch attributes Operation Low Tide to the"
                + " group Paper Heron.",
            "tools method reported page: The attackers of Operation Low Tide used the malware"
                + " SILTLOCK and the tool PierScan.",
            "use method reported reference-1: During Operation Low Tide the attackers locked"
                + " counters with SILTLOCK.",
            "victim victim reported page: Lantern Ferry Company was hit in Operation Low Tide.",
            "where where reported page: Operation Low Tide targeted Bangladesh.",
            "aim motive reported page: The aim of Operation Low Tide was: to extort the ferry"
                + " companies",
            "about background reported reference-1: Operation Low Tide disrupted ferries on the"
                + " U.S. coast and elsewhere.",
            "about-2 background reported page: The attackers left a note.",
            "about-3 background reported page: Ticket counters were closed.",
            "reporting reporting reported page: The source of this information on Operation Low"
                + " Tide is Estuary Watch, which cites 2 publications.",
            "cited reporting reported page: Estuary Watch cites Bay Notes. On ferries"
                + " (https://example.org/bay).");
  }

  @Test
  void names_countries_and_lines_of_work_are_taken_over() throws IOException {
    Incident tide = lantern().incidents().getFirst();
    assertThat(tide.names().all()).containsExactly("Operation Low Tide", "Low Tide");
    assertThat(tide.actors().getFirst().all()).containsExactly("Paper Heron", "Grey Quill");
    assertThat(tide.victims().getFirst().nearest(Language.ENGLISH))
        .isEqualTo("Lantern Ferry Company");
    assertThat(tide.countries()).containsExactly("BD");
    assertThat(tide.sectors()).containsExactly(Sector.TRANSPORT);
  }

  @Test
  void references_with_a_day_become_sources() throws IOException {
    var sources = lantern().incidents().getFirst().sources();
    assertThat(sources).hasSize(2);
    assertThat(sources.getLast().title()).isEqualTo("Ferries held to ransom");
    assertThat(sources.getLast().published()).isEqualTo("2024-03-09T00:00:00Z");
    assertThat(sources.getLast().url()).hasToString("Optional[https://example.org/delta]");
  }

  @Test
  void dates_of_attack_are_of_the_month_whatever_zone_they_are_written_in() throws IOException {
    Incident buoy = lantern().incidents().getLast();
    assertThat(Findings.claims(buoy).getFirst())
        .endsWith("Silent Buoy was first seen in February 2023 and last seen in June 2023.");
    assertThat(buoy.claims().getFirst().value())
        .contains(
            new Value.Moment(
                LocalDateTime.parse("2023-02-01T00:00"),
                Optional.of(LocalDateTime.parse("2023-06-01T00:00")),
                Optional.empty(),
                Precision.MONTH));
    assertThat(buoy.claims().getFirst().derived().isEmpty()).isFalse();
  }

  @Test
  void what_the_bundle_does_not_say_makes_no_claim() throws IOException {
    assertThat(Findings.claims(lantern().incidents().getLast()))
        .extracting(line -> line.split(" ")[1])
        .isEqualTo(List.of("when", "reporting"));
  }

  @Test
  void an_object_with_a_fault_is_told_with_its_line_and_the_rest_goes_on() throws IOException {
    assertThat(lantern().incidents()).hasSize(2);
    assertThat(lantern().faults())
        .containsExactly("m:58: campaign--abcdef02-2345-4000-8000-000000000002: there is no name");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.9, 0.999})
  void of_a_bundle_that_is_cut_off_only_the_fault_is_told(double part) throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("src/test/resources/imports/lantern.stix.json"));
    byte[] cut = Arrays.copyOf(whole, (int) (part * whole.length));
    assertThat(Findings.of(IMPORTER, cut, Optional.empty()).all())
        .singleElement()
        .isInstanceOf(Finding.BrokenOff.class);
  }

  @Test
  void of_a_bundle_with_a_wrong_byte_only_the_fault_is_told() throws IOException {
    byte[] bundle = Files.readAllBytes(Path.of("src/test/resources/imports/lantern.stix.json"));
    bundle[new String(bundle, UTF_8).lastIndexOf("Notes")] = (byte) 0xFF;
    assertThat(Findings.of(IMPORTER, bundle, Optional.empty()).all())
        .singleElement()
        .isInstanceOf(Finding.BrokenOff.class);
  }

  @Test
  void an_element_that_is_no_object_is_told_by_its_place() {
    assertThat(Findings.of(IMPORTER, "{\"objects\": [{}, 7, null]}").faults())
        .containsExactly(
            "m:1: element 2: here should be fields with values, between { and }",
            "m:1: element 3: here should be fields with values, between { and }");
  }

  @Test
  void what_is_no_bundle_is_told() {
    assertThat(Findings.of(IMPORTER, "{\"a\": 1}").faults())
        .containsExactly("m:1: there is no list \"objects\" here");
    assertThat(Findings.of(IMPORTER, "").faults()).containsExactly("m:1: there is nothing here");
    assertThat(Findings.of(IMPORTER, "{\n\"objects\": [{]").faults())
        .singleElement()
        .asString()
        .startsWith("m:2: this is no JSON");
  }
}
