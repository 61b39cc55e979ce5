import { rational } from './rational.js';
import type { Rational } from './rational.js';

/**
 * Level D: how many people went from each point (row) to each point (column) between two rounds, lowest first. Whole
 * numbers, so that tables merge exactly.
 */
export type TransitionTable = readonly (readonly number[])[];

/** What one person who is linked over two rounds answered; places on the scale, 0 for its lowest point. */
export interface LinkedAnswers {
  readonly earlier: number;
  readonly later: number;
}

/** Counts linked answers on a scale of `points` points. Throws a RangeError on a place beyond the scale. */
export function transitionTable(people: readonly LinkedAnswers[], points: number): TransitionTable {
  const table = Array.from({ length: points }, () => Array.from({ length: points }, () => 0));
  for (const { earlier, later } of people) {
    const row = table[earlier];
    const count = row?.[later];
    if (row === undefined || count === undefined) {
      throw new RangeError('A linked answer is a place on the scale, from 0 on.');
    }
    row[later] = count + 1;
  }
  return table;
}

/** Adds two tables place by place. Throws a RangeError where they are of unequal size. */
export function mergeTransitions(a: TransitionTable, b: TransitionTable): TransitionTable {
  if (a.length !== b.length) throw new RangeError('Tables of scales of unequal length cannot be added.');
  return a.map((row, from) => row.map((count, to) => count + (b[from]?.[to] ?? 0)));
}

/** The counts of each round by itself, lowest point first. */
export function transitionMargins(table: TransitionTable): {
  readonly earlier: readonly number[];
  readonly later: readonly number[];
} {
  return {
    earlier: table.map((row) => row.reduce((sum, count) => sum + count, 0)),
    later: table.map((_, to) => table.reduce((sum, row) => sum + (row[to] ?? 0), 0)),
  };
}

/** Two norms of one person who is linked over two rounds, from 0 to 1. */
export interface LinkedNorms {
  readonly earlier: Rational;
  readonly later: Rational;
}

/** The linked norms that a table counts, for `pairedChange`; the order says nothing. */
export function linkedNorms(table: TransitionTable): readonly LinkedNorms[] {
  const steps = table.length - 1;
  return table.flatMap((row, from) =>
    row.flatMap((count, to) =>
      Array.from({ length: count }, () => ({ earlier: rational(from, steps), later: rational(to, steps) })),
    ),
  );
}
