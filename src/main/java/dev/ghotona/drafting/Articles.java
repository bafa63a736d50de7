package dev.ghotona.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The port by which articles and their drafts are kept until an editor has settled them. The text
 * of an article stays only as long as a draft of it is open: what is told is told in an editor's
 * words.
 */
public interface Articles {
  /** What has become of a draft. */
  enum State {
    OPEN,
    ACCEPTED,
    REJECTED,
    /** Nobody settled it in time. */
    LAPSED
  }

  /**
   * Keeps an article with its drafts; on disk on return.
   *
   * @param id the same for the same article
   * @return false where it was kept before, which then stays as it is
   */
  boolean keep(String id, Article article, List<Draft> drafts, Instant at);

  /** The article of this id, or empty. */
  Optional<Kept> byId(String id);

  /** The latest articles, the newest first. */
  List<Overview> latest(int most);

  /**
   * Settles an open draft; with the last one the article's text is erased.
   *
   * @param as not {@link State#OPEN}
   * @return false where there is no such open draft
   */
  boolean settle(String id, int number, State as);

  /**
   * An article as it is kept.
   *
   * @param text empty once all drafts are settled
   * @param drafts in the order of the text
   */
  record Kept(String id, Publication publication, Optional<String> text, List<KeptDraft> drafts) {
    public Kept {
      drafts = List.copyOf(drafts);
    }

    /** The draft of this number, or empty. */
    public Optional<KeptDraft> draft(int number) {
      return drafts.stream().filter(d -> d.number() == number).findFirst();
    }
  }

  /**
   * A draft as it is kept.
   *
   * @param number from 1, in the order of the text
   * @param draft without speaker and value once it is settled
   */
  record KeptDraft(int number, State state, Draft draft) {}

  /** How many drafts of an article are in which state. */
  record Overview(
      String id, Publication publication, int open, int accepted, int rejected, int lapsed) {}
}
