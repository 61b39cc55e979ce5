import type { AgreementBand } from '../model/index.js';
import { total } from './counts.js';
import { compare, multiply, rational, toNumber } from './rational.js';
import type { Rational } from './rational.js';

/**
 * The average deviation from the median, AD_Md, in scale points (Burke & Dunlap, 2002). Computed as the sum over the
 * K − 1 boundaries between points of min(F, 1 − F), with F the cumulative share, which is the same number.
 * `undefined` of fewer than two answers.
 */
export function averageDeviation(counts: readonly number[]): Rational | undefined {
  const n = total(counts);
  if (n < 2) return undefined;
  let below = 0;
  let sum = 0;
  for (const count of counts.slice(0, -1)) {
    below += count;
    sum += Math.min(below, n - below);
  }
  return rational(sum, n);
}

/**
 * 1 − D, with D the ordinal dispersion of Leik (1966): 0 where a group stands at both ends, 1 where all answered the
 * same. D = 2 · AD_Md / (K − 1). `undefined` of fewer than two answers.
 */
export function agreementNorm(counts: readonly number[]): Rational | undefined {
  const deviation = averageDeviation(counts);
  if (deviation === undefined) return undefined;
  const steps = BigInt(counts.length - 1);
  return rational(steps * deviation.denominator - 2n * deviation.numerator, steps * deviation.denominator);
}

/**
 * The band of an agreement (1 − D) on a scale of `points` points: `shared` up to AD_Md = K / 6 (Burke & Dunlap,
 * 2002), `divided` above the value of evenly spread answers, ⌊K² / 4⌋ / K, `mixed` between the two.
 */
export function agreementBand(norm: Rational, points: number): AgreementBand {
  const dispersion = rational(norm.denominator - norm.numerator, norm.denominator);
  const deviation = multiply(dispersion, rational(points - 1, 2));
  if (compare(deviation, rational(points, 6)) <= 0) return 'shared';
  return compare(deviation, rational(Math.floor((points * points) / 4), points)) > 0 ? 'divided' : 'mixed';
}

/** An agreement as a report holds it. A polarised group is divided, also where its average deviation is not. */
export function describeAgreement(
  norm: Rational,
  points: number,
  polarised: boolean,
): { readonly norm: number; readonly band: AgreementBand } {
  return { norm: toNumber(norm), band: polarised ? 'divided' : agreementBand(norm, points) };
}
