package dev.ghotona.store;

import static dev.ghotona.domain.ClaimIntake.Change.ADDED;
import static dev.ghotona.domain.ClaimIntake.Change.UNCHANGED;
import static dev.ghotona.domain.ClaimIntake.Change.UPDATED;
import static dev.ghotona.store.SampleIncidents.full;
import static dev.ghotona.store.SampleIncidents.named;
import static dev.ghotona.store.SampleIncidents.plain;
import static dev.ghotona.store.SampleIncidents.titled;
import static dev.ghotona.store.SampleIncidents.withClaims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.ClaimIntake.OriginConflict;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.IncidentsChanged;
import dev.ghotona.domain.Revisions;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do, whatever database it keeps incidents in. */
abstract class IncidentsContract {
  @Inject Incidents incidents;
  @Inject ClaimIntake intake;
  @Inject Revisions revisions;
  @Inject ToldChanges told;
  @Inject SessionFactory entities;

  @BeforeEach
  void start_with_an_empty_store() {
    intake.origins().forEach(intake::withdraw);
    told.changes().clear();
  }

  @Test
  void hibernate_makes_no_jackson_ready_for_columns_that_no_table_has() {
    assertThat(
            entities
                .unwrap(SessionFactoryImplementor.class)
                .getSessionFactoryOptions()
                .getJsonFormatMapper())
        .isInstanceOf(NoJsonColumns.class);
  }

  @Test
  void entities_and_tables_say_the_same() {
    assertThatCode(() -> entities.getSchemaManager().validateMappedObjects())
        .doesNotThrowAnyException();
  }

  @Test
  void an_incident_comes_back_as_it_was_put() throws Exception {
    assertThat(intake.put(full(), "test")).isEqualTo(ADDED);
    assertThat(incidents.byId(full().id())).contains(full());
    assertThat(incidents.all()).containsExactly(full());
  }

  @Test
  void an_incident_with_nothing_optional_comes_back_as_it_was_put() throws Exception {
    intake.put(plain("plain"), "test");
    assertThat(incidents.byId("plain")).contains(plain("plain"));
  }

  @Test
  void nul_in_a_text_is_stored_and_does_not_look_like_a_change() throws Exception {
    assertThat(intake.put(titled("nul", "Before\0after"), "test\0origin")).isEqualTo(ADDED);
    assertThat(incidents.byId("nul").orElseThrow().sources().getFirst().title())
        .isEqualTo("Before\uFFFDafter");
    assertThat(intake.origins()).containsExactly("test\uFFFDorigin");
    assertThat(intake.put(titled("nul", "Before\0after"), "test\uFFFDorigin")).isEqualTo(UNCHANGED);
  }

  @Test
  void nul_in_a_localized_text_comes_back_as_it_was_put() throws Exception {
    intake.put(named("nul", "Before\0after"), "test");
    assertThat(incidents.byId("nul")).contains(named("nul", "Before\0after"));
  }

  @Test
  void an_unknown_id_is_empty() {
    assertThat(incidents.byId("nobody")).isEmpty();
    assertThat(incidents.all()).isEmpty();
  }

  @Test
  void all_are_in_the_order_of_their_ids() throws Exception {
    for (String id : List.of("m", "z-1", "a", "10", "9", "a-b")) {
      intake.put(plain(id), "test");
    }
    assertThat(incidents.all()).extracting(Incident::id).isSorted().hasSize(6);
  }

  @Test
  void the_same_again_is_unchanged_and_untold() throws Exception {
    intake.put(full(), "test");
    long before = revisions.latest();
    told.changes().clear();
    assertThat(intake.put(full(), "test")).isEqualTo(UNCHANGED);
    assertThat(revisions.latest()).isEqualTo(before);
    assertThat(told.changes()).isEmpty();
  }

  @Test
  void a_change_replaces_the_whole_incident() throws Exception {
    intake.put(full(), "test");
    Incident changed = plain(full().id());
    assertThat(intake.put(changed, "test")).isEqualTo(UPDATED);
    assertThat(incidents.all()).containsExactly(changed);
  }

  @Test
  void claims_may_change_places() throws Exception {
    intake.put(full(), "test");
    Incident turned = withClaims(full(), full().claims().reversed());
    assertThat(intake.put(turned, "test")).isEqualTo(UPDATED);
    assertThat(incidents.byId(full().id())).contains(turned);
  }

  @Test
  void a_claim_may_go() throws Exception {
    intake.put(full(), "test");
    Incident shorter = withClaims(full(), full().claims().subList(0, 2));
    intake.put(shorter, "test");
    assertThat(incidents.byId(full().id())).contains(shorter);
  }

