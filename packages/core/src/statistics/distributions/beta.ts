import { betaKernel, incompleteBeta } from './incomplete-beta.js';
import type { Tails } from './incomplete-beta.js';
import { requireProbability } from './probability.js';

/** A point from 0 to 1 and its complement; near 1 the complement has the digits. */
export interface UnitPoint {
  readonly x: number;
  readonly y: number;
}

/** Steps of Newton's method before halving alone would have done. */
const ENOUGH_STEPS = 200;

/** Beyond this logit a double cannot tell x from 0. */
const FARTHEST_LOGIT = 744;

/** Which value does a beta(a, b) variable stay below with this probability? From 0 to 1; a, b > 0. */
export function betaQuantile(probability: number, a: number, b: number): number {
  requireProbability(probability);
  return betaPoint({ lower: probability, upper: 1 - probability }, a, b).x;
}

/**
 * The point that divides a beta(a, b) distribution in these two tails, which together are 1. Newton's method on the
 * logit of x and the logarithm of the smaller tail, kept within a bracket.
 */
export function betaPoint({ lower, upper }: Tails, a: number, b: number): UnitPoint {
  if (!(a > 0 && b > 0)) throw new RangeError('A beta distribution has parameters above zero.');
  if (lower === 0) return { x: 0, y: 1 };
  if (upper === 0) return { x: 1, y: 0 };
  const [tail, wanted, sign] =
    lower <= upper ? (['lower', Math.log(lower), 1] as const) : (['upper', Math.log(upper), -1] as const);
  let below = -FARTHEST_LOGIT;
  let above = FARTHEST_LOGIT;
  let logit = Math.log(a / b);
  for (let step = 0; step < ENOUGH_STEPS; step += 1) {
    const { x, y } = unitPoint(logit);
    const found = incompleteBeta(x, a, b, y)[tail];
    const miss = (Math.log(found) - wanted) * sign;
    if (miss === 0) break;
    if (miss < 0) below = logit;
    else above = logit;
    const newton = logit - (miss * found) / betaKernel(x, y, a, b);
    const next = newton > below && newton < above ? newton : (below + above) / 2;
    const moved = Math.abs(next - logit);
    logit = next;
    if (moved <= 4 * Number.EPSILON * Math.max(1, Math.abs(next))) break;
  }
  return unitPoint(logit);
}

function unitPoint(logit: number): UnitPoint {
  return { x: 1 / (1 + Math.exp(-logit)), y: 1 / (1 + Math.exp(logit)) };
}
