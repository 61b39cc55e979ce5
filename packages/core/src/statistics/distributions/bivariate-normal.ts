import { gaussLegendre } from '../gauss-legendre.js';
import type { QuadratureNode } from '../gauss-legendre.js';
import { normalCdf } from './normal.js';

const POINTS = 20;
let nodes: readonly QuadratureNode[] | undefined;

/** Up to this correlation the angle from 0 is walked, beyond it the rest of the way to ±1. */
const NEAR_ONE = 0.925;

/**
 * The chance that two standard normal variables with this correlation (−1 to 1) are at most h and at most k;
 * either may be infinite. By Plackett's (1954) integral over the angle of the correlation, from 0 or from 1
 * (Drezner & Wesolowsky, 1990; Genz, 2004); to about 1e-14.
 */
export function bivariateNormalCdf(h: number, k: number, correlation: number): number {
  if (Number.isNaN(h) || Number.isNaN(k) || !(Math.abs(correlation) <= 1)) {
    throw new RangeError('Two normal variables are asked of numbers, with a correlation from −1 to 1.');
  }
  if (h === -Infinity || k === -Infinity) return 0;
  if (h === Infinity) return normalCdf(k);
  if (k === Infinity) return normalCdf(h);
  if (correlation < -NEAR_ONE) return inRange(normalCdf(h) - bivariateNormalCdf(h, -k, -correlation));
  const chance =
    correlation > NEAR_ONE
      ? normalCdf(Math.min(h, k)) - angleToOne(h, k, correlation)
      : normalCdf(h) * normalCdf(k) + angleFromZero(h, k, correlation);
  return inRange(chance);
}

/** (1 / 2π) ∫ exp(−(h² − 2hk sin θ + k²) / (2 cos² θ)) dθ from 0 to the angle of the correlation. */
function angleFromZero(h: number, k: number, correlation: number): number {
  return integrate(0, Math.asin(correlation), (angle) => {
    const sine = Math.sin(angle);
    return Math.exp((h * k * sine - (h * h + k * k) / 2) / (1 - sine * sine)) / (2 * Math.PI);
  });
}

/**
 * The same integral from the angle of the correlation to a right angle, over the cosine u. Where h and k differ the
 * integrand dies out at u far below |h − k|, so the way there is halved until nothing is left.
 */
function angleToOne(h: number, k: number, correlation: number): number {
  const gap = Math.abs(h - k);
  const integrand = (u: number) => {
    const sine = Math.sqrt(1 - u * u);
    return Math.exp(-(gap * gap) / (2 * u * u) - (h * k) / (1 + sine)) / (2 * Math.PI * sine);
  };
  let upper = Math.sqrt(1 - correlation * correlation);
  if (gap === 0) return integrate(0, upper, integrand);
  let area = 0;
  for (; upper > gap / 9; upper /= 2) area += integrate(upper / 2, upper, integrand);
  return area;
}

function integrate(from: number, to: number, integrand: (x: number) => number): number {
  nodes ??= gaussLegendre(POINTS);
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  return half * nodes.reduce((sum, { at, weight }) => sum + weight * integrand(middle + half * at), 0);
}

function inRange(chance: number): number {
  return Math.min(Math.max(chance, 0), 1);
}
