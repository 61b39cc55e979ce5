import { betaPoint } from './beta.js';
import { incompleteBeta } from './incomplete-beta.js';
import { requireProbability } from './probability.js';

/** The chance that a Student t variable with `freedom` degrees of freedom (above zero) is at most t. */
export function studentCdf(t: number, freedom: number): number {
  if (Number.isNaN(t) || !(freedom > 0)) {
    throw new RangeError('A t distribution is asked of a number, with degrees of freedom above zero.');
  }
  if (!Number.isFinite(t)) return t > 0 ? 1 : 0;
  const square = t * t;
  const { lower } = incompleteBeta(
    freedom / (freedom + square),
    freedom / 2,
    0.5,
    square / (freedom + square),
  );
  return t > 0 ? 1 - lower / 2 : lower / 2;
}

/**
 * Which value does a Student t variable stay below with this probability? Above 0 and below 1. Through the beta
 * distribution of freedom / (freedom + t²).
 */
export function studentQuantile(probability: number, freedom: number): number {
  requireProbability(probability);
  if (probability === 0 || probability === 1) {
    throw new RangeError('A t distribution has no least and no greatest value.');
  }
  const tail = Math.min(probability, 1 - probability);
  const { x, y } = betaPoint({ lower: 2 * tail, upper: 1 - 2 * tail }, freedom / 2, 0.5);
  const size = Math.sqrt((freedom * y) / x);
  return probability < 0.5 ? -size : size;
}
