import { available, notDefined } from '../model/index.js';
import type { Figure, Undefined } from '../model/index.js';
import { exactVariance, spreadMissing } from './agreement-indices.js';
import { total, totalSteps } from './counts.js';
import { nullVariance } from './null-variance.js';
import type { NullDistribution } from './null-variance.js';
import { compare, mean, multiply, rational, toNumber } from './rational.js';
import type { Rational } from './rational.js';

const ZERO = rational(0);

/**
 * How much smaller is the spread of one item than that of answers nobody agrees on? rwg from 0 to 1: 1 − s² / σ²,
 * with s² (n − 1) cut off at the null variance σ² (James, Demaree & Wolf, 1984).
 */
export function rwg(counts: readonly number[], distribution: NullDistribution): Figure<number> {
  return (
    spreadMissing(counts) ??
    available(toNumber(cutOff(shareLeft(exactVariance(counts), distribution, counts.length))))
  );
}

/**
 * The same of J items together: rwg(j) = J · q / (J · q + 1 − q), with q from the mean of the items' variances (James,
 * Demaree & Wolf, 1984). Items with fewer than two answers are left out, of J too.
 */
export function rwgOfItems(
  items: readonly (readonly number[])[],
  distribution: NullDistribution,
): Figure<number> {
  return ofMeanVariance(items, distribution, (left, spread) => {
    const q = cutOff(left);
    const numerator = q.numerator * BigInt(spread);
    return rational(numerator, numerator + q.denominator - q.numerator);
  });
}

/**
 * The same of J items without the rise that comes with their number: r*wg(j) = 1 − mean s² / σ² (Lindell, Brandt &
 * Whitney, 1999). At most 1; below 0 where the answers lie further apart than those nobody agrees on.
 */
export function rwgStarOfItems(
  items: readonly (readonly number[])[],
  distribution: NullDistribution,
): Figure<number> {
  return ofMeanVariance(items, distribution, (left) => left);
}

/**
 * How much smaller is the spread than the largest one that this mean allows? awg from −1 to 1 (Brown & Hauenstein,
 * 2005). `mean-near-an-end` where the mean lies so near an end that the index has no meaning; 1 where all stand at it.
 */
export function awg(counts: readonly number[]): Figure<number> {
  const exact = exactAwg(counts);
  return exact.status === 'ok' ? available(toNumber(exact.value)) : exact;
}

/** The mean awg of the items that have one. Where none has, the reason of the first item with answers. */
export function awgOfItems(items: readonly (readonly number[])[]): Figure<number> {
  const figures = items.map(exactAwg);
  const average = mean(figures.flatMap((figure) => (figure.status === 'ok' ? [figure.value] : [])));
  if (average !== undefined) return available(toNumber(average));
  return (
    figures.filter((figure) => figure.status === 'undefined').find(({ reason }) => reason !== 'no-data') ??
    notDefined('no-data')
  );
}

function exactAwg(
  counts: readonly number[],
): { readonly status: 'ok'; readonly value: Rational } | Undefined {
  const missing = spreadMissing(counts);
  if (missing) return missing;
  const n = total(counts);
  const top = counts.length - 1;
  const sum = totalSteps(counts);
  if (sum === 0 || sum === n * top) return available(rational(1));
  if (sum < top || sum > (n - 1) * top) return notDefined('mean-near-an-end');
  const largest = rational(sum * (n * top - sum), n * (n - 1));
  const ratio = multiply(exactVariance(counts), rational(largest.denominator, largest.numerator));
  return available(rational(ratio.denominator - 2n * ratio.numerator, ratio.denominator));
}

function ofMeanVariance(
  items: readonly (readonly number[])[],
  distribution: NullDistribution,
  combine: (left: Rational, spread: number) => Rational,
): Figure<number> {
  const points = items[0]?.length;
  if (points !== undefined && items.some(({ length }) => length !== points)) {
    throw new RangeError('Items are taken together on one and the same scale.');
  }
  const spread = items.filter((counts) => spreadMissing(counts) === undefined);
  const average = mean(spread.map(exactVariance));
  if (points === undefined || average === undefined) {
    return notDefined(items.every((counts) => total(counts) === 0) ? 'no-data' : 'too-few-for-spread');
  }
  return available(toNumber(combine(shareLeft(average, distribution, points), spread.length)));
}

/** 1 − s² / σ², below 0 where the variance is larger than that of the null distribution. */
function shareLeft(spread: Rational, distribution: NullDistribution, points: number): Rational {
  const expected = nullVariance(distribution, points);
  const ratio = multiply(spread, rational(expected.denominator, expected.numerator));
  return rational(ratio.denominator - ratio.numerator, ratio.denominator);
}

function cutOff(value: Rational): Rational {
  return compare(value, ZERO) < 0 ? ZERO : value;
}
