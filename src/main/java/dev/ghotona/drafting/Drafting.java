package dev.ghotona.drafting;

import dev.ghotona.domain.Incident;
import dev.ghotona.understanding.entity.Mention;
import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.text.Lexicon;
import dev.ghotona.understanding.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Article → drafts of claims: which aspect each sentence tells of, who says it and how sure they
 * are, and which typed value it states. Deterministic; asks nothing outside the process.
 * Thread-safe.
 */
public final class Drafting {
  private static final int FEWEST_WORDS = 4;

  private final Lexicon lexicon;
  private final AspectChoice choice;
  private final Function<Collection<Incident>, NameIndex> named;
  private final Moments moments = new Moments();
  private final Attribution attribution = new Attribution();

  /**
   * @param named finds the names of incidents
   */
  public Drafting(
      Lexicon lexicon, Aspects aspects, Function<Collection<Incident>, NameIndex> named) {
    this.lexicon = lexicon;
    this.choice = new AspectChoice(aspects);
    this.named = named;
  }

  /**
   * The drafts that an article gives, in the order of its sentences.
   *
   * @param known the incident that it is about, with its names; none where it is new
   */
  public List<Draft> of(Article article, Collection<Incident> known) {
    NameIndex names = named.apply(known);
    var repetitions = new Repetitions();
    var drafts = new ArrayList<Draft>();
    for (Span span : Sentences.of(article.text(), article.language())) {
      String text = span.of(article.text());
      if (Sentences.tells(text) && !article.publication().title().contains(text)) {
        var sentence = new Sentence(article, span, lexicon.analyse(text));
        if (sentence.size() >= FEWEST_WORDS && !repetitions.told(sentence)) {
          drafts.addAll(drafts(sentence, names));
        }
      }
    }
    return drafts;
  }

  private List<Draft> drafts(Sentence sentence, NameIndex names) {
    List<Moments.Found> when = moments.in(sentence);
    var voice = attribution.of(sentence, when);
    List<Amounts.Found> amounts = Amounts.in(sentence, taken(when));
    List<Mention> mentions = names.mentions(sentence.analysis());
    var values = new Values(sentence, when, amounts, Actors.in(sentence, mentions));
    var told = choice.of(sentence, names, voice.stance(), when, amounts);
    return told.drafted().stream()
        .map(
            aspect ->
                new Draft(
                    sentence.span(),
                    aspect,
                    told.others(),
                    voice.stance(),
                    voice.speaker(),
                    values.of(aspect)))
        .toList();
  }

  private static BitSet taken(List<Moments.Found> when) {
    var taken = new BitSet();
    when.forEach(m -> taken.set(m.from(), m.to()));
    return taken;
  }
}
