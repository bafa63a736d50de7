package dev.ghotona.load;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was found of one kind of request.
 *
 * @param perSecond the most
 * @param micros of work on a core for each, at half of the most
 * @param p50 in ms, at half of the most
 * @param p99 in ms, at half of the most
 */
record Figures(double perSecond, double micros, double p50, double p99) {
  /** Of each figure the one in the middle. */
  static Figures middle(List<Figures> rounds) {
    return new Figures(
        middle(rounds, Figures::perSecond),
        middle(rounds, Figures::micros),
        middle(rounds, Figures::p50),
        middle(rounds, Figures::p99));
  }

  private static double middle(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
    return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
  }

  /** The figures of a bare request as shares of these, and these as multiples of the bare ones. */
  Figures beside(Figures bare) {
    return new Figures(
        perSecond / bare.perSecond, micros / bare.micros, p50 / bare.p50, p99 / bare.p99);
  }
}
