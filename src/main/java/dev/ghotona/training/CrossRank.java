package dev.ghotona.training;

import dev.ghotona.answering.*;
import dev.ghotona.understanding.text.Lexicon;
import java.nio.file.Path;
import java.util.*;

final class CrossRank {
  public static void main(String[] args) throws Exception {
    Lexicon lexicon = Lexicon.load();
    Corpus corpus = Corpus.read(Path.of(args[0]), Path.of("seeds"));
    var training = new RelevanceTraining(lexicon, corpus);
    var relevance = new Relevance(training.topicWeights());
    var all = training.compared(relevance);
    var parts = all.stream().map(RelevanceTraining.Compared::part).distinct().toList();
    double[] taus = {.1, .15, .2, .25, .3, .35, .4, .5};
    int[][] r = new int[taus.length][6];
    int top1 = 0, told = 0;
    for (int f = 0; f < 4; f++) {
      int fold = f;
      var train = all.stream().filter(c -> parts.indexOf(c.part()) % 4 != fold).toList();
      var test = all.stream().filter(c -> parts.indexOf(c.part()) % 4 == fold).toList();
      var trees =
          new TreeTrainer(TreeTrainer.Settings.DEFAULT)
              .train(RelevanceTraining.examples(train), "");
      for (var c : test) {
        float best = 0;
        int bi = -1;
        float[] ps = new float[c.rows().size()];
        for (int i = 0; i < ps.length; i++) {
          ps[i] = trees.probability(c.rows().get(i));
          if (ps[i] > best) {
            best = ps[i];
            bi = i;
          }
        }
        boolean answerable = c.question().outcome() == LabelledQuestion.Outcome.TOLD;
        if (answerable) {
          told++;
          if (c.answers(bi)) top1++;
        }
        for (int t = 0; t < taus.length; t++) {
          if (answerable) {
            r[t][0]++;
            if (best < taus[t]) r[t][1]++;
            else {
              int hit = 0, n = 0;
              for (int i = 0; i < ps.length; i++)
                if (ps[i] >= taus[t] && ps[i] >= best * .4) {
                  n++;
                  if (c.answers(i)) hit++;
                }
              if (hit == c.question().claims().size()) r[t][2]++;
              r[t][5] += n;
            }
          } else {
            r[t][3]++;
            if (best >= taus[t]) r[t][4]++;
          }
        }
        if (args.length > 1 && (answerable ? !c.answers(bi) || best < .25 : best >= .25)) {
          System.out.println(
              (answerable ? "WANT " + c.question().claims() : "UNKNOWN")
                  + " got "
                  + (bi < 0 ? "" : c.claims().get(bi).id())
                  + " "
                  + best
                  + " asp "
                  + c.meaning().intent().aspect()
                  + "/"
                  + c.meaning().intent().kind()
                  + " : "
                  + c.part()
                  + " : "
                  + c.question().text());
        }
      }
    }
    System.out.println("top1 " + top1 + "/" + told);
    for (int t = 0; t < taus.length; t++)
      System.out.printf(
          "tau %.2f: told %d missed %d allgold %d avgclaims %.2f | unknown %d invented %d%n",
          taus[t],
          r[t][0],
          r[t][1],
          r[t][2],
          1.0 * r[t][5] / (r[t][0] - r[t][1]),
          r[t][3],
          r[t][4]);
  }
}
