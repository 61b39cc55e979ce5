import { normalQuantile } from './distributions/normal.js';
import { studentQuantile } from './distributions/student.js';
import { rational, toNumber } from './rational.js';

/** A change below this is not called one, however sure it is; on the norm scale. */
export const LEAST_CHANGE = rational(1, 20);

/**
 * The smallest difference that could have been told from noise at all: half the width of its interval at 95 %, and at
 * least 0.05. A smaller one is never called a change. Beforehand, to plan with, it takes the normal distribution; with
 * the degrees of freedom of a result it takes Student's t, as the interval does. On the norm scale.
 */
export function smallestVisibleChange(standardError: number, degreesOfFreedom?: number): number {
  if (!(standardError >= 0)) throw new RangeError('A standard error is 0 or more.');
  const quantile =
    degreesOfFreedom === undefined ? normalQuantile(0.975) : studentQuantile(0.975, degreesOfFreedom);
  return Math.max(toNumber(LEAST_CHANGE), quantile * standardError);
}
