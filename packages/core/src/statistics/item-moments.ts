import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import type { SymmetricMatrix } from './linear-algebra.js';
import { addPairSums, analyseOneWay, NO_SUMS, scatterProduct } from './one-way.js';
import type { OneWayAnalysis, PairSums } from './one-way.js';
import { multiply, rational, toNumber } from './rational.js';
import type { Rational } from './rational.js';

/**
 * Sums and products of every pair of items over the people who answered both, whole numbers that merge by adding. Of
 * few people the answers can nearly be read back from these, so they are only added up over many.
 */
export interface ItemMoments {
  readonly items: number;
  /** First item with itself, with the second, … with the last, then second item with itself, and so on. */
  readonly pairs: readonly PairSums[];
}

export function emptyItemMoments(items: number): ItemMoments {
  return { items, pairs: pairsOf(items).map(() => NO_SUMS) };
}

/**
 * Adds up one answer sheet a row: whole numbers on the scale of the items, `null` where there is no valid answer.
 * `complete` leaves out every row with such a gap (listwise), `available` uses for each pair whoever answered both.
 */
export function tallyItemMoments(
  rows: readonly (readonly (number | null)[])[],
  items: number,
  use: 'available' | 'complete',
): ItemMoments {
  if (rows.some(({ length }) => length !== items))
    throw new RangeError('Every row has one place for each item.');
  const used = use === 'complete' ? rows.filter((row) => !row.includes(null)) : rows;
  const pairs = pairsOf(items).map(([i, j]) => {
    let sums = NO_SUMS;
    for (const row of used) {
      const first = row[i] ?? null;
      const second = row[j] ?? null;
      if (first === null || second === null) continue;
      sums = addPairSums(sums, { n: 1, first, second, product: first * second });
    }
    return sums;
  });
  return { items, pairs };
}

/** Adds two tallies of the same items; throws a RangeError where they are not. */
export function mergeItemMoments(a: ItemMoments, b: ItemMoments): ItemMoments {
  requireSameItems([a, b], a.items);
  const pairs = a.pairs.map((pair, index) => addPairSums(pair, b.pairs[index] ?? NO_SUMS));
  return { items: a.items, pairs };
}

/** The fewest people behind any pair of items. */
export function fewestPeople({ pairs }: ItemMoments): number {
  return pairs.length === 0 ? 0 : Math.min(...pairs.map(({ n }) => n));
}

/**
 * How do items vary together? Covariances with n − 1, each from the people of its own pair. `too-few-for-spread` where
 * a pair has fewer than two people.
 */
export function covarianceMatrix(moments: ItemMoments): Figure<SymmetricMatrix> {
  const fewest = fewestPeople(moments);
  if (fewest < 2) return notDefined(fewest === 0 ? 'no-data' : 'too-few-for-spread');
  const covariances = moments.pairs.map((pair) =>
    rational(scatterProduct(pair), BigInt(pair.n) * BigInt(pair.n - 1)),
  );
  return available(fill(moments.items, covariances));
}

/** Covariances of people around the mean of their own group, and covariances of the means of groups. */
export interface LevelCovariances {
  readonly within: SymmetricMatrix;
  readonly between: SymmetricMatrix;
}

/**
 * How do items vary together within groups, and how do the means of groups? By one-way analysis of covariance: the mean
 * product within, and the mean product between over n₀. `too-few-groups` of one group, or where no group has two people.
 */
export function levelCovariances(groups: readonly ItemMoments[]): Figure<LevelCovariances> {
  const items = groups[0]?.items;
  if (items === undefined) return notDefined('no-data');
  requireSameItems(groups, items);
  const analyses: OneWayAnalysis[] = [];
  for (const index of pairsOf(items).keys()) {
    const pairs = groups.map((group) => group.pairs[index] ?? NO_SUMS);
    const analysis = analyseOneWay(pairs);
    if (analysis === undefined) {
      return notDefined(pairs.every(({ n }) => n === 0) ? 'no-data' : 'too-few-groups');
    }
    analyses.push(analysis);
  }
  const each = (read: (analysis: OneWayAnalysis) => Rational) => fill(items, analyses.map(read));
  return available({
    within: each(({ meanProductWithin }) => meanProductWithin),
    between: each(({ meanProductBetween, representativeSize }) =>
      multiply(meanProductBetween, rational(representativeSize.denominator, representativeSize.numerator)),
    ),
  });
}

/** The pairs of items, each with itself and with every later one, in the order of a tally. */
function pairsOf(items: number): readonly (readonly [number, number])[] {
  return Array.from({ length: items }, (_, i) =>
    Array.from({ length: items - i }, (_each, offset) => [i, i + offset] as const),
  ).flat();
}

/** Where a pair of items stands in that order. */
function pairIndex(i: number, j: number, items: number): number {
  const [low, high] = i <= j ? [i, j] : [j, i];
  return low * items - (low * (low - 1)) / 2 + high - low;
}

function fill(items: number, pairs: readonly Rational[]): SymmetricMatrix {
  const values = pairs.map(toNumber);
  return Array.from({ length: items }, (_, i) =>
    Array.from({ length: items }, (_each, j) => values[pairIndex(i, j, items)] ?? 0),
  );
}

function requireSameItems(all: readonly ItemMoments[], items: number): void {
  if (all.some((each) => each.items !== items))
    throw new RangeError('Tallies of unequal items cannot be added.');
}
