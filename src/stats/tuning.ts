/**
 * The constants of the decision that could be other than they are. `npm run bench:verdict` fits
 * them anew on parts of the corpus and judges the rest.
 */
export interface Tuning {
  /** share of a tail's growth that one of its five rises may have; more is a step */
  readonly largestRise: number
  /** the last two rises, in shares of the mean rise: below it growth is ending */
  readonly endingRise: number
  /** how much worse (in BIC) a model that settles may fit and still be believed */
  readonly plausibleBic: number
  /**
   * growth of half a window that may be the rest of a move over `range`, as a share of that range
   */
  readonly rangeShare: number
  /** the last third's slope in shares of the middle third's: below it growth is slowing */
  readonly slowing: number
  /**
   * growth in standard deviations of a random walk with the floor's own steps; 1.645: chance makes
   * it in 5 of 100
   */
  readonly walkScore: number
}

export const TUNING: Tuning = {
  largestRise: 0.6,
  endingRise: 0.3,
  plausibleBic: 1,
  rangeShare: 0.04,
  slowing: 0.6,
  walkScore: 1.645,
}
