package dev.ghotona.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ghotona.understanding.intent.TextClassifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everyday sentences in five forms of language, told apart by what they are about. */
class ClassifyTest {
  private static final Path TRAINING = Path.of("src/test/resources/classify/everyday-train.tsv");
  private static final Path TEST = Path.of("src/test/resources/classify/everyday-test.tsv");

  @TempDir Path folder;

  private static ClassifierTraining.Trained trained() throws IOException {
    return ClassifierTraining.train(LabelledText.read(TRAINING), "digest");
  }

  private static byte[] bytes(TextClassifier classifier) throws IOException {
    var out = new ByteArrayOutputStream();
    classifier.write(out);
    return out.toByteArray();
  }

  @Test
  void a_dozen_short_texts_a_label_teach_to_tell_new_ones_apart() throws IOException {
    var assessment = Assessment.of(trained().classifier(), LabelledText.read(TEST));
    assertThat(assessment.texts()).isEqualTo(16);
    assertThat(assessment.right()).as(assessment.table()).isGreaterThanOrEqualTo(15);
  }

  @Test
  void the_forms_of_language_are_labels_like_any_other() throws IOException {
    var forms =
        List.of(
            new LabelledText("bn", "গাছে জল দেব কখন"),
            new LabelledText("bn", "বইটা কোথায় আছে"),
            new LabelledText("hi-Latn", "paani kab dena hai"),
            new LabelledText("hi-Latn", "kitaab kahan hai"),
            new LabelledText("en", "when is the water due"),
            new LabelledText("en", "where is the book"));
    TextClassifier classifier = ClassifierTraining.train(forms, "digest").classifier();
    assertThat(classifier.labels()).containsExactly("bn", "en", "hi-Latn");
    assertThat(classifier.classify("জল কোথায় আছে")).isEqualTo("bn");
    assertThat(classifier.classify("paani kahan hai")).isEqualTo("hi-Latn");
    assertThat(classifier.classify("where is the water")).isEqualTo("en");
  }

  @Test
  void the_same_texts_give_the_same_model_byte_for_byte() throws IOException {
    assertThat(bytes(trained().classifier())).isEqualTo(bytes(trained().classifier()));
  }

  @Test
  void the_command_writes_a_model_that_classifies_as_the_trained_one() throws IOException {
    Path model = folder.resolve("everyday.bin");
    Classify.main(new String[] {TRAINING.toString(), TEST.toString(), model.toString()});
    var read = TextClassifier.read(new ByteArrayInputStream(Files.readAllBytes(model)));
    TextClassifier trained = trained().classifier();
    assertThat(LabelledText.read(TEST))
        .allMatch(t -> read.classify(t.text()).equals(trained.classify(t.text())));
  }

  @Test
  void without_a_file_for_the_model_none_is_written() throws IOException {
    Classify.main(new String[] {TRAINING.toString(), TEST.toString(), null});
    Classify.main(new String[] {TRAINING.toString(), TEST.toString()});
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_text_without_a_word_gets_a_label_too() throws IOException {
    TextClassifier classifier = trained().classifier();
    assertThat(classifier.labels()).contains(classifier.classify(""), classifier.classify(null));
  }

  @Test
  void one_label_alone_is_refused() {
    var texts = List.of(new LabelledText("garden", "roses"), new LabelledText("garden", "basil"));
    assertThatThrownBy(() -> ClassifierTraining.train(texts, "digest"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[garden]");
  }

  @Test
  void a_table_that_is_not_there_is_told() {
    String missing = folder.resolve("none.tsv").toString();
    assertThatIOException()
        .isThrownBy(() -> Classify.main(new String[] {missing, TEST.toString()}))
        .withMessageContaining("none.tsv");
  }
}
