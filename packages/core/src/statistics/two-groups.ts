import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { countsByValue, gridMean, onCommonGrid } from './common-grid.js';
import { total } from './counts.js';
import { normalQuantile } from './distributions/normal.js';
import { delongVariance, exactDelta, logitRange } from './superiority.js';
import type { TwoRows } from './superiority.js';
import { permutationTest } from './permutation.js';
import type { PermutationTest } from './permutation.js';
import type { Range } from './range.js';
import { add, multiply, rational, toNumber } from './rational.js';
import type { Rational } from './rational.js';

/** Two groups of people beside each other, such as leaders and teachers. */
export interface GroupComparison {
  /** The mean norm of the first group minus that of the second; −1 to 1. */
  readonly difference: number;
  /** P(x > y) − P(x < y), for x of the first group and y of the second; −1 to 1 (Cliff, 1993). */
  readonly delta: number;
  /** P(x > y) + ½ P(x = y): (delta + 1) / 2; 0 to 1. */
  readonly superiority: number;
  /** Of the superiority at 95 %; `too-few-for-interval`, `complete-separation` at delta ±1, or `zero-variance`. */
  readonly superiorityInterval: Figure<Range>;
  /** Of the difference of means. */
  readonly permutation: PermutationTest;
}

/** People in each group that an interval needs: below, show the gap and the exact p alone. */
const ENOUGH_FOR_INTERVAL = 5;

/**
 * How do two groups differ? From the norms of their people, as exact fractions, so that ties are ties. `seed` serves
 * where there are too many ways to divide the people to go through. Undefined `no-data` where a group is empty.
 * Superiority: variance by DeLong et al. (1988), on the logit scale (Pohar Perme & Manevski, 2018). An exact p of
 * ranks is `rankSumTest`.
 */
export function compareGroups(
  first: readonly Rational[],
  second: readonly Rational[],
  seed: number,
): Figure<GroupComparison> {
  const { values, perUnit } = onCommonGrid(first, second);
  const [firstValues = [], secondValues = []] = values;
  const rows = twoRows(firstValues, secondValues);
  const delta = exactDelta(rows);
  if (delta === undefined) return notDefined('no-data');
  return available({
    difference: toNumber(subtract(gridMean(firstValues, perUnit), gridMean(secondValues, perUnit))),
    delta: toNumber(delta),
    superiority: toNumber(multiply(add(delta, rational(1)), rational(1, 2))),
    superiorityInterval: superiorityInterval(...rows),
    permutation: permutationTest(firstValues, secondValues, seed),
  });
}

/** Delta of two groups of norms; the same as `deltaOfCounts` of how often each norm occurs. */
export function deltaOfNorms(first: readonly Rational[], second: readonly Rational[]): Figure<number> {
  const { values } = onCommonGrid(first, second);
  const delta = exactDelta(twoRows(values[0] ?? [], values[1] ?? []));
  return delta === undefined ? notDefined('no-data') : available(toNumber(delta));
}

/**
 * The interval at 95 % of P(x > y) + ½ P(x = y), from two rows of counts over the same values, lowest first. Undefined
 * `too-few-for-interval` below five people in a group, `complete-separation` where nobody of one group reaches anybody
 * of the other, and `zero-variance` where everybody stands beside everybody.
 */
export function superiorityInterval(first: readonly number[], second: readonly number[]): Figure<Range> {
  const delta = exactDelta([first, second]);
  const variance = delongVariance([first, second]);
  if (delta === undefined) return notDefined('no-data');
  const smallest = Math.min(total(first), total(second));
  if (variance === undefined || smallest < ENOUGH_FOR_INTERVAL) return notDefined('too-few-for-interval');
  if (delta.numerator === delta.denominator || delta.numerator === -delta.denominator) {
    return notDefined('complete-separation');
  }
  if (variance === 0) return notDefined('zero-variance');
  return available(logitRange((toNumber(delta) + 1) / 2, variance, normalQuantile(0.975)));
}

/**
 * The exact two-sided p of the Wilcoxon–Mann–Whitney test with mid-ranks for ties: the permutation test of the ranks
 * (Streitberg & Röhmel, 1986). Both groups hold somebody.
 */
export function rankSumTest(
  first: readonly Rational[],
  second: readonly Rational[],
  seed: number,
): PermutationTest {
  const { values } = onCommonGrid(first, second);
  const [one, other] = twoRows(values[0] ?? [], values[1] ?? []);
  let below = 0;
  const ranks = one.map((count, place) => {
    const tied = count + (other[place] ?? 0);
    const doubled = BigInt(2 * below + tied + 1);
    below += tied;
    return doubled;
  });
  const ranksOf = (counts: readonly number[]) =>
    counts.flatMap((count, place) => Array.from({ length: count }, () => ranks[place] ?? 0n));
  return permutationTest(ranksOf(one), ranksOf(other), seed);
}

function twoRows(first: readonly bigint[], second: readonly bigint[]): TwoRows {
  const [one = [], other = []] = countsByValue([first, second]);
  return [one, other];
}

function subtract(a: Rational, b: Rational): Rational {
  return add(a, rational(-b.numerator, b.denominator));
}
