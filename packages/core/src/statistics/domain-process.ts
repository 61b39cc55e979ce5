import { available, notDefined } from '../model/index.js';
import type { Figure, Fraction, PhaseProbabilities } from '../model/index.js';
import { tailsOf } from './distributions/probability.js';
import { studentCdf, studentQuantile } from './distributions/student.js';
import type { LevelledInterval } from './domain-predictive.js';
import type { Cuts } from './phase.js';
import { splitByCuts } from './phase-probability.js';
import { add, multiply, rational, toNumber } from './rational.js';
import { exactScores } from './score-histogram.js';
import type { ScoreHistogram } from './score-histogram.js';

/** What is known of the mean person score that would recur, with other people like these; scores from 0 to 1. */
export interface DomainProcess {
  readonly mean: number;
  /** The standard error of that mean. */
  readonly deviation: number;
  readonly intervals: readonly LevelledInterval[];
  readonly phaseProbabilities: PhaseProbabilities;
}

const USUAL_LEVELS = [0.95, 0.8];

/**
 * Where does the mean person score lie that would recur? The t interval of a mean (Student, 1908), ends
 * outside 0–1 put back to 0 or 1, and the phase probabilities by the same t distribution, which is the
 * posterior of the mean under the reference prior (Jeffreys, 1961). Undefined of fewer than two people, and
 * where all have the same score.
 */
export function domainProcess(
  histogram: ScoreHistogram,
  cuts: Cuts,
  levels: readonly number[] = USUAL_LEVELS,
): Figure<DomainProcess> {
  const scores = exactScores(histogram);
  const answered = scores.reduce((sum, { people }) => sum + people, 0);
  if (answered === 0) return notDefined('no-data');
  if (answered === 1) return notDefined('too-few-for-interval');
  if (scores.length === 1) return notDefined('zero-variance');

  const sumOf = (power: 1 | 2) =>
    scores.reduce((sum, { score, people }) => {
      const term = power === 1 ? score : multiply(score, score);
      return add(sum, multiply(term, rational(people)));
    }, rational(0));
  const mean = multiply(sumOf(1), rational(1, answered));
  const meanSquare = multiply(multiply(mean, mean), rational(-answered));
  const scatter = toNumber(add(sumOf(2), meanSquare));
  const deviation = Math.sqrt(scatter / (answered * (answered - 1)));
  const centre = toNumber(mean);
  const above = ({ numerator, denominator }: Fraction) =>
    studentCdf((centre - numerator / denominator) / deviation, answered - 1);
  return available({
    mean: centre,
    deviation,
    intervals: levels.map((level) => {
      const reach = deviation * studentQuantile(tailsOf(level)[1], answered - 1);
      return {
        level,
        target: 'process',
        method: 't',
        lower: Math.max(0, centre - reach),
        upper: Math.min(1, centre + reach),
      };
    }),
    phaseProbabilities: splitByCuts('process', above(cuts.partial), above(cuts.strong)),
  });
}
