import { stirlingRemainder } from './log-gamma.js';

/** The two parts that a point divides a distribution in. Each is computed, so that a small one keeps its digits. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

const ENOUGH_TERMS = 100_000;
const TINY = 1e-300;

/**
 * The regularised incomplete beta function I_x(a, b) as `lower`, and 1 − I_x(a, b) as `upper`, for a, b > 0
 * and x from 0 to 1. `y` is 1 − x, given apart because near 1 it has digits that x lost. The continued
 * fraction of Lentz's method (Press et al., 1992, 6.4) on the side where it is quick.
 */
export function incompleteBeta(x: number, a: number, b: number, y: number = 1 - x): Tails {
  if (!(a > 0 && b > 0 && x >= 0 && y >= 0)) {
    throw new RangeError('The incomplete beta function takes x from 0 to 1, and a and b above zero.');
  }
  if (x === 0 || y === 0) return x === 0 ? { lower: 0, upper: 1 } : { lower: 1, upper: 0 };
  const kernel = betaKernel(x, y, a, b);
  if (x * (a + b + 2) < a + 1) {
    const lower = Math.min(1, (kernel / a) * continuedFraction(x, a, b));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (kernel / b) * continuedFraction(y, b, a));
  return { lower: 1 - upper, upper };
}

/**
 * x^a y^b / B(a, b), with y = 1 − x. Written around the mean a / (a + b), as the logarithms of large a and b would
 * cancel otherwise (after Loader, 2000).
 */
export function betaKernel(x: number, y: number, a: number, b: number): number {
  const sum = a + b;
  const off = x <= y ? x - a / sum : b / sum - y;
  const power = a * logRatio(off, a / sum, x) + b * logRatio(-off, b / sum, y);
  const remainders = stirlingRemainder(sum) - stirlingRemainder(a) - stirlingRemainder(b);
  return Math.sqrt((a / sum) * (b / (2 * Math.PI))) * Math.exp(power + remainders);
}

/** ln(value / centre), where `off` is value − centre. */
function logRatio(off: number, centre: number, value: number): number {
  const relative = off / centre;
  return Math.abs(relative) < 0.5 ? Math.log1p(relative) : Math.log(value / centre);
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= ENOUGH_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < Number.EPSILON) return value;
  }
  throw new RangeError('The incomplete beta function is not computed for parameters as large as these.');
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
