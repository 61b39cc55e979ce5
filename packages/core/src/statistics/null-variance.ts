import { rational } from './rational.js';
import type { Rational } from './rational.js';

/** How answers would fall if nobody agreed: at random, or at random with the leniency of self-ratings. */
export type NullDistribution = 'uniform' | 'slight-skew' | 'moderate-skew' | 'heavy-skew';

/** Shares in hundredths on five points, lowest first (LeBreton & Senter, 2008). */
const FIVE_POINT_SHARES: Readonly<Record<Exclude<NullDistribution, 'uniform'>, readonly number[]>> = {
  'slight-skew': [5, 15, 20, 35, 25],
  'moderate-skew': [0, 10, 15, 40, 35],
  'heavy-skew': [0, 0, 10, 40, 50],
};

/**
 * The variance of a null distribution in squared scale points, exact: (K² − 1) / 12 where it is uniform; on five points
 * 1.34, .90 and .44 with slight, moderate and heavy skew (LeBreton & Senter, 2008). On another number of points the
 * five-point shares are spread over as many equal parts of the scale; nobody has published those values, so read them
 * as an approximation (47/90 on three points). Throws a RangeError below two points.
 */
export function nullVariance(distribution: NullDistribution, points: number): Rational {
  if (points < 2) throw new RangeError('A null distribution needs a scale of at least two points.');
  if (distribution === 'uniform') return rational(points ** 2 - 1, 12);
  const shares = FIVE_POINT_SHARES[distribution];
  const weights = Array.from({ length: points }, (_, point) =>
    shares.reduce((sum, share, part) => sum + share * overlap(part, point, points, shares.length), 0),
  );
  const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const sum = BigInt(weights.reduce((total, weight, point) => total + weight * point, 0));
  const squared = BigInt(weights.reduce((total, weight, point) => total + weight * point ** 2, 0));
  return rational(all * squared - sum ** 2n, all ** 2n);
}

/** How much of one of `parts` equal parts of a scale lies in one of its `points` equal parts, in units of 1 / (both). */
function overlap(part: number, point: number, points: number, parts: number): number {
  const start = Math.max(part * points, point * parts);
  const end = Math.min((part + 1) * points, (point + 1) * parts);
  return Math.max(end - start, 0);
}
