package dev.ghotona.understanding.text;

/**
 * The slips that fingers make: a letter left out, typed twice, swapped with the next, or the one
 * beside it hit, as on a keyboard of Latin letters; a sign of a vowel mistaken in our scripts. The
 * first letter is hardly ever the wrong one, and in our scripts another last sign is another
 * ending.
 */
final class Typing {
  private static final String KEYS = "qwertyuiopasdfghjkl zxcvbnm";
  private static final int ROW = 10;

  private Typing() {}

  /** Whether somebody who meant a word may have typed another by one slip; both are folded. */
  static boolean isSlip(String typed, String meant) {
    int shorter = Math.min(typed.length(), meant.length());
    int at = 0;
    while (at < shorter && typed.charAt(at) == meant.charAt(at)) {
      at++;
    }
    boolean last = at >= Math.max(typed.length(), meant.length()) - 1;
    if (at == 0 || last && Script.of(meant.charAt(0)) != Script.LATIN) {
      return false;
    }
    return switch (typed.length() - meant.length()) {
      case -1 -> sameFrom(typed, at, meant, at + 1);
      case 0 -> at < shorter && (isOther(typed, meant, at) || isSwapped(typed, meant, at));
      case 1 -> sameFrom(typed, at + 1, meant, at) && isTooMuch(typed, at);
      default -> false;
    };
  }

  private static boolean sameFrom(String typed, int from, String meant, int other) {
    return typed.regionMatches(from, meant, other, typed.length() - from);
  }

  private static boolean isSwapped(String typed, String meant, int at) {
    return at + 1 < typed.length()
        && typed.charAt(at) == meant.charAt(at + 1)
        && typed.charAt(at + 1) == meant.charAt(at)
        && sameFrom(typed, at + 2, meant, at + 2);
  }

  private static boolean isOther(String typed, String meant, int at) {
    return sameFrom(typed, at + 1, meant, at + 1)
        && (areNear(typed.charAt(at), meant.charAt(at))
            || Script.of(meant.charAt(at)) != Script.LATIN
                && Romanisation.of(typed).equals(Romanisation.of(meant)));
  }

  /** Whether a letter may have been hit together with the one before or behind it. */
  private static boolean isTooMuch(String typed, int at) {
    char much = typed.charAt(at);
    char before = typed.charAt(at - 1);
    return much == before
        || areNear(much, before)
        || at + 1 < typed.length() && areNear(much, typed.charAt(at + 1));
  }

  private static boolean areNear(char a, char b) {
    return isSign(a) && isSign(b) || areNeighbours(a, b);
  }

  private static boolean isSign(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Keys of a lower row stand half a key further right. */
  private static boolean areNeighbours(char a, char b) {
    int first = KEYS.indexOf(a);
    int second = KEYS.indexOf(b);
    if (first < 0 || second < 0) {
      return false;
    }
    int right = second % ROW - first % ROW;
    return switch (second / ROW - first / ROW) {
      case -1 -> right == 0 || right == 1;
      case 0 -> right == -1 || right == 1;
      case 1 -> right == -1 || right == 0;
      default -> false;
    };
  }
}
