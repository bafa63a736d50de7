package dev.ghotona.search;

import dev.ghotona.understanding.entity.Name;
import java.util.ArrayList;
import java.util.List;

/** What of an incident bears a name, as bits of a number from 1 on. */
final class Bearing {
  private static final Name.Kind[] KINDS = Name.Kind.values();

  private Bearing() {}

  static int bit(Name name) {
    return 1 << 2 * name.kind().ordinal() + (name.part() ? 1 : 0);
  }

  /** The names that the bits stand for. */
  static List<Name> names(String incident, int bits) {
    var names = new ArrayList<Name>(1);
    for (Name.Kind kind : KINDS) {
      add(new Name(incident, kind, false), bits, names);
      add(new Name(incident, kind, true), bits, names);
    }
    return names;
  }

  private static void add(Name name, int bits, List<Name> names) {
    if ((bits & bit(name)) != 0) {
      names.add(name);
    }
  }
}
