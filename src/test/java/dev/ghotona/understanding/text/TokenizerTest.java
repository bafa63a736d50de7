package dev.ghotona.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(RandomText.class)
class TokenizerTest {

  private static List<Token> tokens(String text) {
    return Tokenizer.tokens(Folding.fold(text));
  }

  private static List<String> words(String text) {
    return tokens(text).stream().map(Token::text).toList();
  }

  @Example
  void a_word_ends_where_the_script_changes() {
    assertThat(words("AIIMSএর সার্ভারের backup"))
        .containsExactly("aiims", "এর", "সার্ভারের", "backup");
  }

  @Example
  void a_word_ends_at_a_hyphen_and_an_apostrophe() {
    assertThat(words("AIIMS-এর Microsoft’s")).containsExactly("aiims", "এর", "microsoft", "s");
  }

  @Example
  void a_number_keeps_its_separators() {
    assertThat(words("30,000, 6:45. ৩০,০০০ 1.5"))
        .containsExactly("30,000", "6:45", "30,000", "1.5");
    assertThat(tokens("30,000").getFirst().isNumber()).isTrue();
  }

  @Example
  void a_number_and_its_unit_are_two() {
    assertThat(words("16k ৬টা")).containsExactly("16", "k", "6", "টা");
  }

  @Example
  void sentences_are_numbered() {
    assertThat(tokens("Who? হামলা হয়েছে। कब हुआ। a.b").stream().map(Token::sentence))
        .containsExactly(0, 1, 1, 2, 2, 3, 3);
  }

  @Example
  void a_capital_is_remembered() {
    assertThat(tokens("Who attacked AIIMS").stream().map(Token::capital))
        .containsExactly(true, false, true);
  }

  @Example
  void a_text_without_a_letter_has_no_token() {
    assertThat(words("?! … ।\u200B\uD83D\uDE00")).isEmpty();
  }

  @Property
  void tokens_stand_in_order_inside_the_original(@ForAll String text) {
    int start = 0;
    int sentence = 0;
    for (Token token : tokens(text)) {
      assertThat(token.text()).isNotEmpty();
      assertThat(token.span().start()).isGreaterThanOrEqualTo(start);
      assertThat(token.span().of(text)).isNotEmpty();
      assertThat(token.sentence()).isBetween(sentence, sentence + 1);
      start = token.span().start();
      sentence = token.sentence();
    }
  }

  @Property
  void what_a_token_was_typed_as_folds_to_it_again(@ForAll String text) {
    for (Token token : tokens(text)) {
      assertThat(Folding.fold(token.span().of(text)).text()).contains(token.text());
    }
  }

  @Property
  void a_token_is_of_one_script(@ForAll String text) {
    for (Token token : tokens(text)) {
      if (!token.isNumber()) {
        assertThat(token.text().chars())
            .allMatch(c -> Script.of((char) c.intValue()) == token.script());
      }
    }
  }
}
