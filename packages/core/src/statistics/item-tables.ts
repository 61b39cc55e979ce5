/**
 * Counts of items of one scale and of every pair of them, whole numbers that merge by adding. They hold so much of each
 * answer sheet that they are only added up over at least 200 people.
 */
export interface ItemTables {
  readonly points: number;
  /** For each item the counts of its points, of everybody who answered it. */
  readonly items: readonly (readonly number[])[];
  /** For each item and each later one the counts of both points together: K × K, the first item's point by the row. */
  readonly pairs: readonly (readonly (readonly number[])[])[];
}

export function emptyItemTables(items: number, points: number): ItemTables {
  return tallyItemTables([], items, points, 'available');
}

/**
 * Counts one answer sheet a row: scale points from 1 to `points`, `null` where there is no valid answer. `complete`
 * leaves out every row with such a gap, `available` uses for each pair whoever answered both.
 */
export function tallyItemTables(
  rows: readonly (readonly (number | null)[])[],
  items: number,
  points: number,
  use: 'available' | 'complete',
): ItemTables {
  const scale = Array.from({ length: points }, (_, index) => index + 1);
  const valid = (answer: number | null) => answer === null || scale.includes(answer);
  if (rows.some((row) => row.length !== items || !row.every(valid))) {
    throw new RangeError('Every row has one place for each item, with a point of the scale or null.');
  }
  const single = Array.from({ length: items }, () => scale.map(() => 0));
  const pairs = laterPairs(items).map(() => scale.map(() => scale.map(() => 0)));
  const used = use === 'complete' ? rows.filter((row) => !row.includes(null)) : rows;
  for (const row of used) {
    row.forEach((answer, item) => {
      increase(single[item], answer);
    });
    laterPairs(items).forEach(([i, j], index) => {
      const answer = row[i] ?? null;
      if (answer !== null) increase(pairs[index]?.[answer - 1], row[j] ?? null);
    });
  }
  return { points, items: single, pairs };
}

/** Adds two tallies of the same items on the same scale; throws a RangeError where they are not. */
export function mergeItemTables(a: ItemTables, b: ItemTables): ItemTables {
  if (a.points !== b.points || a.items.length !== b.items.length) {
    throw new RangeError('Tables of unequal items cannot be added.');
  }
  const add = (rows: readonly (readonly number[])[], others: readonly (readonly number[])[] | undefined) =>
    rows.map((row, i) => row.map((count, j) => count + (others?.[i]?.[j] ?? 0)));
  return {
    points: a.points,
    items: add(a.items, b.items),
    pairs: a.pairs.map((table, index) => add(table, b.pairs[index])),
  };
}

/** The pairs of different items in the order of the tables. */
export function laterPairs(items: number): readonly (readonly [number, number])[] {
  return Array.from({ length: items }, (_, i) =>
    Array.from({ length: items - i - 1 }, (_each, offset) => [i, i + 1 + offset] as const),
  ).flat();
}

function increase(counts: number[] | undefined, answer: number | null): void {
  if (counts !== undefined && answer !== null) counts[answer - 1] = (counts[answer - 1] ?? 0) + 1;
}