  @Test
  void another_origin_may_not_overwrite() throws Exception {
    intake.put(plain("one"), "first");
    long before = revisions.latest();
    assertThatThrownBy(() -> intake.put(named("one", "Another"), "second"))
        .isInstanceOf(OriginConflict.class)
        .hasMessage("incident one is already stored from first");
    assertThat(incidents.byId("one")).contains(plain("one"));
    assertThat(revisions.latest()).isEqualTo(before);
  }

  @Test
  void withdrawing_removes_what_came_from_that_origin_only() throws Exception {
    intake.put(full(), "first");
    intake.put(plain("one"), "first");
    intake.put(plain("two"), "second");
    intake.withdraw("first");
    assertThat(incidents.all()).containsExactly(plain("two"));
    assertThat(intake.origins()).containsExactly("second");
  }

  @Test
  void withdrawing_what_was_never_there_is_no_error_and_no_change() {
    long before = revisions.latest();
    intake.withdraw("never");
    assertThat(revisions.latest()).isEqualTo(before);
    assertThat(told.changes()).isEmpty();
  }

  @Test
  void a_withdrawn_id_is_free_for_another_origin() throws Exception {
    intake.put(full(), "first");
    intake.withdraw("first");
    assertThat(intake.put(full(), "second")).isEqualTo(ADDED);
  }

  @Test
  void a_blank_origin_is_refused() {
    assertThatThrownBy(() -> intake.put(plain("one"), " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_brought_with_a_mark_stands_until_it_is_another() throws Exception {
    intake.put(full(), "first", "mark one");
    intake.put(plain("one"), "second", "mark two");
    intake.put(plain("two"), "third");
    assertThat(intake.standing())
        .containsExactlyInAnyOrderEntriesOf(Map.of("mark one", "first", "mark two", "second"));
    intake.put(named("one", "Another name"), "second");
    assertThat(intake.standing()).containsOnlyKeys("mark one");
    intake.put(named("one", "Another name"), "second", "mark three");
    intake.withdraw("first");
    assertThat(intake.standing()).containsExactly(Map.entry("mark three", "second"));
  }

  @Test
  void a_mark_that_is_refused_leaves_the_other_origins_standing() throws Exception {
    intake.put(plain("one"), "first", "mark one");
    assertThatThrownBy(() -> intake.put(plain("one"), "second", "mark two"))
        .isInstanceOf(OriginConflict.class);
    assertThat(intake.standing()).containsExactly(Map.entry("mark one", "first"));
  }

  @Test
  void to_mark_what_stands_is_no_change() throws Exception {
    intake.put(full(), "test");
    long before = revisions.latest();
    told.changes().clear();
    assertThat(intake.put(full(), "test", "mark")).isEqualTo(UNCHANGED);
    assertThat(intake.standing()).containsExactly(Map.entry("mark", "test"));
    assertThat(revisions.latest()).isEqualTo(before);
    assertThat(told.changes()).isEmpty();
  }

  @Test
  void each_change_is_told_once_with_its_revision() throws Exception {
    long before = revisions.latest();
    intake.put(plain("one"), "test");
    intake.put(named("one", "Another name"), "test");
    intake.put(plain("two"), "test");
    intake.withdraw("test");
    assertThat(told.changes())
        .containsExactly(
            new IncidentsChanged(Set.of("one"), before + 1),
            new IncidentsChanged(Set.of("one"), before + 2),
            new IncidentsChanged(Set.of("two"), before + 3),
            new IncidentsChanged(Set.of("one", "two"), before + 4));
    assertThat(revisions.latest()).isEqualTo(before + 4);
  }

  @Test
  void many_writers_at_once_lose_nothing() throws Exception {
    long before = revisions.latest();
    var puts = IntStream.range(0, 60).mapToObj(this::putOne).toList();
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var put : threads.invokeAll(puts)) {
        put.get();
      }
    }
    assertThat(incidents.all()).hasSize(20);
    assertThat(revisions.latest()).isEqualTo(before + told.changes().size());
  }

  @Test
  void a_reader_never_sees_half_of_a_change() throws Exception {
    Incident other = withClaims(full(), Collections.nCopies(1, full().claims().getFirst()));
    intake.put(full(), "test");
    try (var threads = Executors.newSingleThreadExecutor()) {
      var writing = threads.submit(() -> putInTurn(full(), other));
      while (!writing.isDone()) {
        assertThat(incidents.byId(full().id()).orElseThrow()).isIn(full(), other);
      }
      writing.get();
    }
  }

  private Callable<ClaimIntake.Change> putOne(int n) {
    return () -> intake.put(named("incident-" + n % 20, "Name " + n), "test");
  }

  private Void putInTurn(Incident one, Incident other) throws OriginConflict {
    for (int i = 0; i < 30; i++) {
      intake.put(i % 2 == 0 ? other : one, "test");
    }
    return null;
  }
}
