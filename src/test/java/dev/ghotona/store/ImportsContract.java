package dev.ghotona.store;

import static dev.ghotona.domain.ClaimIntake.Change.ADDED;
import static dev.ghotona.domain.ClaimIntake.Change.UNCHANGED;
import static dev.ghotona.domain.ClaimIntake.Change.UPDATED;
import static dev.ghotona.store.SampleIncidents.full;
import static dev.ghotona.store.SampleIncidents.plain;
import static dev.ghotona.store.SampleIncidents.titled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.Feeds;
import dev.ghotona.domain.Imports;
import dev.ghotona.domain.Imports.Item;
import dev.ghotona.domain.Imports.Outcome;
import dev.ghotona.domain.Imports.Undone;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.IncidentsChanged;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.WrittenForm;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do with imports. */
abstract class ImportsContract {
  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");

  @Inject Imports imports;
  @Inject Feeds feeds;
  @Inject Incidents incidents;
  @Inject ClaimIntake intake;
  @Inject ToldChanges told;
  @Inject ActorNames actors;

  @BeforeEach
  void start_with_an_empty_store() {
    imports.latest(1000).stream().filter(r -> !r.undone()).forEach(r -> imports.undo(r.number()));
    intake.origins().forEach(intake::withdraw);
    told.changes().clear();
  }

  @Test
  void what_is_imported_is_stored_and_told_of_once() {
    long number = put("import:a", full(), plain("one"));
    assertThat(incidents.all()).containsExactlyInAnyOrder(full(), plain("one"));
    assertThat(told.changes())
        .singleElement()
        .extracting(IncidentsChanged::ids)
        .isEqualTo(java.util.Set.of(full().id(), "one"));
    assertThat(imports.byNumber(number))
        .hasValueSatisfying(
            run -> {
              assertThat(run.added()).isEqualTo(2);
              assertThat(run.at()).isEqualTo(NOW);
            });
  }

  @Test
  void what_is_known_of_a_feed_is_kept_until_more_is() {
    assertThat(feeds.of("nobody's")).isEmpty();
    var known = new Feeds.State("f1", Optional.of("\"one\""), Optional.of("today"), 0, NOW);
    feeds.keep("register", known);
    assertThat(feeds.of("register")).contains(known);
    var failed = new Feeds.State("f2", Optional.empty(), Optional.empty(), 3, NOW.plusSeconds(9));
    feeds.keep("register", failed);
    assertThat(feeds.of("register")).contains(failed);
  }

  @Test
  void the_same_again_changes_nothing_and_is_no_import() {
    put("import:a", full());
    told.changes().clear();
    int before = imports.latest(1000).size();
    try (var writing = imports.begin("import:a", "test", NOW)) {
      assertThat(writing.put(items(full()))).containsExactly(new Outcome.Taken(UNCHANGED));
    }
    assertThat(told.changes()).isEmpty();
    assertThat(imports.latest(1000)).hasSize(before);
  }

  @Test
  void what_another_origin_has_is_not_overwritten() throws Exception {
    intake.put(titled("one", "Ours"), "seed");
    try (var writing = imports.begin("import:a", "test", NOW)) {
      assertThat(writing.put(items(plain("one"), plain("two"))))
          .containsExactly(new Outcome.Conflict("seed"), new Outcome.Taken(ADDED));
    }
    assertThat(incidents.byId("one")).contains(titled("one", "Ours"));
  }

  @Test
  void what_would_change_is_told_without_changing_it() {
    put("import:a", titled("one", "Before"));
    told.changes().clear();
    assertThat(imports.foresee(items(titled("one", "After"), plain("two")), "import:a"))
        .containsExactly(
            new Outcome.Taken(UPDATED, Optional.of(titled("one", "Before"))),
            new Outcome.Taken(ADDED));
    assertThat(incidents.all()).containsExactly(titled("one", "Before"));
    assertThat(told.changes()).isEmpty();
  }

  @Test
  void an_import_is_undone_to_what_stood_there_before() {
    put("import:a", titled("one", "Before"), full());
    long number = put("import:a", titled("one", "After"), plain("two"));
    told.changes().clear();
    assertThat(imports.undo(number)).isEqualTo(new Undone.Done(2));
    assertThat(incidents.all()).containsExactlyInAnyOrder(titled("one", "Before"), full());
    assertThat(told.changes()).hasSize(1);
    assertThat(imports.undo(number)).isEqualTo(new Undone.Unknown());
  }

  @Test
  void an_import_that_a_later_one_lies_upon_is_undone_after_it() {
    long first = put("import:a", titled("one", "Before"));
    long second = put("import:a", titled("one", "After"));
    assertThat(imports.undo(first)).isEqualTo(new Undone.Overlaid(second));
    imports.undo(second);
    assertThat(imports.undo(first)).isEqualTo(new Undone.Done(1));
    assertThat(incidents.all()).isEmpty();
  }

  @Test
  void more_than_one_portion_is_undone() {
    Incident[] many =
        Stream.iterate(0, i -> i + 1).limit(700).map(i -> plain("n" + i)).toArray(Incident[]::new);
    long number = put("import:many", many);
    assertThat(imports.undo(number)).isEqualTo(new Undone.Done(700));
    assertThat(incidents.all()).isEmpty();
  }

  @Test
  void names_of_actors_are_kept_changed_and_undone() {
    long first = putActor("Paper Heron", "Grey Heron");
    assertThat(imports.actors()).containsExactly(names("Paper Heron", "Grey Heron"));
    long second = putActor("Paper Heron", "Ash Heron");
    assertThat(imports.actors()).containsExactly(names("Paper Heron", "Ash Heron"));
    imports.undo(second);
    assertThat(imports.actors()).containsExactly(names("Paper Heron", "Grey Heron"));
    imports.undo(first);
    assertThat(imports.actors()).isEmpty();
  }

  @Test
  void names_that_were_stored_with_other_escapes_are_the_same_names() {
    long number = putActor("Paper\u001FHeron");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                actors.put(
                    ActorNames.item("import:actors", "heron"),
                    "import:actors",
                    "{\"en\":[\"Paper\\u001FHeron\"]}"));
    assertThat(
            imports.foresee(
                List.of(new Item.OfActor("heron", names("Paper\u001FHeron"))), "import:actors"))
        .containsExactly(new Outcome.Taken(UNCHANGED));
    imports.undo(number);
  }

  private long putActor(String... called) {
    try (var writing = imports.begin("import:actors", "test", NOW)) {
      writing.put(List.of(new Item.OfActor("heron", names(called))));
      return writing.number();
    }
  }

  private static Names names(String... called) {
    return new Names(Map.of(WrittenForm.ENGLISH, List.of(called)));
  }

  private long put(String origin, Incident... of) {
    try (var writing = imports.begin(origin, "test", NOW)) {
      writing.put(items(of));
      return writing.number();
    }
  }

  private static List<Item> items(Incident... of) {
    return Stream.of(of).<Item>map(Item.OfIncident::new).toList();
  }
}
