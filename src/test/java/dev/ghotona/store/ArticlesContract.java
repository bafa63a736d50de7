package dev.ghotona.store;

import static dev.ghotona.domain.ClaimIntake.Change.ADDED;
import static dev.ghotona.domain.ClaimIntake.Change.UNCHANGED;
import static dev.ghotona.domain.ClaimIntake.Change.UPDATED;
import static dev.ghotona.store.SampleIncidents.full;
import static dev.ghotona.store.SampleIncidents.plain;
import static dev.ghotona.store.SampleIncidents.titled;
import static dev.ghotona.store.SampleIncidents.withClaims;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Records;
import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.Imports;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.IncidentsChanged;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.Value;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.drafting.Article;
import dev.ghotona.drafting.Articles;
import dev.ghotona.drafting.Articles.State;
import dev.ghotona.drafting.Draft;
import dev.ghotona.drafting.Publication;
import dev.ghotona.understanding.text.Span;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do with articles, and with claims that are added to an incident. */
abstract class ArticlesContract {
  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");

  @Inject Articles articles;
  @Inject Records records;
  @Inject Incidents incidents;
  @Inject ClaimIntake intake;
  @Inject Imports imports;
  @Inject ToldChanges told;

  private final String id = "article-" + UUID.randomUUID();

  @BeforeEach
  void start_with_no_incident() {
    imports.latest(1000).stream().filter(r -> !r.undone()).forEach(r -> imports.undo(r.number()));
    intake.origins().forEach(intake::withdraw);
    told.changes().clear();
  }

  @Test
  void an_article_comes_back_with_its_drafts_as_it_was_kept() {
    assertThat(articles.keep(id, article(), drafts(), NOW)).isTrue();
    Articles.Kept kept = articles.byId(id).orElseThrow();
    assertThat(kept.publication()).isEqualTo(article().publication());
    assertThat(kept.text()).contains(article().text());
    assertThat(kept.drafts()).extracting(Articles.KeptDraft::draft).isEqualTo(drafts());
    assertThat(kept.drafts()).extracting(Articles.KeptDraft::number).containsExactly(1, 2);
  }

  @Test
  void the_same_article_is_kept_once() {
    articles.keep(id, article(), drafts(), NOW);
    articles.settle(id, 1, State.REJECTED);
    assertThat(articles.keep(id, article(), drafts(), NOW)).isFalse();
    assertThat(states()).containsExactly(State.REJECTED, State.OPEN);
  }

  @Test
  void the_text_goes_with_the_last_open_draft_and_with_each_what_was_proposed() {
    articles.keep(id, article(), drafts(), NOW);
    assertThat(articles.settle(id, 1, State.ACCEPTED)).isTrue();
    assertThat(articles.byId(id).orElseThrow().text()).isPresent();
    assertThat(articles.settle(id, 2, State.REJECTED)).isTrue();
    Articles.Kept kept = articles.byId(id).orElseThrow();
    assertThat(kept.text()).isEmpty();
    assertThat(kept.drafts())
        .allSatisfy(
            d -> {
              assertThat(d.draft().speaker()).isEmpty();
              assertThat(d.draft().stated()).isEmpty();
            });
    assertThat(articles.latest(1000))
        .filteredOn(line -> line.id().equals(id))
        .singleElement()
        .satisfies(
            line ->
                assertThat(List.of(line.open(), line.accepted(), line.rejected(), line.lapsed()))
                    .containsExactly(0, 1, 1, 0));
  }

  @Test
  void a_draft_is_settled_once() {
    articles.keep(id, article(), drafts(), NOW);
    assertThat(articles.settle(id, 1, State.ACCEPTED)).isTrue();
    assertThat(articles.settle(id, 1, State.REJECTED)).isFalse();
    assertThat(articles.settle(id, 3, State.REJECTED)).isFalse();
    assertThat(articles.settle("nothing", 1, State.REJECTED)).isFalse();
    assertThat(states()).containsExactly(State.ACCEPTED, State.OPEN);
  }

  @Test
  void an_article_without_a_draft_leaves_no_text() {
    articles.keep(id, article(), List.of(), NOW);
    assertThat(articles.byId(id).orElseThrow().text()).isEmpty();
  }

  @Test
  void the_text_of_what_nobody_settles_is_erased_in_time() {
    articles.keep(id, article(), drafts(), NOW);
    erase(NOW);
    assertThat(states()).containsExactly(State.OPEN, State.OPEN);
    erase(NOW.plusMillis(1));
    assertThat(states()).containsExactly(State.LAPSED, State.LAPSED);
    assertThat(articles.byId(id).orElseThrow().text()).isEmpty();
  }

