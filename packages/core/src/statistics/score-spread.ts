import { add, multiply, rational, toNumber } from './rational.js';
import { exactScores } from './score-histogram.js';
import type { ScoreHistogram } from './score-histogram.js';

/** How person scores lie; from 0 to 1. */
export interface ScoreSpread {
  readonly scored: number;
  /** T2: the mean of the person scores. */
  readonly mean: number;
  /** The standard deviation with n − 1. */
  readonly deviation: number;
}

/** The mean and the standard deviation of person scores, rounded once. Throws a RangeError on fewer than two people. */
export function scoreSpread(histogram: ScoreHistogram): ScoreSpread {
  const scores = exactScores(histogram);
  const scored = scores.reduce((sum, { people }) => sum + people, 0);
  if (scored < 2) throw new RangeError('A spread needs two people.');
  const zero = rational(0);
  const sum = scores.reduce((all, { score, people }) => add(all, multiply(score, rational(people))), zero);
  const squares = scores.reduce(
    (all, { score, people }) => add(all, multiply(multiply(score, score), rational(people))),
    zero,
  );
  const mean = multiply(sum, rational(1, scored));
  const scatter = add(squares, multiply(multiply(sum, mean), rational(-1)));
  return {
    scored,
    mean: toNumber(mean),
    deviation: Math.sqrt(toNumber(scatter) / (scored - 1)),
  };
}
