package dev.ghotona.answering;

import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.text.Sign;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The signs in the sentences that ask. */
final class Signs {
  private Signs() {}

  static List<Sign.Found> in(Meaning meaning) {
    return meaning.focus().stream()
        .flatMapToInt(term -> IntStream.range(term.from(), term.to()))
        .mapToObj(at -> Sign.at(meaning.analysis(), at))
        .flatMap(Optional::stream)
        .toList();
  }
}
