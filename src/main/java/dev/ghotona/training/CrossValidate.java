package dev.ghotona.training;

import dev.ghotona.understanding.entity.NameIndex;
import dev.ghotona.understanding.intent.Act;
import dev.ghotona.understanding.intent.Features;
import dev.ghotona.understanding.intent.Intent;
import dev.ghotona.understanding.intent.IntentModel;
import dev.ghotona.understanding.text.Lexicon;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures the intent model on incidents that it was not trained on. */
final class CrossValidate {
  public static void main(String[] args) throws Exception {
    Lexicon lexicon = Lexicon.load();
    Corpus corpus = Corpus.read(Path.of(args[0]), Path.of("seeds"));
    int folds = 4;
    Map<String, int[]> counts = new HashMap<>();
    for (int fold = 0; fold < folds; fold++) {
      var train = new ArrayList<Corpus.Part>();
      var test = new ArrayList<Corpus.Part>();
      for (int i = 0; i < corpus.parts().size(); i++) {
        Corpus.Part p = corpus.parts().get(i);
        if (p.incident().isEmpty()) {
          var a = new ArrayList<LabelledQuestion>();
          var b = new ArrayList<LabelledQuestion>();
          for (int j = 0; j < p.questions().size(); j++)
            (j % folds == fold ? b : a).add(p.questions().get(j));
          train.add(new Corpus.Part(p.name(), p.incident(), a));
          test.add(new Corpus.Part(p.name(), p.incident(), b));
        } else (i % folds == fold ? test : train).add(p);
      }
      var model = new IntentModel(new IntentTraining(lexicon, corpus.parts()).train(train, ""));
      for (Corpus.Part p : test) {
        NameIndex names = NameIndex.of(p.incident().map(List::of).orElse(List.of()), lexicon);
        for (LabelledQuestion q : p.questions()) {
          var an = lexicon.analyse(q.text());
          Intent in =
              model.recognise(
                  Features.of(an, dev.ghotona.understanding.Focus.of(an), names.mentions(an)));
          count(counts, "act " + q.act(), in.act() == q.act());
          if (q.act() == Act.QUESTION && !q.aspects().isEmpty()) {
            count(counts, "aspect", q.aspects().contains(in.aspect()));
            count(counts, "aspect " + q.form(), q.aspects().contains(in.aspect()));
            if (q.sought().isPresent()) count(counts, "sought", q.sought().get() == in.kind());
            count(counts, "yesno", q.yesNo() == (in.yesNo() > .5));
            if (args.length > 1 && !q.aspects().contains(in.aspect()))
              System.out.println(
                  q.aspects()
                      + " got "
                      + in.aspect()
                      + " "
                      + in.of(in.aspect())
                      + " : "
                      + q.text());
          }
        }
      }
    }
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e ->
                System.out.printf(
                    "%-40s %5d/%-5d %.1f%n",
                    e.getKey(),
                    e.getValue()[0],
                    e.getValue()[1],
                    100.0 * e.getValue()[0] / e.getValue()[1]));
  }

  static void count(Map<String, int[]> c, String k, boolean ok) {
    int[] v = c.computeIfAbsent(k, x -> new int[2]);
    if (ok) v[0]++;
    v[1]++;
  }
}
