import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { total } from './counts.js';
import { add, compare, rational, toNumber } from './rational.js';
import type { Rational } from './rational.js';

/**
 * Which scale point does the middle answer have? In scale points, 1 the lowest; halfway the two middle answers where
 * their number is even. `no-data` of no answers.
 */
export function medianPoint(counts: readonly number[]): Figure<number> {
  const { lower, upper } = middlePoints(counts);
  if (lower === undefined || upper === undefined) return notDefined('no-data');
  return available((lower + upper) / 2);
}

/**
 * Where does the middle answer lie if the answers of one point are spread evenly over the width of that point? In
 * scale points, from ½ to K + ½: k − ½ + (n/2 − F below k) / count of k. Where half of the answers end before a gap,
 * the middle of that gap. `no-data` of no answers.
 */
export function interpolatedMedian(counts: readonly number[]): Figure<number> {
  const { lower, upper, below } = middlePoints(counts);
  if (lower === undefined || upper === undefined) return notDefined('no-data');
  if (lower !== upper) return available((lower + upper) / 2);
  const within = rational(total(counts) - 2 * below, 2 * (counts[lower - 1] ?? 0));
  return available(toNumber(add(rational(2 * lower - 1, 2), within)));
}

/**
 * The points of the two middle answers, one point twice where the number is odd or both gave the same, and how many
 * answers lie below the first of them.
 */
function middlePoints(counts: readonly number[]): {
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly below: number;
} {
  const half = rational(total(counts), 2);
  let lower: number | undefined;
  let upper: number | undefined;
  let below = 0;
  let cumulative = 0;
  counts.forEach((count, index) => {
    if (count === 0) return;
    if (lower === undefined && reaches(cumulative + count, half)) {
      lower = index + 1;
      below = cumulative;
    }
    cumulative += count;
    if (upper === undefined && compare(rational(cumulative), half) > 0) upper = index + 1;
  });
  return { lower, upper, below };
}

function reaches(cumulative: number, half: Rational): boolean {
  return compare(rational(cumulative), half) >= 0;
}
