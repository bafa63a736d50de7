package dev.ghotona.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.drafting.Articles.Kept;
import dev.ghotona.drafting.Articles.KeptDraft;
import dev.ghotona.drafting.Draft;
import dev.ghotona.drafting.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a claim of a draft and of what an editor says of it, by way of an incident file: so what is
 * accepted is held to the very same rules as what is written by hand.
 */
@ApplicationScoped
class ClaimForm {
  private final IncidentFile file;

  ClaimForm(IncidentFile file) {
    this.file = file;
  }

  /** The new incident that an article is about, as far as it is known; empty without names. */
  Optional<Incident> named(Publication of) {
    return of.names()
        .map(
            names ->
                new Incident(
                    of.incident(),
                    names,
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    List.of(),
                    List.of()));
  }

  /** The incident with the one claim in it, or what is wrong with it. */
  Reading read(Kept kept, KeptDraft draft, JsonNode decision) {
    for (Map.Entry<String, JsonNode> statement : decision.path("statement").properties()) {
      if (!OwnWords.are(statement.getValue().asText(), kept.text().orElse(""))) {
        return broken(
            "statement/%s: more than %d words in a row are the article's: say it in your own"
                .formatted(statement.getKey(), OwnWords.MOST_ALIKE));
      }
    }
    return file.read(kept.id(), document(kept, draft, decision), 1);
  }

  private static Reading broken(String reason) {
    return new Reading.Broken(List.of(new Fault("claim", 1, reason)));
  }

  private static ObjectNode document(Kept kept, KeptDraft draft, JsonNode decision) {
    Publication of = kept.publication();
    var nameless = new Names(Map.of(WrittenForm.inOwnScript(of.language()), List.of(of.title())));
    ObjectNode node =
        IncidentDocument.of(
            new Incident(
                of.incident(),
                of.names().orElse(nameless),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                List.of(source(kept)),
                List.of()));
    node.putArray("claims").add(claim(kept, draft, decision));
    return node;
  }

  private static ObjectNode claim(Kept kept, KeptDraft of, JsonNode decision) {
    Draft draft = of.draft();
    ObjectNode claim = IncidentDocument.localized(LocalizedText.NONE);
    claim.put("id", kept.id() + "-" + of.number());
    claim.put("source", kept.id());
    claim.put("aspect", draft.aspect().tag());
    claim.put("stance", draft.stance().tag());
    draft
        .speaker()
        .ifPresent(
            s -> claim.putObject("said-by").put(kept.publication().language().tag(), s.name()));
    draft.stated().ifPresent(s -> claim.set("value", ValueDocument.of(s.value())));
    draft
        .stated()
        .filter(s -> !s.derived().isEmpty())
        .ifPresent(s -> claim.set("derived", IncidentDocument.localized(s.derived())));
    mended(claim, decision);
    return claim;
  }

  /** What the editor says counts; null takes away what was drafted. */
  private static void mended(ObjectNode claim, JsonNode decision) {
    Map.of(
            "aspect", "aspect",
            "stance", "stance",
            "saidBy", "said-by",
            "statement", "statement",
            "value", "value",
            "derived", "derived")
        .forEach(
            (field, name) -> {
              JsonNode said = decision.path(field);
              if (said.isNull()) {
                claim.remove(name);
              } else if (!said.isMissingNode()) {
                claim.set(name, said);
              }
            });
  }

  private static Source source(Kept kept) {
    Publication of = kept.publication();
    return new Source(
        kept.id(),
        new LocalizedText(Map.of(of.language(), of.publisher())),
        of.title(),
        of.language().tag(),
        of.published().atZone(of.zone()).toInstant(),
        of.zone(),
        of.zoneDerived(),
        of.url());
  }
}
