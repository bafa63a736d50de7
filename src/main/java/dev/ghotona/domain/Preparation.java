package dev.ghotona.domain;

/** The port that tells how far stored incidents are prepared for being found. */
public interface Preparation {
  /** How far it is now. */
  Progress progress();

  /**
   * How far it is.
   *
   * @param whole whether all that was stored at some time can be found: questions are answered then
   * @param done how many incidents of what is being prepared are done
   * @param all how many these are; 0 where nothing is being prepared
   */
  record Progress(boolean whole, long done, long all) {}
}
