package dev.ghotona.understanding.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Texts such as nobody sends on purpose: any code units, and the scripts we know, at random. */
class RandomText extends DomainContextBase {
  private static final String TRICKY =
      "\u0000\t\n\r .,:?!'-\u00AD\u00B2\u00BD\u0130\u0131\u017F\u200B\u200C\u200D\u200E\u202E\u2028"
          + "\u2066\u2069\uFEFF\uFF01\uFF11\uFF21\uFDFA\uFB01\u0300\u0301\u20DD\uFE0F\uD83D\uDE00"
          + "\uD800\uDFFF\u0964\u09BC\u0981\u093C\u0901\u09CD\u094D";

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(anything(), ourScripts(), Arbitraries.strings().ofMaxLength(60));
  }

  private static Arbitrary<String> anything() {
    return Arbitraries.chars().all().list().ofMaxSize(60).map(RandomText::joined);
  }

  private static Arbitrary<String> ourScripts() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('A', 'Z')
        .withCharRange('0', '9')
        .withCharRange('\u0900', '\u09FF')
        .withChars(TRICKY.toCharArray())
        .ofMaxLength(60);
  }

  private static String joined(java.util.List<Character> chars) {
    var text = new StringBuilder(chars.size());
    chars.forEach(text::append);
    return text.toString();
  }
}