  @Test
  void a_claim_is_added_to_an_incident_of_any_origin_and_told_of() throws Exception {
    intake.put(full(), "seed:a.yaml");
    told.changes().clear();
    assertThat(intake.add(full().id(), source(), claim("More."))).contains(ADDED);
    assertThat(intake.add(full().id(), source(), claim("More."))).contains(UNCHANGED);
    assertThat(intake.add(full().id(), source(), claim("Still more."))).contains(UPDATED);
    assertThat(stored().claims()).endsWith(claim("Still more."));
    assertThat(stored().sources()).endsWith(source());
    assertThat(stored().claims()).hasSize(full().claims().size() + 1);
    assertThat(told.changes())
        .hasSize(2)
        .extracting(IncidentsChanged::ids)
        .containsOnly(Set.of(full().id()));
  }

  @Test
  void no_claim_is_added_to_an_incident_that_is_not_there() {
    assertThat(intake.add("nobody", source(), claim("More."))).isEmpty();
  }

  @Test
  void an_added_claim_stays_when_its_incident_is_brought_anew() throws Exception {
    intake.put(full(), "seed:a.yaml");
    intake.add(full().id(), source(), claim("More."));
    assertThat(intake.put(full(), "seed:a.yaml")).isEqualTo(UNCHANGED);
    Incident fewer = withClaims(full(), List.of());
    assertThat(intake.put(fewer, "seed:a.yaml")).isEqualTo(UPDATED);
    assertThat(stored().claims()).containsExactly(claim("More."));
    assertThat(intake.put(full(), "seed:a.yaml")).isEqualTo(UPDATED);
    assertThat(stored().claims()).hasSize(full().claims().size() + 1).endsWith(claim("More."));
  }

  @Test
  void an_incident_that_is_brought_with_the_added_claim_has_it_once() throws Exception {
    intake.put(plain("plain"), "seed:a.yaml");
    intake.add("plain", source(), claim("More."));
    Incident whole = incidents.byId("plain").orElseThrow();
    intake.put(whole, "seed:a.yaml");
    assertThat(incidents.byId("plain")).contains(whole);
    assertThat(intake.put(whole, "seed:a.yaml")).isEqualTo(UNCHANGED);
  }

  @Test
  void an_import_and_its_undoing_leave_an_added_claim_alone() {
    put(titled("plain", "Before"));
    intake.add("plain", source(), claim("More."));
    long second = put(titled("plain", "After"));
    assertThat(incidents.byId("plain").orElseThrow().claims()).containsExactly(claim("More."));
    imports.undo(second);
    Incident again = incidents.byId("plain").orElseThrow();
    assertThat(again.sources().getFirst().title()).isEqualTo("Before");
    assertThat(again.claims()).containsExactly(claim("More."));
  }

  private long put(Incident incident) {
    try (var writing = imports.begin("import:a", "stix", NOW)) {
      writing.put(List.of(new Imports.Item.OfIncident(incident)));
      return writing.number();
    }
  }

  private Incident stored() {
    return incidents.byId(full().id()).orElseThrow();
  }

  private List<State> states() {
    return articles.byId(id).orElseThrow().drafts().stream()
        .map(Articles.KeptDraft::state)
        .toList();
  }

  private void erase(Instant questions) {
    Instant never = Instant.EPOCH;
    records.erase(new Records.Horizons(never, never, never, never, never, never, questions));
  }

  private static Article article() {
    return new Article(
        new Publication(
            "The Harbour Courier",
            "Library hit",
            LocalDateTime.parse("2024-05-05T18:20"),
            ZoneId.of("Europe/Oslo"),
            false,
            Language.ENGLISH,
            Optional.of(URI.create("https://news.example/library")),
            "library-2024",
            Optional.of(new Names(Map.of(WrittenForm.ENGLISH, List.of("Library attack"))))),
        "Police said that the gang wants $5 in all. It happened on Monday \uD83D\uDE00.");
  }

  private static List<Draft> drafts() {
    var money =
        new Value.Money(new BigDecimal("5"), Currency.getInstance("USD"), Value.Bound.EXACTLY);
    return List.of(
        new Draft(
            new Span(0, 42),
            Aspect.DEMAND,
            List.of(Aspect.IMPACT, Aspect.RESPONSE),
            Stance.REPORTED,
            Optional.of(new Draft.Speaker("Police", new Span(0, 6))),
            Optional.of(
                new Draft.Stated(
                    money,
                    new Span(32, 34),
                    new LocalizedText(Map.of(Language.ENGLISH, "By counting."))))),
        new Draft(
            new Span(43, 67),
            Aspect.WHEN,
            List.of(),
            Stance.REPORTED,
            Optional.empty(),
            Optional.empty()));
  }

  private static Source source() {
    return new Source(
        "article-1",
        new LocalizedText(Map.of(Language.ENGLISH, "The Harbour Courier")),
        "Library hit",
        "en",
        NOW,
        ZoneId.of("Europe/Oslo"),
        false,
        Optional.empty());
  }

  private static Claim claim(String statement) {
    return new Claim(
        "article-1-1",
        Aspect.DEMAND,
        Stance.REPORTED,
        LocalizedText.NONE,
        "article-1",
        new LocalizedText(Map.of(Language.ENGLISH, statement)),
        Optional.empty(),
        LocalizedText.NONE,
        Optional.empty(),
        Optional.empty());
  }
}
