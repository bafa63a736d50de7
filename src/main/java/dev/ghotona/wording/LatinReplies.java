package dev.ghotona.wording;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.wording.Reply.Citation;
import dev.ghotona.wording.Reply.IncidentName;
import dev.ghotona.wording.Reply.Offer;
import dev.ghotona.wording.Reply.Quotation;
import dev.ghotona.wording.Reply.ToldClaim;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes finished replies of one language in Latin letters. A line costs some hundred microseconds,
 * and replies are made of the same lines over and over: sentences of claims, fixed phrases, names.
 * So lines are remembered. None of them holds what a person has typed. Thread-safe.
 */
final class LatinReplies {
  /** At some 700 bytes a line 7 MB; the sentences of a thousand incidents. */
  private static final int MOST_LINES = 10_000;

  private final Language language;
  private final Map<String, String> lines = new ConcurrentHashMap<>();

  LatinReplies(Language language) {
    this.language = language;
  }

  /** All of a reply that is worded, in Latin letters. */
  Reply of(Reply reply) {
    return new Reply(
        reply.outcome(),
        WrittenForm.inLatin(language),
        of(reply.text()),
        reply.incident().map(this::of),
        reply.claims().stream().map(this::of).toList(),
        reply.citations().stream().map(this::of).toList(),
        reply.suggestions().stream().map(this::of).toList(),
        reply.offers().stream().map(o -> new Offer(of(o.label()), o.command())).toList());
  }

  private IncidentName of(IncidentName name) {
    return new IncidentName(name.id(), of(name.name()));
  }

  private ToldClaim of(ToldClaim told) {
    return new ToldClaim(
        told.incident(),
        told.claim(),
        of(told.text()),
        told.saidBy().map(this::of),
        of(told.publisher()),
        told.original().map(o -> new Quotation(o.language(), of(o.text()))));
  }

  private Citation of(Citation cited) {
    return new Citation(cited.source(), of(cited.publisher()), of(cited.published()));
  }

  private String of(String text) {
    return Stream.of(text.split("\n", -1)).map(this::line).collect(Collectors.joining("\n"));
  }

  /** Forgets all where there are too many, which takes no bookkeeping and seldom happens. */
  private String line(String line) {
    if (lines.size() >= MOST_LINES) {
      lines.clear();
    }
    return lines.computeIfAbsent(line, text -> LatinScript.of(text, language));
  }
}
