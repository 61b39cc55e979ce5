import { add, multiply, rational } from './rational.js';
import type { Rational } from './rational.js';

/** Sums over the people who answered two items, in whole numbers; of an item with itself the sum of its squares. */
export interface PairSums {
  readonly n: number;
  readonly first: number;
  readonly second: number;
  readonly product: number;
}

/** One-way analysis of (co)variance of people in groups, exact. */
export interface OneWayAnalysis {
  readonly groups: number;
  readonly people: number;
  /** n₀, the size that stands for all groups where their sizes differ: (N − Σn² / N) / (G − 1). */
  readonly representativeSize: Rational;
  readonly meanProductBetween: Rational;
  readonly meanProductWithin: Rational;
}

/** n · Σxy − Σx · Σy: n times the sum of products of the distances to the means, exact. */
export function scatterProduct({ n, first, second, product }: PairSums): bigint {
  return BigInt(n) * BigInt(product) - BigInt(first) * BigInt(second);
}

export function addPairSums(a: PairSums, b: PairSums): PairSums {
  return {
    n: a.n + b.n,
    first: a.first + b.first,
    second: a.second + b.second,
    product: a.product + b.product,
  };
}

export const NO_SUMS: PairSums = { n: 0, first: 0, second: 0, product: 0 };

/**
 * Splits what people differ in into what groups differ in and what people within a group differ in (Fisher, 1925).
 * Groups without people do not count. `undefined` of one group, and where no group has two people.
 */
export function analyseOneWay(all: readonly PairSums[]): OneWayAnalysis | undefined {
  const groups = all.filter(({ n }) => n > 0);
  const pooled = groups.reduce(addPairSums, NO_SUMS);
  if (groups.length < 2 || pooled.n === groups.length) return undefined;
  const within = withinScatter(groups);
  const negative = rational(-within.numerator, within.denominator);
  const between = add(rational(scatterProduct(pooled), pooled.n), negative);
  const squares = groups.reduce((sum, { n }) => sum + n ** 2, 0);
  return {
    groups: groups.length,
    people: pooled.n,
    representativeSize: rational(pooled.n ** 2 - squares, pooled.n * (groups.length - 1)),
    meanProductBetween: multiply(between, rational(1, groups.length - 1)),
    meanProductWithin: multiply(within, rational(1, pooled.n - groups.length)),
  };
}

/** Groups of one size first, so that few fractions of different denominators are added. */
function withinScatter(groups: readonly PairSums[]): Rational {
  const bySize = new Map<number, bigint>();
  for (const group of groups) bySize.set(group.n, (bySize.get(group.n) ?? 0n) + scatterProduct(group));
  return [...bySize].map(([n, scatter]) => rational(scatter, n)).reduce(add, rational(0));
}
