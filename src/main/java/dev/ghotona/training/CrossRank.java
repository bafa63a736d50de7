package dev.ghotona.training;

import dev.ghotona.answering.*;
import dev.ghotona.understanding.text.Lexicon;
import java.nio.file.Path;
import java.util.*;

final class CrossRank {
  static float[] bRow(float[] ps, List<float[]> rows) {
    int bi = 0;
    float best = -1, second = 0, sum = 0;
    for (int i = 0; i < ps.length; i++) {
      sum += ps[i];
      if (ps[i] > best) {
        second = Math.max(second, best);
        best = ps[i];
        bi = i;
      } else second = Math.max(second, ps[i]);
    }
    float[] r = rows.get(bi);
    float[] out = new float[r.length + 4];
    out[0] = best;
    out[1] = second;
    out[2] = sum;
    out[3] = best - second;
    System.arraycopy(r, 0, out, 4, r.length);
    return out;
  }

  public static void main(String[] args) throws Exception {
    Lexicon lexicon = Lexicon.load();
    Corpus corpus = Corpus.read(Path.of(args[0]), Path.of("seeds"));
    var training = new RelevanceTraining(lexicon, corpus);
    var relevance =
        Relevance.of(
            training.topicWeights(),
            new IntentTraining(lexicon, corpus.parts()).priors(corpus.parts()));
    var all = training.compared(relevance);
    var parts = all.stream().map(RelevanceTraining.Compared::part).distinct().toList();
    boolean onlyTold = args.length > 1 && args[1].contains("t");
    int F = 5;
    var sa = new TreeTrainer.Settings(200, 4, 0.08f, 2f, 1.5f);
    var sb = new TreeTrainer.Settings(150, 3, 0.06f, 3f, 3f);
    Map<RelevanceTraining.Compared, float[]> b = new IdentityHashMap<>();
    int top1 = 0, told = 0;
    for (int f = 0; f < F; f++) {
      int fold = f;
      var train =
          all.stream()
              .filter(c -> parts.indexOf(c.part()) % F != fold)
              .filter(c -> !onlyTold || c.question().outcome() == LabelledQuestion.Outcome.TOLD)
              .toList();
      var trees = new TreeTrainer(sa).train(RelevanceTraining.examples(train), "");
      for (var c : all)
        if (parts.indexOf(c.part()) % F == fold) {
          float[] ps = new float[c.rows().size()];
          int bi = 0;
          for (int i = 0; i < ps.length; i++) {
            ps[i] = trees.probability(c.rows().get(i));
            if (ps[i] > ps[bi]) bi = i;
          }
          b.put(c, bRow(ps, c.rows()));
          if (c.question().outcome() == LabelledQuestion.Outcome.TOLD) {
            told++;
            if (c.answers(bi)) top1++;
          }
        }
    }
    System.out.println("top1 " + top1 + "/" + told);
    double[] taus = {.4, .45, .5, .55, .6, .65, .7, .75};
    int[][] r = new int[taus.length][4];
    for (int f = 0; f < F; f++) {
      int fold = f;
      var ex = new ArrayList<TreeTrainer.Example>();
      for (var c : all)
        if (parts.indexOf(c.part()) % F != fold)
          ex.add(
              new TreeTrainer.Example(
                  b.get(c), c.question().outcome() == LabelledQuestion.Outcome.TOLD, 1));
      var trees = new TreeTrainer(sb).train(ex, "");
      for (var c : all)
        if (parts.indexOf(c.part()) % F == fold) {
          float p = trees.probability(b.get(c));
          boolean t = c.question().outcome() == LabelledQuestion.Outcome.TOLD;
          for (int k = 0; k < taus.length; k++) {
            if (t) {
              r[k][0]++;
              if (p < taus[k]) r[k][1]++;
            } else {
              r[k][2]++;
              if (p >= taus[k]) r[k][3]++;
            }
          }
          if (args.length > 1 && args[1].contains("x") && (t ? p < .5 : p >= .5))
            System.out.println(
                (t ? "MISS " + c.question().claims() : "INVENT")
                    + " p="
                    + p
                    + " asp "
                    + c.meaning().intent().aspect()
                    + "/"
                    + c.meaning().intent().kind()
                    + " told="
                    + c.meaning().intent().told()
                    + " : "
                    + c.part()
                    + " : "
                    + c.question().text());
        }
    }
    for (int k = 0; k < taus.length; k++)
      System.out.printf(
          "tau %.2f missed %.1f%% invented %.1f%%%n",
          taus[k], 100.0 * r[k][1] / r[k][0], 100.0 * r[k][3] / r[k][2]);
  }
}
