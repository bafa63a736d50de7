package dev.ghotona.understanding.entity;

import java.util.List;

/**
 * A name of something stored, as an utterance mentions it.
 *
 * @param from the index of its first token
 * @param to the index after its last token
 * @param names all that are called so; never empty
 * @param quality from 1 (as listed) down to above 0 (a guess over a slip)
 */
public record Mention(int from, int to, List<Name> names, double quality) {
  public Mention {
    names = List.copyOf(names);
  }

  /** Whether anything of this kind is called so. */
  public boolean has(Name.Kind kind) {
    return names.stream().anyMatch(n -> n.kind() == kind);
  }
}
