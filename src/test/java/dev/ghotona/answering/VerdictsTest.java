package dev.ghotona.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ghotona.conversation.Core;
import dev.ghotona.domain.Dialogue;
import dev.ghotona.domain.Incident;
import dev.ghotona.ingest.IncidentFile;
import dev.ghotona.ingest.Reading;
import dev.ghotona.search.InMemory;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.language.LanguageIdentifier;
import dev.ghotona.understanding.text.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictsTest {
  private static Answerer answerer;
  private static Knowledge knowledge;

  @BeforeAll
  static void load() throws IOException {
    Lexicon lexicon = Lexicon.load();
    Models models = Models.load();
    answerer =
        new Answerer(
            new Understanding(lexicon, models.intents(), new LanguageIdentifier()),
            models.scorer());
    knowledge =
        InMemory.knowledge(
            List.of(read("aiims-2022.yaml"), read("exchange-2021.yaml")),
            lexicon,
            models.scorer().relevance());
  }

  private static Incident read(String file) throws IOException {
    Path path = Path.of("seeds", file);
    return ((Reading.Good) IncidentFile.create().read(file, Files.readAllBytes(path))).incident();
  }

  private static Answer.Verdict verdict(String question) {
    return answerer.answer(question, Dialogue.NEW, knowledge, Core.TODAY).answer()
            instanceof Answer.Told told
        ? told.verdict()
        : Answer.Verdict.NONE;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Did the Exchange hack really hit 90,000 organisations?",
        "Has China admitted the Exchange attack?",
        "Was AIIMS attacked in the middle of the night?",
        "এক্সচেঞ্জ হামলায় কি ৯০ হাজার সংস্থা আক্রান্ত হয়েছে?"
      })
  void a_premise_that_the_claims_contradict_is_answered_no(String question) {
    assertThat(verdict(question)).isEqualTo(Answer.Verdict.NO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When was AIIMS attacked?",
        "Was it 30,000 or 60,000 organisations in the Exchange hack?",
        "এইমসে হামলা কবে হয়?"
      })
  void what_is_no_yes_or_no_question_is_opened_by_neither(String question) {
    assertThat(verdict(question)).isEqualTo(Answer.Verdict.NONE);
  }

  @Test
  void a_premise_that_no_claim_bears_out_is_never_confirmed() {
    assertThat(verdict("Did AIIMS pay 200 crore rupees?")).isNotEqualTo(Answer.Verdict.YES);
    assertThat(verdict("Was AIIMS hacked by Hafnium?")).isNotEqualTo(Answer.Verdict.YES);
  }
}
