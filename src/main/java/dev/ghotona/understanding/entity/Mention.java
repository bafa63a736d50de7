package dev.ghotona.understanding.entity;

import java.util.List;

/**
 * A name of something stored, as an utterance mentions it.
 *
 * @param from the index of its first token
 * @param to the index after its last token
 * @param names what is called so, of a {@link #common} name only some; never empty
 * @param quality from 1 (as listed) down to above 0 (a guess over a slip)
 * @param forms the names as they are listed, more than one where the text is as near to several
 * @param common whether more incidents bear it than are listed in {@code names}
 */
public record Mention(
    int from, int to, List<Name> names, double quality, List<String> forms, boolean common) {
  public Mention {
    names = List.copyOf(names);
    forms = List.copyOf(forms);
  }

  /** Whether a token belongs to it. */
  public boolean covers(int token) {
    return from <= token && token < to;
  }

  /** Whether anything of this kind is called so. */
  public boolean has(Name.Kind kind) {
    for (Name name : names) {
      if (name.kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
