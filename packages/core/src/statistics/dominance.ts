import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { total } from './counts.js';
import { add, compare, rational } from './rational.js';
import type { Rational } from './rational.js';

/**
 * Does the order of two groups by their mean stay the same whatever the distances between the scale points are? It does
 * where their cumulative curves do not cross (first-order stochastic dominance; Lehmann, 1955); groups with the same
 * shares are in the same order on every spacing. Exact on counts, lowest point first. `no-data` where a group has no
 * answers; throws a RangeError for scales of unequal length.
 */
export function spacingRobust(a: readonly number[], b: readonly number[]): Figure<boolean> {
  if (a.length !== b.length) throw new RangeError('Two groups are compared on one and the same scale.');
  const sizes = { a: total(a), b: total(b) };
  if (sizes.a === 0 || sizes.b === 0) return notDefined('no-data');
  const below = { a: 0, b: 0 };
  const ahead = { a: false, b: false };
  a.forEach((count, index) => {
    below.a += count;
    below.b += b[index] ?? 0;
    const difference = BigInt(below.a) * BigInt(sizes.b) - BigInt(below.b) * BigInt(sizes.a);
    if (difference < 0n) ahead.a = true;
    if (difference > 0n) ahead.b = true;
  });
  return available(!(ahead.a && ahead.b));
}

/**
 * The same for two means of means: of the items of a domain, or of the people of a group, each of which counts alike.
 * A row holds how often each scale point was chosen; rows without an answer count in nothing.
 */
export function spacingRobustOfRows(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
): Figure<boolean> {
  const [first, second] = [averageBelow(a), averageBelow(b)];
  if (first === undefined || second === undefined) return notDefined('no-data');
  if (first.length !== second.length) {
    throw new RangeError('Two groups are compared on one and the same scale.');
  }
  const signs = first.map((below, index) => compare(below, second[index] ?? below));
  return available(!(signs.some((sign) => sign < 0) && signs.some((sign) => sign > 0)));
}

/** At each boundary between points, the mean share below it; `undefined` without an answer. */
function averageBelow(rows: readonly (readonly number[])[]): readonly Rational[] | undefined {
  const answered = rows.filter((row) => total(row) > 0);
  const [one] = answered;
  if (one === undefined) return undefined;
  return one.map((_, point) =>
    answered.map((row) => rational(total(row.slice(0, point + 1)), total(row) * answered.length)).reduce(add),
  );
}
