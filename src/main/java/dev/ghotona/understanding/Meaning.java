package dev.ghotona.understanding;

import dev.ghotona.domain.Language;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.intent.Intent;
import dev.ghotona.understanding.text.Analysis;
import dev.ghotona.understanding.text.Numbers;
import dev.ghotona.understanding.text.Term;
import java.util.List;
import java.util.Optional;

/**
 * What an utterance means, as far as it tells by itself: its words are not yet resolved to stored
 * things.
 *
 * @param text as typed; the truth where folding and truth differ
 * @param wanted the language that a reply is asked for in, where the text says so
 * @param analysis its tokens and terms
 * @param focus the terms of the sentences that ask, in order; others only give the setting
 * @param mentions the names found, in order
 */
public record Meaning(
    String text,
    WrittenForm form,
    Optional<Language> wanted,
    Intent intent,
    Analysis analysis,
    List<Term> focus,
    List<Mention> mentions,
    List<Numbers.Found> numbers) {}
