package dev.ghotona.config;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Names;
import dev.ghotona.domain.Source;
import dev.ghotona.domain.Stance;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.search.InMemory;
import dev.ghotona.search.IncidentSearch;
import dev.ghotona.understanding.text.Lexicon;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One made-up incident, indexed in memory: what the first real index needs of the JVM is there by
 * then (docs/adr/0017-start.md). Nobody is answered from it.
 */
final class Rehearsal {
  private static final String NAME = "Rehearsal";

  private Rehearsal() {}

  static IncidentSearch with(Lexicon lexicon) {
    return InMemory.index(List.of(incident()), lexicon);
  }

  private static Incident incident() {
    var source = source();
    return new Incident(
        "rehearsal",
        new Names(Map.of(WrittenForm.ENGLISH, List.of(NAME))),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        List.of(source),
        List.of(claim(source)));
  }

  private static Source source() {
    return new Source(
        "source",
        text(NAME),
        NAME,
        Language.ENGLISH.tag(),
        Instant.EPOCH,
        ZoneOffset.UTC,
        false,
        Optional.empty());
  }

  private static Claim claim(Source source) {
    return new Claim(
        "claim",
        Aspect.values()[0],
        Stance.REPORTED,
        LocalizedText.NONE,
        source.id(),
        text("This is a rehearsal."),
        Optional.empty(),
        LocalizedText.NONE,
        Optional.empty(),
        Optional.empty());
  }

  private static LocalizedText text(String text) {
    return new LocalizedText(Map.of(Language.ENGLISH, text));
  }
}
