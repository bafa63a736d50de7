package dev.ghotona.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OtherNamesTest {
  @Test
  void an_actor_gets_all_names_of_the_one_that_bears_its_name() {
    var others = OtherNames.of(List.of(named("Grey Quill", "PAPER-HERON", "TA0")));
    assertThat(others.in(by("Paper Heron")).actors().getFirst().all())
        .containsExactly("Paper Heron", "Grey Quill", "TA0");
  }

  @Test
  void where_two_bear_the_name_none_is_known_to_be_meant() {
    var others = OtherNames.of(List.of(named("Paper Heron", "A"), named("B", "Paper Heron")));
    var incident = by("Paper Heron");
    assertThat(others.in(incident)).isSameAs(incident);
  }

  @Test
  void who_is_not_known_keeps_the_names_there_are() {
    var incident = by("Nobody Else");
    assertThat(OtherNames.of(List.of(named("Paper Heron"))).in(incident)).isSameAs(incident);
  }

  private static Names named(String... names) {
    return new Names(Map.of(WrittenForm.ENGLISH, List.of(names)));
  }

  private static Incident by(String actor) {
    var english = new LocalizedText(Map.of(Language.ENGLISH, "Post"));
    var source =
        new Source("s", english, "t", "en", Instant.EPOCH, ZoneOffset.UTC, false, Optional.empty());
    return new Incident(
        "tide",
        named("Low Tide"),
        List.of(),
        List.of(),
        List.of(named(actor)),
        Set.of(),
        Set.of(),
        Optional.empty(),
        List.of(source),
        List.of());
  }
}
