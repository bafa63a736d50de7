package dev.ghotona.conversation;

import dev.ghotona.conversation.Conversations.Said;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Makes texts that no person would type, the same ones for the same seed. */
enum NoiseMaker {
  ANY_CODE_UNITS(random -> characters(random, length(random), 0x10000)),
  BOTH_INDIC_BLOCKS(random -> characters(random, length(random), 0x100, 0x900)),
  REAL_WORDS(random -> words(random, 1 + random.nextInt(25))),
  DECOMPOSED(random -> Normalizer.normalize(words(random, 20), Normalizer.Form.NFD)),
  BETWEEN_REAL_WORDS(NoiseMaker::riddled),
  LONG_PASTE(random -> paste(words(random, 900))),
  LONG_NOISE(random -> characters(random, Said.MAX_TEXT_LENGTH, 0x3000)),
  ONE_THING_OVER_AND_OVER(random -> paste(word(random).repeat(2000)));

  private static final List<String> WORDS =
      List.of(
          ("who when where why how many AIIMS aiims Microsoft Exchange Hafnium hack attack ransom"
                  + " China EU 30,000 60k 6:45 2022 in Bengali compare both hello thanks hospital"
                  + " bank no not source ? . ! 1.2.3.4 CVE-2021-1 @ http://x.y/z <b> & \" ' ; --"
                  + " এইমস এইমসে হামলা কে কী কি কবে কেন কত হাজার ৩০ মুক্তিপণ হাসপাতালের ইংরেজিতে"
                  + " মাইক্রোসফট এক্সচেঞ্জ চীন । एम्स पर हमला कब किसने क्यों कितने हज़ार फिरौती"
                  + " माइक्रोसॉफ्ट चीन हिंदी में बताओ kobe hoyechilo ke korlo kisne kiya hamla"
                  + " bolo batao koto kitna Zorblax \uD83D\uDE00 \uFDFA")
              .split(" "));

  /** Bidi controls, joiners, controls, marks, halves of pairs, the null character. */
  private static final String BETWEEN =
      "\u202A\u202B\u202D\u202E\u202C\u2066\u2067\u2068\u2069\u200B\u200C\u200D\u200E\u200F\uFEFF"
          + "\u0000\u0007\u001B\u0085\u2028\u0300\u09CD\u094D\u09BC\u093C\u20DD\uFE0F\uD83D\uDE00";

  private final Function<Random, String> maker;

  NoiseMaker(Function<Random, String> maker) {
    this.maker = maker;
  }

  String text(Random random) {
    return maker.apply(random);
  }

  /** How many texts are enough: fewer of those that take long. */
  int enough() {
    return switch (this) {
      case LONG_PASTE, LONG_NOISE, ONE_THING_OVER_AND_OVER -> 40;
      case ANY_CODE_UNITS, BOTH_INDIC_BLOCKS, REAL_WORDS, DECOMPOSED, BETWEEN_REAL_WORDS -> 400;
    };
  }

  private static int length(Random random) {
    return 1 + random.nextInt(120);
  }

  private static String characters(Random random, int length, int range) {
    return characters(random, length, range, 0);
  }

  private static String characters(Random random, int length, int range, int first) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) (first + random.nextInt(range)));
    }
    return text.toString();
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static String words(Random random, int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(word(random)).append(random.nextInt(8) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  private static String riddled(Random random) {
    var text = new StringBuilder(words(random, 12));
    for (int i = random.nextInt(20); i >= 0; i--) {
      text.insert(
          random.nextInt(text.length() + 1), BETWEEN.charAt(random.nextInt(BETWEEN.length())));
    }
    return text.toString();
  }

  private static String paste(String text) {
    return text.substring(0, Math.min(text.length(), Said.MAX_TEXT_LENGTH));
  }
}
