package dev.ghotona.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a description, word for word, but without the marks that MITRE ATT&CK puts
 * between them: links, code, and citations, which are kept beside the sentence that they follow.
 */
final class StixProse {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,200})\\]\\([^)\\s]{1,500}\\)");
  private static final Pattern CITATION = Pattern.compile("\\s*\\(Citation: ([^()]{1,300})\\)");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z]{1,10}>");
  private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*");

  /** Stands for a citation while sentences are cut; private use, so that no text has it. */
  private static final String MARK = "\uE000";

  private static final Pattern MARKS = Pattern.compile(MARK + "(\\d+);");

  private StixProse() {}

  /**
   * A sentence.
   *
   * @param citations the names of what is cited right after it
   */
  record Cited(String sentence, List<String> citations) {}

  static List<Cited> of(String description) {
    var names = new ArrayList<String>();
    String marked = marked(LINK.matcher(description).replaceAll("$1"), names);
    var sentences = new ArrayList<Cited>();
    for (String paragraph : PARAGRAPH.split(TAG.matcher(marked).replaceAll(""))) {
      Sentences.of(apart(paragraph)).forEach(s -> add(s, names, sentences));
    }
    return List.copyOf(sentences);
  }

  private static String marked(String text, List<String> names) {
    return CITATION
        .matcher(text)
        .replaceAll(
            found -> {
              names.add(found.group(1).strip());
              return MARK + (names.size() - 1) + ";";
            });
  }

  // A citation follows its full stop without a blank, and would hide where the sentence ends.
  private static String apart(String paragraph) {
    return paragraph.replaceAll("([.!?])((?:" + MARK + "\\d+;)+)", "$2$1");
  }

  private static void add(String sentence, List<String> names, List<Cited> sentences) {
    var cited = new ArrayList<String>();
    Matcher mark = MARKS.matcher(sentence);
    while (mark.find()) {
      cited.add(names.get(Integer.parseInt(mark.group(1))));
    }
    Words.clean(mark.replaceAll("").replace(MARK, ""))
        .filter(s -> s.codePoints().filter(Character::isLetter).count() > 2)
        .ifPresent(s -> sentences.add(new Cited(s, List.copyOf(cited))));
  }
}
