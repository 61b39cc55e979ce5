import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { studentQuantile } from './distributions/student.js';
import type { Range } from './range.js';

/** A group by its mean, its standard deviation with n − 1, and how many people it holds. */
export interface GroupSummary {
  readonly mean: number;
  readonly deviation: number;
  readonly n: number;
}

/** The difference of two means, where the groups may spread unequally. */
export interface WelchComparison {
  /** The later mean minus the earlier one. */
  readonly difference: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** At 95 %. */
  readonly interval: Range;
}

/**
 * How far do the means of two independent groups lie apart, and how sure is that? Welch (1947), with Satterthwaite's
 * degrees of freedom (1946). Undefined `no-data` where a group is empty, `too-few-for-spread` where one has a single
 * person, `zero-variance` where neither varies.
 */
export function welchComparison(earlier: GroupSummary, later: GroupSummary): Figure<WelchComparison> {
  if (earlier.n === 0 || later.n === 0) return notDefined('no-data');
  if (earlier.n < 2 || later.n < 2) return notDefined('too-few-for-spread');
  const parts = [earlier, later].map(({ deviation, n }) => ({ variance: deviation ** 2 / n, n }));
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  if (variance === 0) return notDefined('zero-variance');
  const degreesOfFreedom =
    1 / parts.reduce((sum, part) => sum + (part.variance / variance) ** 2 / (part.n - 1), 0);
  const standardError = Math.sqrt(variance);
  const difference = later.mean - earlier.mean;
  const reach = studentQuantile(0.975, degreesOfFreedom) * standardError;
  return available({
    difference,
    standardError,
    degreesOfFreedom,
    interval: { lower: difference - reach, upper: difference + reach },
  });
}
