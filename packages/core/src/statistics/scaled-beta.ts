import { betaQuantile } from './distributions/beta.js';
import { incompleteBeta } from './distributions/incomplete-beta.js';

/** A beta distribution stretched over an interval. */
export interface ScaledBeta {
  readonly lower: number;
  readonly upper: number;
  readonly a: number;
  readonly b: number;
}

/** The beta distribution between two bounds with this mean and variance. Throws where none has them. */
export function scaledBeta(lower: number, upper: number, mean: number, variance: number): ScaledBeta {
  const width = upper - lower;
  const place = (mean - lower) / width;
  const precision = (place * (1 - place) * width * width) / variance - 1;
  if (!(place > 0 && place < 1 && precision > 0)) {
    throw new RangeError('No beta distribution has this mean and variance between these bounds.');
  }
  return { lower, upper, a: place * precision, b: (1 - place) * precision };
}

export function scaledBetaQuantile({ lower, upper, a, b }: ScaledBeta, probability: number): number {
  return lower + (upper - lower) * betaQuantile(probability, a, b);
}

/** The chance of a value from `from` on. */
export function scaledBetaAbove({ lower, upper, a, b }: ScaledBeta, from: number): number {
  if (from <= lower) return 1;
  if (from >= upper) return 0;
  return incompleteBeta((from - lower) / (upper - lower), a, b).upper;
}
