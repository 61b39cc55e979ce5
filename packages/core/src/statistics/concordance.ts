import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';

/** One thing, measured in two ways. */
export type TwoMeasures = readonly [first: number, second: number];

/**
 * Do two ways of measuring give the same numbers? Lin's concordance correlation coefficient (1989), with n as divisor of
 * its variances: 1 where both agree, 0 where they are unrelated, from −1 to 1. To validate an instrument with, not for
 * a team. Undefined `no-data` below two pairs, `zero-variance` where both ways give one number only.
 */
export function concordance(pairs: readonly TwoMeasures[]): Figure<number> {
  const n = pairs.length;
  if (n < 2) return notDefined('no-data');
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / n;
  const firstMean = mean(pairs.map(([first]) => first));
  const secondMean = mean(pairs.map(([, second]) => second));
  const product = (of: (pair: TwoMeasures) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0) / n;
  const covariance = product(([first, second]) => (first - firstMean) * (second - secondMean));
  const variances = product(([first, second]) => (first - firstMean) ** 2 + (second - secondMean) ** 2);
  const apart = variances + (firstMean - secondMean) ** 2;
  return apart === 0 ? notDefined('zero-variance') : available((2 * covariance) / apart);
}
