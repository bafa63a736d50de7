package dev.ghotona.understanding.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Strips case endings, articles, plurals and emphatic particles from words of the three scripts:
 * এইমসের, সার্ভারটাতেও, अस्पतालों, hackerra, systems.
 */
final class Endings {
  private static final int SHORTEST_STEM = 2;
  private static final int MOST_STEMS = 6;

  private static final String[] BENGALI =
      endings(
          "গুলোকে গুলোর গুলোতে গুলোয় গুলোও গুলোই গুলো গুলির গুলিকে গুলিতে গুলি গুলার গুলা গুলান"
              + " দেরকে দেরও দেরই দের েদের েরাও েরাই েরা রাও রাই রা টার টাকে টাতে টায় টাও টাই টা টির"
              + " টিকে টিতে টিও টিই টি টে ডার ডারে ডা খানার খানা খানি জনের জন েরও েরই ের রও রই র েতে"
              + " তেও তেই তে েকে কেও কেই কে রে েও েই ে য়ের য়েরও য়ে য়তে য় ও ই এর এতে এ মতো ভাবে");
  private static final String[] DEVANAGARI =
      endings("ियों ियां ियाँ ाओं ुओं ओं ों ें एं याँ यां ाएं ाने ने वाला वाले वाली ो ी े ा");
  private static final String[] LATIN =
      endings(
          "guloke gulor gulote gulo gulir guli gular gula derke dero der era ra tar take tate tay"
              + " tao tai ta tir tike tite ti ter te khana er eri ero r rao eo ei ke ko ye y o e i"
              + " ings ing edly ed es s d ly on oon ein en iyan iyon yon yan wala wale wali mein me"
              + " ka ki se a");

  private Endings() {}

  private static String[] endings(String list) {
    String[] endings =
        java.util.Arrays.stream(list.split(" "))
            .map(e -> Folding.fold(e).text())
            .toArray(String[]::new);
    java.util.Arrays.sort(endings, java.util.Comparator.comparingInt(String::length).reversed());
    return endings;
  }

  /** Possible stems, the least stripped first, at most six; none for a short word. */
  static List<String> stems(String word) {
    var stems = new ArrayList<String>();
    strip(word, stems);
    for (int i = 0; i < stems.size() && stems.size() < MOST_STEMS; i++) {
      strip(stems.get(i), stems);
    }
    stems.sort(java.util.Comparator.comparingInt(String::length).reversed());
    return stems;
  }

  private static void strip(String word, List<String> stems) {
    String[] endings = endingsOf(word);
    for (int i = 0; i < endings.length && stems.size() < MOST_STEMS; i++) {
      String ending = endings[i];
      int length = word.length() - ending.length();
      if (length >= SHORTEST_STEM && word.endsWith(ending)) {
        String stem = word.substring(0, length);
        if (!stems.contains(stem)) {
          stems.add(stem);
        }
      }
    }
  }

  private static String[] endingsOf(String word) {
    return switch (Script.of(word.charAt(word.length() - 1))) {
      case BENGALI -> BENGALI;
      case DEVANAGARI -> DEVANAGARI;
      case LATIN -> LATIN;
      case DIGITS, OTHER -> new String[0];
    };
  }
}
